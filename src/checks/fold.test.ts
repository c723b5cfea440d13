import { expect, test } from 'vitest';
import type { Related } from './check.ts';
import { withoutConsequences } from './consequences.ts';
import type { Finding } from './finding.ts';
import { folded } from './fold.ts';

const at = (line: number, more: Partial<Finding & Related> = {}): Finding & Related => ({
  code: 'E-X',
  severity: 'error',
  file: 'content/a.md',
  line,
  message: '错了。',
  hint: '改好。',
  ...more,
});

test('一模一样的三处以上并成一条，说共几处、在哪几行', () => {
  const [one, ...others] = folded([at(1), at(5), at(9)]);
  expect(others).toEqual([]);
  expect(one).toMatchObject({ line: 1, message: '错了。一共3处，别的在第5、9行。' });
  expect(one?.places).toHaveLength(2);
});

test('十六处一样的，只说出头几处', () => {
  const [one] = folded(Array.from({ length: 16 }, (_, index) => at(index + 1)));
  expect(one?.message).toBe('错了。一共16处，别的在第2、3、4、5、6、7行等处。');
  expect(one?.places).toHaveLength(15);
});

test('几个文件的，说出文件', () => {
  const [one] = folded([at(1), at(1, { file: 'content/b.md' }), at(2, { file: 'content/c.md' })]);
  expect(one?.message).toContain('别的在content/b.md:1、content/c.md:2。');
});

test('只有两处的、话不一样的、代码不一样的，不并', () => {
  expect(folded([at(1), at(2)])).toHaveLength(2);
  expect(folded([at(1), at(2, { hint: '删掉。' }), at(3, { code: 'E-Y' })])).toHaveLength(3);
});

test('说同一件事的，话不一样也并，两处就并；提醒和错误不并在一起', () => {
  const same = 'page:1010';
  expect(folded([at(1, { same }), at(2, { same, code: 'E-Y', message: '断了。' })])).toHaveLength(
    1,
  );
  expect(folded([at(1, { same }), at(2, { same, severity: 'warning' })])).toHaveLength(2);
});

test('跟着前面来的不说；前面的不因为后面的不说，互相指着也剩下一条', () => {
  const cause = at(1, { blinds: ['日子'], about: ['编号'] });
  const effect = at(2, { blinds: ['编号'], about: ['日子'] });
  expect(withoutConsequences([cause, effect])).toEqual([cause]);
  expect(withoutConsequences([effect, cause])).toEqual([effect]);
});

test('提醒挡不住错误；不再说的也挡不住别的', () => {
  const reminder = at(1, { severity: 'warning', blinds: ['日子'] });
  expect(withoutConsequences([reminder, at(2, { about: ['日子'] })])).toHaveLength(2);
  const [a, b, c] = [
    at(1, { blinds: ['甲'] }),
    at(2, { about: ['甲'], blinds: ['乙'] }),
    at(3, { about: ['乙'] }),
  ];
  expect(withoutConsequences([a, b, c])).toEqual([a, c]);
});
