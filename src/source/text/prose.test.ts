import { expect, test } from 'vitest';
import { withoutCode } from './prose.ts';

test.each([
  ['写成 `<br>` 不行', '写成        不行'],
  ['前\n```\n# 一\n```\n后', '前\n   \n   \n   \n后'],
  ['前\n~~~ md\n<br>\n~~~\n后', '前\n      \n    \n   \n后'],
  ['没收尾\n```\n<br>', '没收尾\n   \n    '],
  ['两个反引号 ``a`b`` 后', '两个反引号         后'],
  ['半个 ` 不算', '半个 ` 不算'],
])('%j 里的代码换成空格，长短和换行不变', (text, expected) => {
  expect(withoutCode(text)).toBe(expected);
  expect(withoutCode(text)).toHaveLength(text.length);
});
