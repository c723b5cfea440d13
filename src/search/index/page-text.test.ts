import { expect, test } from 'vitest';
import { readPage } from './page-text.ts';

const page = (inside: string, attributes = 'data-pagefind-body data-title="一页"') =>
  `<!doctype html><html lang="zh-CN"><body><header>栏目</header><main ${attributes}>${inside}</main></body></html>`;

const clausesOf = (inside: string) => readPage(page(inside))?.clauses;

test('没有标 data-pagefind-body 的页不进搜索', () => {
  expect(readPage(page('<p>正文</p>', 'id="main"'))).toBeUndefined();
});

test('只取标了的那一块里的文字，换行和空白并成一个空格', () => {
  const read = readPage(page('<h2>给啥</h2>\n  <p>按户\n给钱。</p>'));
  expect(read?.text).toBe('给啥 按户 给钱。');
  expect(read?.data.get('title')).toBe('一页');
});

test('没写在属性里的叫法，从页上取', () => {
  const aliases = '<p class="hint aliases">吃低保、低保户</p>';
  expect(readPage(page(aliases))?.data.get('aliases')).toBe('吃低保|低保户');
  expect(
    readPage(page(aliases, 'data-pagefind-body data-aliases="甲|乙"'))?.data.get('aliases'),
  ).toBe('甲|乙');
});

test('字中间的链接和加粗不把词断开', () => {
  expect(readPage(page('<p>最低<strong>生活</strong><a href="#">保障</a></p>'))?.text).toBe(
    '最低生活保障',
  );
});

test.each([
  ['题目', '<h1>农村低保</h1>'],
  ['导航', '<nav>首页</nav>'],
  ['脚本', '<script>let a</script>'],
  ['标了不进索引的', '<section data-pagefind-ignore>有关的页面</section>'],
  ['印章', '<a class="seal" href="/1010/">说这个号</a>'],
  ['叫法', '<p class="hint aliases">吃低保</p>'],
  ['演示牌子', '<span class="demo-tag">演示</span>'],
  ['依据的上标', '<sup><a href="#basis-1">1</a></sup>'],
  ['原文如此', '<span class="sic">〔原文如此〕</span>'],
])('%s不进搜索', (_, silent) => {
  expect(readPage(page(`<div>巩固${silent}成果</div>`))?.text.replace(/ /g, '')).toBe('巩固成果');
});

test('一个条款一段文字，套在里面的小条不算在外层里', () => {
  expect(
    clausesOf(
      '<section id="2" data-clause="二、">二、措施<p id="2-8" data-clause="二、（八）">（八）树典型</p></section>',
    ),
  ).toEqual([
    { id: '2', label: '二、', text: '二、措施', aliases: '' },
    { id: '2-8', label: '二、（八）', text: '（八）树典型', aliases: '' },
  ]);
});

test('条款后面没有号的段落归这一条，到下一条或下一个标题为止', () => {
  expect(
    clausesOf(
      '<p id="1" data-clause="第一条">第一条</p><ul><li>甲</li></ul><p id="2" data-clause="第二条">第二条</p><p>乙</p><h2>附则</h2><p>丙</p>',
    ),
  ).toEqual([
    { id: '1', label: '第一条', text: '第一条 甲', aliases: '' },
    { id: '2', label: '第二条', text: '第二条 乙', aliases: '' },
  ]);
});

test('装着条款的块结束了，后面的段落不归它', () => {
  expect(clausesOf('<div id="a" data-clause="词">词的意思</div><p>页脚</p>')).toEqual([
    { id: 'a', label: '词', text: '词的意思', aliases: '' },
  ]);
});

test('正文按次序切成一段段，各归各的条', () => {
  const inside =
    '<p>开头</p><p id="1" data-clause="第一条">第一条 甲</p><p>乙</p><h2>附则</h2><p>丙</p>';
  expect(readPage(page(inside))?.segments).toEqual([
    { clause: undefined, text: '开头' },
    { clause: { id: '1', label: '第一条' }, text: '第一条 甲 乙' },
    { clause: undefined, text: '附则 丙' },
  ]);
});

test('小标题和怎么办的各步单取出来', () => {
  const read = readPage(
    page('<h2>常有人问</h2><h3>水费<b>哪个</b>定？</h3><ol class="steps"><li>先申请。</li></ol>'),
  );
  expect(read?.headings).toEqual(['常有人问', '水费哪个定？']);
  expect(read?.steps).toEqual(['先申请。']);
});
