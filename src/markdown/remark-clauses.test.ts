import { expect, test } from 'vitest';
import { clauseForms } from '../../tests/support/clause-forms.ts';
import {
  attribute,
  elementsOf,
  renderMarkdown,
  renderPage,
  textIn,
} from '../../tests/support/render.ts';
import { markdownBlocks } from '../clauses/blocks.ts';
import { outline } from '../clauses/outline.ts';

const NOTICE = { path: 'content/notices/a.md' };
const RULES = { path: 'content/rules/a.md' };

/** 各条款：锚点、叫法、元素名、文字。 */
async function clausesIn(markdown: string, page: { path: string }) {
  const { html, body } = await renderPage(markdown, page);
  const labels = new Map(body.parts.map(({ clause }) => [clause?.id, clause?.label]));
  return elementsOf(html)
    .filter((element) => attribute(element, 'class') === 'clause')
    .map((element) => {
      const id = attribute(element, 'id');
      return [id, labels.get(id), element.tagName, textIn(element)];
    });
}

test('公文的标题和加粗的段首都认出序数，文字一个不改', async () => {
  const markdown = `## 通知\n\n### 二、工作措施\n\n先说两句。\n\n**（一）开展一次大走访活动。**请全体镇村干部…`;
  expect(await clausesIn(markdown, NOTICE)).toEqual([
    ['2', '第二部分', 'h3', '二、工作措施'],
    ['2-1', '二、（一）', 'p', '（一）开展一次大走访活动。请全体镇村干部…'],
  ]);
});

test('序数是指向自己的链接，读屏念得出是哪一条', async () => {
  const html = await renderMarkdown('二、甲\n\n**（八）选树典型。**各村', NOTICE);
  expect(html).toContain(
    '<strong><a href="#2-8" class="clause-no" title="二、（八）这一条的链接">（八）</a>选树典型。</strong>各村',
  );
});

test('公文里写成 1. 的一项不变成列表，写错的数照原文', async () => {
  const markdown = '一、甲\n\n（一）乙\n\n1. 丙\n2. **丁**\n5. 戊\n\n   （1）己';
  const html = await renderMarkdown(markdown, NOTICE);
  expect(html).not.toContain('<ol');
  expect(await clausesIn(markdown, NOTICE)).toEqual([
    ['1', '第一部分', 'p', '一、甲'],
    ['1-1', '一、（一）', 'p', '（一）乙'],
    ['1-1-1', '一、（一）1.', 'p', '1. 丙'],
    ['1-1-2', '一、（一）2.', 'p', '2. 丁'],
    ['1-1-5', '一、（一）5.', 'p', '5. 戊'],
    ['1-1-5-1', '一、（一）5.（1）', 'p', '（1）己'],
  ]);
});

test('公文 1. 里面直接是列表的，序数单独成段，列表照留', async () => {
  const html = await renderMarkdown('（一）甲\n\n1. - 乙', NOTICE);
  expect(html).toContain('title="（一）1.这一条的链接">1.</a>');
  expect(html).toContain('<ul>\n<li>乙</li>\n</ul>');
});

test('村规的章、条、款、项都有锚点，加粗的条号不用空格', async () => {
  const markdown = `## 第一章 总则\n\n**第一条**大家商量。\n\n（一）红事；\n\n（二）白事。\n\n说了算数。\n\n---\n\n某村`;
  expect(await clausesIn(markdown, RULES)).toEqual([
    ['z-1', '第一章', 'h2', '第一章 总则'],
    ['1', '第一条', 'p', '第一条大家商量。'],
    ['1-1-1', '第一条第一款第（一）项', 'p', '（一）红事；'],
    ['1-1-2', '第一条第一款第（二）项', 'p', '（二）白事。'],
    ['1-2', '第一条第二款', 'p', '说了算数。'],
  ]);
});

test('村规里写成 1. 的一项也不变成列表，一项一个锚点', async () => {
  const markdown = '第一条 甲：\n\n1. 乙；\n2. 丙。\n\n说了算数。';
  expect(await renderMarkdown(markdown, RULES)).not.toContain('<ol');
  expect(await clausesIn(markdown, RULES)).toEqual([
    ['1', '第一条', 'p', '第一条 甲：'],
    ['1-1-1', '第一条第一款第（一）项', 'p', '1. 乙；'],
    ['1-1-2', '第一条第一款第（二）项', 'p', '2. 丙。'],
    ['1-2', '第一条第二款', 'p', '说了算数。'],
  ]);
});

test('附件、之一、通知里的办法，序数都是指向自己的链接', async () => {
  const notice = await renderMarkdown('## 办法\n\n第一条 甲\n\n附件1\n\n一、乙', NOTICE);
  expect(notice).toContain('<a href="#t1" class="clause-no"');
  expect(notice).toContain('<p id="a1" class="clause"><a href="#a1" class="clause-no"');
  expect(notice).toContain('title="附件1第一部分这一条的链接">一、</a>');
  const rules = await renderMarkdown('第三条 甲\n\n第三条之一 乙', RULES);
  expect(rules).toContain('<a href="#3.1" class="clause-no" title="第三条之一这一条的链接">');
});

test('改标题的字，锚点不变', async () => {
  const ids = async (words: string) => {
    const rows = await clausesIn(`### 一、${words}\n\n**（一）${words}。**${words}`, NOTICE);
    return rows.map(([id]) => id);
  };
  expect(await ids('总体要求')).toEqual(await ids('改过的标题'));
});

test('重复的序数只有头一个有锚点', async () => {
  const rows = await clausesIn('一、甲\n\n一、乙', NOTICE);
  expect(rows.map(([id]) => id)).toEqual(['1']);
});

test('以链接开头的条款有锚点，链接里不再套链接', async () => {
  const html = await renderMarkdown('[第一条 甲](/1010/)', RULES);
  expect(html).toBe('<p id="1" class="clause"><a href="/1010/">第一条 甲</a></p>');
});

test('别的文件里的一、（一）不管', async () => {
  expect(await renderMarkdown('一、甲', { path: 'content/policies/a.md' })).toBe('<p>一、甲</p>');
});

const { correct, faulty } = clauseForms;

test.each([...correct, ...faulty].map((form) => [form.name, form] as const))(
  '检查时编的条款，和页面上的一样：%s',
  async (_name, { body, home }) => {
    const { clauses } = outline(markdownBlocks(body), home);
    const rows = await clausesIn(body, home === 'official' ? NOTICE : RULES);
    expect(rows.map(([id, label]) => [id, label])).toEqual(
      clauses.map(({ anchor, label }) => [anchor, label]),
    );
  },
);

test('只有零宽空格的一段不是一款', async () => {
  const markdown = '第一条　守法。\n\n\u200b\n\n护水。';
  expect((await clausesIn(markdown, RULES)).map(([id]) => id)).toEqual(['1', '1-2']);
  expect(outline(markdownBlocks(markdown), 'articles').clauses).toHaveLength(2);
});
