import { expect, test } from 'vitest';
import { attribute, elementsOf, renderPage } from '../../tests/support/render.ts';
import { bodyTextIn } from './remark-body-text.ts';

const bodyOf = async (markdown: string, path = 'content/policies/a.md', frontmatter = {}) =>
  (await renderPage(markdown, { path, frontmatter })).body;
const textOf = async (markdown: string, frontmatter = {}) =>
  (await bodyOf(markdown, undefined, frontmatter)).parts.map(({ text }) => text).join('|');

test('块和块隔一个空格，字中间的链接和加粗不把词断开', async () => {
  expect(
    await textOf('最低**生活**[保障](/1010/)\n\n- 甲\n- 乙\n\n| 丙 | 丁 |\n| - | - |\n| 戊 | 己 |'),
  ).toBe('最低生活保障 甲 乙 丙 丁 戊 己');
});

test('依据的序号、编者加的原文如此不取；没核实的说出来', async () => {
  const basis = [{ short: '条例' }];
  expect(
    await textOf('一个月630元〔据 条例 第10条〕，加发40元〔待核实〕，根按照〔原文如此〕', {
      basis,
    }),
  ).toBe('一个月630元，加发40元（待核实），根按照');
});

test('小标题另有一份，正文里也在', async () => {
  expect(await bodyOf('## 常有人问\n\n### 水费**哪个**定？\n\n村里定。')).toEqual({
    parts: [{ text: '常有人问 水费哪个定？ 村里定。' }],
    headings: ['常有人问', '水费哪个定？'],
  });
});

test('条款后面没有号的段落归这一条，到下一条或下一个标题为止', async () => {
  const markdown = '开头\n\n第一条 甲\n\n- 乙\n\n第二条 丙\n\n## 附则\n\n丁';
  expect((await bodyOf(markdown, 'content/rules/a.md')).parts).toEqual([
    { text: '开头' },
    { clause: { id: '1', label: '第一条' }, text: '第一条 甲 乙' },
    { clause: { id: '2', label: '第二条' }, text: '第二条 丙' },
    { text: '附则 丁' },
  ]);
});

test.each([
  ['content/notices/a.md', '### 一、甲\n\n**（一）乙。**丙\n\n1. 丁\n2. 戊\n\n一、重复的'],
  ['content/rules/a.md', '## 第一章 甲\n\n第一条 乙\n\n（一）丙\n\n丁\n\n[第二条 戊](/1010/)'],
])('%s：搜索里的锚点就是网页上的锚点，一个不多，一个不少', async (path, markdown) => {
  const { html, body } = await renderPage(markdown, { path });
  const onPage = elementsOf(html)
    .filter((element) => attribute(element, 'class') === 'clause')
    .map((element) => attribute(element, 'id'));
  expect(onPage.length).toBeGreaterThan(2);
  expect(body.parts.flatMap(({ clause }) => clause?.id ?? [])).toEqual(onPage);
});

test('没有经过处理过程的正文，取字时说清楚', () => {
  expect(() => bodyTextIn({ title: '一页' })).toThrow('没有经过 markdownPipeline');
});
