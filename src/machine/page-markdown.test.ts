import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import {
  blocksRead,
  linksRead,
  readMarkdown,
  splitMarkdown,
} from '../../tests/support/markdown-reader.ts';
import { escapeHtml } from '../html/html.ts';
import type { PageFacts } from './page-facts.ts';
import { pageMarkdown } from './page-markdown.ts';

const facts: PageFacts = {
  ...{ code: 1010, kind: '政策', title: '农村低保', demo: false, own: { checked: '2026-03-01' } },
  sources: [],
};
const at = { base: '/zt/mbl/', root: 'https://town.example.gov.cn/zt/mbl' };
const pageOf = (main: string) =>
  `<!doctype html><title>题</title><main id="main"><h1>农村低保</h1>${main}</main><footer>页脚</footer>`;
const markdown = (
  main: string,
  more: Partial<PageFacts> = {},
  root: { base: string; root?: string } = at,
) => pageMarkdown({ ...facts, ...more }, pageOf(main), root);
const body = (main: string) => splitMarkdown(markdown(main)).body;
const blocks = (main: string) => blocksRead(readMarkdown(body(main))).slice(2);

describe('一页写成 Markdown', () => {
  test('开头几项照 YAML 读得出来，没有的一项不写；题目下面说编号、哪一类、哪个村', () => {
    const source = {
      ...{ title: '关于提高“标准”的通知: 2025', issuer: '某市民政局', seen: '2026-03-01' },
      mark: 'verified' as const,
      url: 'https://mzj.example.gov.cn/a.html',
    };
    const days = { published: '2026-01-02', updated: '2026-03-02' };
    const text = markdown('', { village: '甲村', demo: true, ...days, sources: [source] });
    expect(parse(splitMarkdown(text).front)).toEqual({
      ...{ code: 1010, kind: '政策', title: '农村低保', village: '甲村', demo: true },
      ...{ url: 'https://town.example.gov.cn/zt/mbl/1010/', checked: '2026-03-01', ...days },
      sources: [source],
    });
    expect(text).toContain('# 农村低保\n\n编号 1010 · 政策 · 甲村\n');
    expect(parse(splitMarkdown(markdown('')).front)).not.toHaveProperty('demo');
  });

  test('依据写成第几份、第几条，旁证、待核实、演示的牌子跟着', () => {
    const said = body(
      '<p>每月630元<sup><a href="#basis">3</a></sup>，要公示<sup><a href="#basis" title="条例 第2条">2</a>、<a href="#basis">4</a></sup><a href="#secondary" class="secondary">旁证</a>。<span class="demo-tag">演示</span></p>',
    );
    expect(said).toContain('每月630元〔据 3〕，要公示〔据 2：条例 第2条；4〕〔旁证〕。〔演示〕');
  });

  test('一栏一栏的写成清单，几样的一样一行；表是表，现行的一行加粗', () => {
    expect(
      body(
        '<dl><div><dt>给谁<dd>穷的</div><div><dt>有关<dd>一<dd>二</div></dl><table><caption>标准<span class="hint">某市，元</span></caption><tr><th>时间<th>数<tr aria-current="true"><th>2025年<td>630<tr><th>2024|年<td>610</table>',
      ),
    ).toContain(
      '- **给谁**：穷的\n- **有关**：\n  - 一\n  - 二\n\n**标准 某市，元**\n\n| 时间 | 数 |\n| --- | --- |\n| **2025年** | 630 |\n| 2024\\|年 | 610 |\n',
    );
  });

  test('导航、按钮、图形、脚本、点了存文件的不写；收起来的一节照写', () => {
    const said = body(
      '<nav class="crumbs">首页</nav><p class="tools"><a href="card/">明白卡</a></p><svg><text>格</text></svg><script>var a</script><a href="a.csv" download>下载</a><button>点</button><p hidden>藏</p><details><summary>看表</summary><p>里头</p></details>',
    );
    expect(said).not.toMatch(/首页|明白卡|格|var|下载|点|藏|页脚/);
    expect(said).toContain('**看表**\n\n里头');
  });

  test('链接写完整；条号的链接带着锚点；电话只写号码；没有定网址的从网站的根写起', () => {
    const main =
      '<p><a href="/zt/mbl/terms/#a">词</a><a href="#2-8">（八）</a><a href="tel:12345">12345</a><a href="https://www.example.gov.cn/a(1).html">外面</a></p>';
    expect(linksRead(readMarkdown(body(main)))).toEqual([
      'https://town.example.gov.cn/zt/mbl/terms/#a',
      'https://town.example.gov.cn/zt/mbl/1010/#2-8',
      'https://www.example.gov.cn/a%281%29.html',
    ]);
    const bare = splitMarkdown(markdown(main, {}, { base: '/zt/mbl/' }));
    expect(linksRead(readMarkdown(bare.body)).slice(0, 2)).toEqual([
      '/zt/mbl/terms/#a',
      '/zt/mbl/1010/#2-8',
    ]);
    expect(parse(bare.front)).toMatchObject({ url: '/zt/mbl/1010/' });
  });

  test('别的软件认不得的加粗就不加，星号不露出来', () => {
    const said = '<p>前面<strong>“几件事”</strong>后面<strong>要紧</strong>。</p>';
    expect(body(said)).toContain('前面“几件事”后面**要紧**。');
    expect(blocks(said)).toEqual(['前面“几件事”后面要紧。']);
  });

  test('哪样的字都照样读得出来：别的软件读出来的，和网页上写的一样', () => {
    const word = fc.stringMatching(/^[一-三*_`#[\]()<>&;|~\\:+=.!0-9“”。-]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 4 }), word, (lines, cell) => {
        const said = lines.map(
          (line) => `<p>${escapeHtml(line)}<strong>${escapeHtml(line)}</strong></p>`,
        );
        const items = lines.map((line) => `<li>${escapeHtml(line)}`);
        const table = `<table><tr><th>${escapeHtml(cell)}<tr><td>${escapeHtml(cell)}</table>`;
        expect(blocks(`${said.join('')}<ul>${items.join('')}</ul>${table}`)).toEqual([
          ...lines.map((line) => line + line),
          ...lines,
          ...[cell, cell],
        ]);
      }),
      { numRuns: 300 },
    );
  });

  test('没有正文的网页抛错', () => {
    expect(() => pageMarkdown(facts, '<p>没有</p>', at)).toThrow('看不出正文在哪里');
  });
});
