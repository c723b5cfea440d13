import { readFileSync } from 'node:fs';
import { parseFrontmatter } from '@astrojs/markdown-remark';
import { beforeAll, expect, test } from 'vitest';
import { markdownBlocks } from '../../src/clauses/blocks.ts';
import { outline } from '../../src/clauses/outline.ts';
import { noticeSchema } from '../../src/kinds/notice.ts';
import type { BodyText } from '../../src/markdown/remark-body-text.ts';
import { attribute, elementsOf, renderPage, textIn, textOfHtml } from '../support/render.ts';

const PATH = 'content/notices/2022-work-plan.md';
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const { frontmatter, content } = parseFrontmatter(read(PATH));
let html = '';
let body: BodyText;

beforeAll(async () => {
  ({ html, body } = await renderPage(content, { path: PATH, frontmatter }));
});

const isSic = (element: Parameters<typeof attribute>[0]) => attribute(element, 'class') === 'sic';

/**
 * 原件是从 Word 转来的文字。转换留下两样不是文字的东西，比对前去掉：
 * 书签残渣 `[bookmark: _GoBack]`；空白和换行，包括方案题目断成两行、「方   案」中间撑开的空格。
 */
function sourceText(): string {
  const source = read('tests/shipped/notice-4001-source.txt');
  return source.replace('[bookmark: _GoBack]', '').replace(/\s+/gu, '');
}

test('网页上的正文去掉〔原文如此〕，和原件一字不差', () => {
  const page = textOfHtml(html, isSic).replace(/\s+/gu, '');
  expect(page).toBe(sourceText());
});

test.each([
  ['工作方案》', '〔原文如此：标题里“白石镇”后面有“2022年”〕'],
  ['，根按照', '〔原文如此：疑为“根据”或“按照”〕'],
  ['巩固脱贫成成果', '〔原文如此：多了一个“成”字〕'],
  ['采集能以信', '〔原文如此〕'],
  ['两不愁三保障”', '〔原文如此：少了前引号〕'],
  ['作为作为', '〔原文如此：多了一个“作为”〕'],
  ['抓出成效。，', '〔原文如此：多了一个句号〕'],
  ['工作不到边到位', '〔原文如此〕'],
  ['等方式加在', '〔原文如此：疑为“加大”〕'],
])('原文的错处「%s」后面标着 %s', (slip, mark) => {
  expect(textOfHtml(html)).toContain(slip + mark);
});

test('标出来的错处一共九处，不多标', () => {
  expect(elementsOf(html).filter(isSic)).toHaveLength(9);
});

test('文件的标题、日期、附注和正文里的一致', () => {
  const notice = noticeSchema.parse(frontmatter);
  expect(notice.code).toBe(4001);
  const source = sourceText();
  expect(source).toContain(`${notice.title}各村`);
  const [year, month, day] = notice.issued.split('-').map(Number);
  expect(source).toContain(`${notice.issuer}${year}年${month}月${day}日（${notice.remark}）`);
});

test('二、（八）在 #2-8，全文十四条，编号没有毛病', () => {
  const clauses = elementsOf(html).filter((element) => attribute(element, 'class') === 'clause');
  const found = clauses.find((element) => attribute(element, 'id') === '2-8');
  expect(body.parts.find(({ clause }) => clause?.id === '2-8')?.clause?.label).toBe('二、（八）');
  expect(found && textIn(found)).toMatch(/^（八）选树一批各领域先进典型。各村/);
  const ids = ['1', '2', '2-1', '2-2', '2-3', '2-4', '2-5', '2-6', '2-7', '2-8', '3'];
  expect(clauses.map((element) => attribute(element, 'id'))).toEqual([...ids, '3-1', '3-2', '3-3']);
  const { clauses: planned, faults } = outline(markdownBlocks(content), 'official');
  expect(faults).toEqual([]);
  expect(planned.map(({ anchor }) => anchor)).toEqual([...ids, '3-1', '3-2', '3-3']);
});

test('两个题目各是一个标题，没有编号', () => {
  const titles = elementsOf(html).filter(({ tagName }) => tagName === 'h2');
  expect(titles.map((title) => textIn(title))).toEqual([
    frontmatter.title,
    '白石镇2022年关于密切干群关系切实解决群众困难提升群众认可度工作方案',
  ]);
});
