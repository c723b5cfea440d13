import { expect, test } from 'vitest';
import { policySchema } from '../kinds/policy.ts';
import type { TownFigure } from '../kinds/town/town-figure.ts';
import { usedFigures, type WrittenPolicy } from './figure-uses.ts';

const figure = (name: string): TownFigure => ({
  ...{ name, asks: name, kind: 'how-much', from: '某单位', missing: '没查到' },
});

function policyOf(code: number, fields: object, more: Partial<WrittenPolicy> = {}): WrittenPolicy {
  const policy = policySchema.parse({
    ...{ code, title: `政策${code}`, summary: '一句话', topic: 'relief', aliases: ['甲'] },
    ...{ checked: '2026-01-01', who: ['大家'], gain: ['钱'], where: ['镇里'], bring: ['证'] },
    ...{ duration: ['当场'], ask: [{ name: '镇里' }], steps: ['去'] },
    basis: [{ short: '办法', title: '办法', issuer: '某局', mark: 'verified' }],
    ...fields,
  });
  return { policy, body: '', script: '', isReviewed: true, ...more };
}

const labelsOf = (written: WrittenPolicy, name: string) =>
  usedFigures([figure(name)], [written], () => 0).flatMap(({ uses }) =>
    uses.flatMap(({ pages }) => pages.map(({ label }) => label)),
  );

test('补上以后哪几页跟着换：卡上印的、会上念的、稿子里念的，有才算', () => {
  const all = ['政策页', '明白卡', '上墙版', '会上念'];
  expect(labelsOf(policyOf(1010, { where: ['〔补 数〕'] }), '数')).toEqual(all);
  const faq = '## 常有人问\n\n### 多少？\n\n〔补 数〕。\n';
  expect(labelsOf(policyOf(1010, {}, { body: faq }), '数')).toEqual(['政策页', '会上念']);
  const spoken = policyOf(1010, {}, { body: '〔补 数〕', script: '念〔补 数〕。' });
  expect(labelsOf(spoken, '数')).toEqual(['政策页', '广播稿']);
});

test('抄来没核过的政策，只有政策页', () => {
  const copied = policyOf(1010, { where: ['〔补 数〕'] }, { isReviewed: false });
  expect(labelsOf(copied, '数')).toEqual(['政策页']);
});

test('问得多的政策在前，一样多的照编号；没有哪一页用的在最后', () => {
  const policies = [
    policyOf(1010, { where: ['〔补 甲数〕〔补 共用〕'] }),
    policyOf(1031, { where: ['〔补 乙数〕〔补 共用〕'] }),
  ];
  const figures = ['没人用', '甲数', '共用', '乙数'].map(figure);
  const order = (timesOf: (code: number) => number) =>
    usedFigures(figures, policies, timesOf).map((used) => used.figure.name);
  expect(order(() => 0)).toEqual(['甲数', '共用', '乙数', '没人用']);
  expect(order((code) => (code === 1031 ? 2 : 0))).toEqual(['共用', '乙数', '甲数', '没人用']);
});
