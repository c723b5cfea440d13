import { describe, expect, test } from 'vitest';
import { type BookletPlace, bookletPage } from './booklet-page.ts';
import { readBuiltPage } from './built-page.ts';

const place: BookletPlace = {
  base: '/zt/',
  site: undefined,
  holds: (path) => ['1010/', '2001/', 'terms/'].includes(path),
  sectionAnchor: (path) => (path === 'policies/' ? 'part-policies' : undefined),
  picture: (path) => (path === 'pictures/a-480.jpg' ? 'data:image/jpeg;base64,AA' : undefined),
};

function bound(main: string, given: Partial<BookletPlace> = {}): string {
  const page = readBuiltPage('1010/', `<body><main id="main"><h1>农村低保</h1>${main}</main>`);
  if (page === undefined) throw new Error('没有正文');
  return bookletPage(page, 'k-policies', { ...place, ...given });
}

test('一页是一段，号就是编号，念得出叫什么', () => {
  expect(bound('')).toBe(
    '<article class="leaf k-policies" id="1010" aria-label="农村低保"><h1>农村低保</h1></article>',
  );
});

describe('号和指着号的', () => {
  test.each([
    ['<h2 id="who">谁</h2>', 'id="1010.who"'],
    ['<figure aria-labelledby="a b">图</figure>', 'aria-labelledby="1010.a 1010.b"'],
    ['<nav aria-label="目录">一</nav>', 'aria-label="农村低保：目录"'],
    ['<aside>旁证</aside>', 'aria-label="农村低保：附注"'],
    ['<svg><path fill="url(#dots)"></path></svg>', 'fill="url(#1010.dots)"'],
  ])('%s', (written, wanted) => {
    expect(bound(written)).toContain(wanted);
  });
});

describe('链接', () => {
  test.each([
    ['册子里的一页', '/zt/2001/', '#2001'],
    ['别的页里的一条', '/zt/2001/#3-2', '#2001.3-2'],
    ['自己这一页的一处', '#who', '#1010.who'],
    ['自己这一页的顶上', '#main', '#1010'],
    ['没有编号的一页', '/zt/terms/#小额', '#terms.小额'],
    ['列表页去目录的那一段', '/zt/policies/#relief', '#part-policies'],
    ['站外的照旧', 'https://www.gov.cn/', 'https://www.gov.cn/'],
    ['电话照旧', 'tel:12345', 'tel:12345'],
  ])('%s', (_, href, wanted) => {
    expect(bound(`<a href="${href}">去</a>`)).toContain(`<a href="${wanted}">去</a>`);
  });

  test('册子里没有的，写出网址，不能点', () => {
    const html = bound('<p>看<a href="/zt/finder/">我家能享受什么</a>。</p>');
    expect(html).toContain(
      '<p>看我家能享受什么<span class="away">（网站上 /zt/finder/）</span>。</p>',
    );
  });

  test('册子里没有的、有编号的，说编号', () => {
    expect(bound('<a href="/zt/1090/">看</a>')).toContain(
      '看<span class="away">（网站上 1090 号）',
    );
    expect(bound('<a href="/zt/4001/#2-3">看</a>')).toContain('（网站上 /zt/4001/#2-3）');
  });

  test.each(['https://a.gov.cn/zt/', 'https://a.gov.cn/zt'])('晓得网站网址 %s 的，写全', (site) => {
    const html = bound('<a href="/zt/guide/#x">怎么用</a>', { site });
    expect(html).toContain('（网站上 https://a.gov.cn/zt/guide/#x）');
  });

  test('依据的序号到那一份；没有那一份的到那一节', () => {
    const html = bound(
      '<sup><a href="#basis">2</a></sup><sup><a href="#basis">9</a></sup><ol><li id="basis-2">法</ol>',
    );
    expect(html).toContain('<a href="#1010.basis-2">2</a>');
    expect(html).toContain('<a href="#1010.basis">9</a>');
  });
});

test.each([
  ['要脚本的按钮', '<button data-needs="print" hidden>打印</button>'],
  ['脚本', '<script>alert(1)</script>'],
  ['所在位置', '<nav class="crumbs"><a href="/zt/">首页</a></nav>'],
  ['工具', '<nav class="tools"><a href="/zt/1010/card/">明白卡</a></nav>'],
  ['旧版', '<a href="versions/">改过6次</a>'],
  ['引用', '<a href="cite/" data-cite="/x.js">引用</a>'],
  ['去册子外头的按钮', '<a class="button" href="/zt/pack/#add=1010">加进材料</a>'],
])('%s不要', (_, html) => {
  expect(bound(html)).toBe(bound(''));
});

test('图片写在里面，取最小的一张，不再取别的', () => {
  const html = bound(
    '<picture><source srcset="/zt/pictures/a-480.webp 480w"><img srcset="/zt/pictures/a-480.jpg 480w, /zt/pictures/a-800.jpg 800w" sizes="9em" src="/zt/pictures/a-800.jpg" alt="水管"></picture>',
  );
  expect(html).toContain('<picture><img alt="水管" src="data:image/jpeg;base64,AA"></picture>');
});

test('收起来的节都打开，没有脚本也读得到', () => {
  expect(bound('<details class="fold"><summary>依据</summary></details>')).toContain(
    '<details class="fold" open="">',
  );
});
