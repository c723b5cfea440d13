import { expect, test } from 'vitest';
import { renderPage } from '../../tests/support/render.ts';
import type { TownFigure } from '../kinds/town/town-figure.ts';
import { fillingOf } from '../town-figures/fill.ts';

const figure: TownFigure = {
  name: '缴费截止日',
  asks: '缴到哪天',
  kind: 'by-when',
  from: '某县医保局',
  missing: '没查到',
};
const answer = { answer: '2026年12月25日', source: '某通知', on: '2026-03-30' };
const frontmatter = { who: ['大家'], basis: [{ short: '办法' }] };

async function rendered(markdown: string, one: TownFigure, path = 'content/policies/a.md') {
  const { html, body } = await renderPage(markdown, {
    ...{ path, frontmatter, figures: fillingOf([one]) },
  });
  return { html, text: body.parts.map((part) => part.text).join('') };
}

test('补了的写答案，序号接在这一页的依据后面；没补的只是平常的字', async () => {
  const markdown = '缴到〔补 缴费截止日〕为止〔据 办法〕。';
  const { html, text } = await rendered(markdown, { ...figure, ...answer });
  expect(html).toContain(
    '缴到2026年12月25日<sup><a href="#basis">2</a></sup>为止<sup><a href="#basis">1</a></sup>',
  );
  expect(text).toBe('缴到2026年12月25日为止。');
  expect((await rendered(markdown, figure)).html).toContain('缴到没查到为止<sup>');
});

test('链接里的不带序号；代码里举的例子不动', async () => {
  const markdown = '[缴到〔补 缴费截止日〕](/1031/)，写成`〔补 缴费截止日〕`。';
  const { html } = await rendered(markdown, { ...figure, ...answer });
  expect(html).toContain('>缴到2026年12月25日</a>');
  expect(html).toContain('<code>〔补 缴费截止日〕</code>');
  expect(html).not.toContain('#basis');
});

test('只填政策页', async () => {
  const { html } = await rendered('〔补 缴费截止日〕', figure, 'content/guide/a.md');
  expect(html).toContain('〔补 缴费截止日〕');
});
