import { expect, test } from 'vitest';
import { townFiguresSchema } from '../../../src/kinds/town/town-figure.ts';
import { figuresToAsk } from './figures-to-ask.ts';

const asked = {
  ...{ name: '缴费截止日', asks: '缴到哪天', kind: 'by-when' as const },
  ...{ from: '某县医保局', missing: '没查到，先问村里' },
};
const answered = { ...asked, answer: '2026年12月25日', source: '某通知', on: '2026-03-30' };

test('只带抄来的政策用到的；答案、来源、问的单位不带', () => {
  const found = figuresToAsk([answered, { ...asked, name: '别的数' }], ['缴到〔补 缴费截止日〕。']);
  expect(found).toEqual([{ ...asked, from: '待写：问哪个单位' }]);
  expect(townFiguresSchema.safeParse(found).success).toBe(true);
});

test('没有抄政策的，一条也没有', () => {
  expect(figuresToAsk([answered], [])).toEqual([]);
});
