import { expect, test } from 'vitest';
import { readModules } from '../../tests/support/source-graph.ts';
import type { Finding } from '../checks/finding.ts';
import { type BoxFacts, boxHtml } from './box.ts';
import { brokenFiles } from './breaking.ts';
import { brokenPage } from './broken-page.ts';
import { filesOfPage } from './page-files.ts';
import { sayNews } from './say-news.ts';

const file = 'content/policies/relief.md';
const finding: Finding = {
  ...{ code: 'E-YAML', severity: 'error', file, line: 3 },
  ...{ message: '引号没有收尾：<b>。', hint: '补上引号。' },
};
const other: Finding = { ...finding, code: 'W-CRLF', severity: 'warning', file: 'content/a.md' };
const facts: BoxFacts = { base: '/zt/', version: 4, files: [file], findings: [finding, other] };

const files = [
  { path: file, text: '---\ncode: 1010\ntitle: "坏' },
  { path: 'content/broadcasts/relief.md', text: '---\npolicy: 1010\n---\n' },
  { path: 'content/progress/2031-01-05.json', text: '{\n  "code": 7001,' },
  { path: 'content/guide/publish.mdx', text: '' },
];

test.each([
  ['/1010/', [file]],
  ['/1010/card/', [file]],
  ['/1010/broadcast/', ['content/broadcasts/relief.md', file]],
  ['/7001/', ['content/progress/2031-01-05.json']],
  ['/guide/publish/', ['content/guide/publish.mdx']],
  ['/guide/', []],
  ['/policies/', []],
  ['/', []],
])('%s 写在 %j', (address, expected) => {
  expect(filesOfPage(address, files)).toEqual(expected);
});

test('框里这一页的写全，别处的收着；话里的 HTML 不当真；代码连到讲它的地方', () => {
  const { html } = boxHtml(facts);
  expect(html).toContain('<summary>这一页有1个错误</summary>');
  expect(html).toContain('<details><summary>别处还有1个提醒</summary>');
  expect(html).toContain('&lt;b&gt;');
  expect(html).toContain('href="/zt/guide/codes/#E-YAML"');
  expect(html).toContain('data-version="4"');
});

test('还没查完的、没有毛病的，各说各的', () => {
  expect(boxHtml({ ...facts, findings: undefined }).html).toContain('正在检查');
  expect(boxHtml({ ...facts, findings: [] }).html).toContain('没有毛病');
});

test('写坏了的一页换成中文的，说在哪一行、怎么改；检查没话说的，说原因', () => {
  expect(brokenPage('source', [finding], facts)).toContain('第 3 行');
  expect(brokenPage('program', [], facts, '它停了。')).toContain('它停了。');
});

test('读不成一页的才留着上一次的样子', () => {
  expect([...brokenFiles([finding, other, { ...other, code: 'E-PII-ID' }])]).toEqual([file]);
});

test('终端里只说新的和改好了的', () => {
  expect(sayNews(undefined, [finding]).join('\n')).toContain('content/policies/relief.md:3');
  const moved = { ...finding, line: 9 };
  expect(sayNews([finding], [moved, other])).toEqual([
    expect.stringContaining('W-CRLF'),
    '检查过了：现在有1个错误、1个提醒。',
  ]);
  expect(sayNews([finding], [])).toEqual([
    '改好了：content/policies/relief.md  E-YAML',
    '检查过了，没有毛病。',
  ]);
});

test('网页的源文件里没有预览的东西：用它的只有命令', () => {
  const users = readModules()
    .filter(({ path }) => !path.startsWith('src/live/'))
    .filter(({ imports }) => imports.some((name) => name.includes('/live/')));
  expect(users.length).toBeGreaterThan(0);
  expect(users.filter(({ path }) => !path.startsWith('scripts/')).map(({ path }) => path)).toEqual(
    [],
  );
});
