import { describe, expect, test } from 'vitest';
import { blockingScripts, kindOfPage, resourcesOf } from './page-weight.ts';

describe('属于哪类', () => {
  test.each([
    ['1010/index.html', '一页政策', 14336],
    ['1010/read/index.html', '会上念（政策）', 14336],
    ['622001/index.html', '一页有回音', 14336],
    ['7001/index.html', '一页进度', 40960],
    ['1010/versions/index.html', '旧版', 40960],
    ['1010/2022-10-28-2/diff/index.html', '旧版', 40960],
    ['policies/index.html', 'policies', 40960],
    ['villages/jia/index.html', 'villages 里的一页', 40960],
    ['index.html', '首页', 40960],
  ])('%s：%s，最多 %i 字节', (file, kind, bytes) => {
    const found = kindOfPage(file);
    expect([found.kind, found.budget.bytes]).toEqual([kind, bytes]);
  });
});

test('另外的请求：脚本、样式、一打开就下的图算，划到跟前才下的图、图标、外站、data: 不算，同一个只算一次', () => {
  const html = [
    '<link rel="icon" href="/zt/favicon.svg" type="image/svg+xml">',
    '<link rel="stylesheet" href="/zt/assets/a.css">',
    '<script type="module" src="/zt/assets/b.js"></script>',
    '<script src="/zt/assets/b.js"></script>',
    '<script src="https://example.com/c.js"></script>',
    '<link rel="icon" href="data:,">',
    '<img src="/zt/pictures/late-480.jpg" loading="lazy">',
    '<img src="/zt/pictures/now-480.jpg">',
  ].join('');
  expect(resourcesOf(html, '/zt/')).toEqual([
    ...['assets/b.js', 'assets/a.css', 'pictures/now-480.jpg'],
  ]);
});

test('挡住显示的脚本：照老写法引的算；module、async、defer 和写在页里的不算', () => {
  const html = [
    '<script src="/zt/a.js"></script>',
    '<script type="module" src="/zt/b.js"></script>',
    '<script src="/zt/c.js" defer></script>',
    '<script async src="/zt/d.js"></script>',
    '<script>let e;</script>',
  ].join('');
  expect(blockingScripts(html, '/zt/')).toEqual(['a.js']);
});
