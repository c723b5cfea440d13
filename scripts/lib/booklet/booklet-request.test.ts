import { expect, test } from 'vitest';
import { readBookletRequest } from './booklet-request.ts';

test.each([
  [[], { what: 'whole' }],
  [['--kind', 'policies'], { what: 'kind', kind: 'policies' }],
  [['--kind', '村规民约'], { what: 'kind', kind: 'rules' }],
  [['--village', 'jia'], { what: 'village', village: 'jia' }],
  [['--meeting', '8001'], { what: 'meeting', code: 8001 }],
  [['--code', '1010'], { what: 'page', code: 1010 }],
])('%j 装的是 %j', (argv, part) => {
  expect(readBookletRequest(argv)).toMatchObject({ part, form: 'html', dist: 'dist' });
});

test.each([
  [['--village', 'jia', '--code', '1010'], '只写一样'],
  [['--kind', '通知'], 'policies（政策）'],
  [['--as', 'docx'], '写 html、pdf 或者 png'],
  [['--as', 'png'], '--code 1010 --as png'],
  [['--code', '一零一零'], '写 1 到 999999 的整数'],
  [['--out', 'content/policies/relief.md'], '文件名的末尾写 .html'],
  [['--code', '1010', '--as', 'png', '--out', '卡.html'], '文件名的末尾写 .png'],
])('%j 说怎么写', (argv, said) => {
  expect(() => readBookletRequest(argv)).toThrow(said);
});
