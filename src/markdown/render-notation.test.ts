import { expect, test } from 'vitest';
import { renderNotation } from './render-notation.ts';

const numberedSources = (sources: readonly { readonly short: string }[]) =>
  sources.map((_, at) => ({
    number: at + 1,
    href: '#basis',
    title: at === 0 ? '条例 第10条' : undefined,
  }));

test('三样记号各是一个元素，别的字原样', () => {
  expect(
    renderNotation('按户给〔据 条例 第10条；办法〕，根按照〔原文如此：疑为“根据”〕〔待核实〕。', {
      numberedSources,
    }),
  ).toEqual([
    '按户给',
    {
      name: 'sup',
      attributes: {},
      children: [
        { name: 'a', attributes: { href: '#basis', title: '条例 第10条' }, children: ['1'] },
        '、',
        { name: 'a', attributes: { href: '#basis' }, children: ['2'] },
      ],
    },
    '，根按照',
    { name: 'span', attributes: { class: 'sic' }, children: ['〔原文如此：疑为“根据”〕'] },
    { name: 'a', attributes: { class: 'unverified', href: '#unverified' }, children: ['待核实'] },
    '。',
  ]);
});

test('没有依据表的地方，依据的记号不显示', () => {
  expect(renderNotation('按户给〔据 条例〕。')).toEqual(['按户给', '。']);
});

test('只有旁证的，序号后面挂牌子；没有序号的地方，牌子照样挂', () => {
  const basis = [
    { short: '条例', mark: 'verified' },
    { short: '报纸', mark: 'secondary' },
  ] as const;
  const chip = {
    ...{ name: 'a', attributes: { class: 'secondary', href: '#secondary' } },
    children: ['旁证'],
  };
  expect(renderNotation('按户给〔据 条例；报纸〕。', { basis })).toEqual(['按户给', chip, '。']);
  expect(
    renderNotation('按户给〔据 报纸〕〔据 条例〕。', { basis, numberedSources }).map((node) =>
      typeof node === 'string' ? node : node.name,
    ),
  ).toEqual(['按户给', 'sup', 'sup', 'a', '。']);
  expect(renderNotation('按户给〔据 条例〕。', { basis })).toEqual(['按户给', '。']);
});

test('要链接的词链接到解释，带上网站所在的目录', () => {
  const termParts = () => [
    { type: 'term' as const, text: '监测户', id: 'monitored' },
    { type: 'text' as const, text: '都能报' },
  ];
  expect(renderNotation('监测户都能报', { termParts, base: '/zt/' })).toEqual([
    {
      name: 'a',
      attributes: { class: 'term', href: '/zt/terms/#monitored' },
      children: ['监测户'],
    },
    '都能报',
  ]);
});
