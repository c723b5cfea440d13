import { describe, expect, test } from 'vitest';
import { type BuildHashes, shortHash, upkeep } from './build-hashes.ts';
import { fillOfflinePage } from './offline-page.ts';
import { pagePath } from './page-path.ts';
import { sayKeptDay, withKeptNote } from './say-kept.ts';

const scope = 'https://portal.example.gov.cn/zt/mbl/';

describe('哪些地址是一页', () => {
  test.each([
    [scope, ''],
    [`${scope}1010/`, '1010/'],
    [`${scope}1010`, '1010/'],
    [`${scope}1010/index.html?a=1#3`, '1010/'],
    [`${scope}search/?q=a.b`, 'search/'],
    [`${scope}data/7001.csv`, undefined],
    ['https://portal.example.gov.cn/zt/other/1010/', undefined],
  ])('%s', (address, path) => {
    expect(pagePath(address, scope)).toBe(path);
  });
});

describe('说是哪天的', () => {
  test.each([
    ['Fri, 20 Nov 2026 15:59:00 GMT', '11月20日'],
    ['Fri, 20 Nov 2026 16:01:00 GMT', '11月21日'],
    ['Thu, 20 Nov 2025 02:00:00 GMT', '2025年11月20日'],
  ])('%s，照北京时间是 %s', (date, said) => {
    expect(sayKeptDay(date, Date.UTC(2026, 10, 30))).toBe(said);
  });

  test('那一行在正文最前头；信号弱的说再打开一次', () => {
    const html = '<head></head><body><header></header><main id="main"><h1>低保</h1></main>';
    const said = withKeptNote(html, '11月20日', false, '/offline.css');
    expect(said).toContain('<main id="main"><p class="offline-note" role="status">没有网。');
    expect(said).toContain('离线看到的是11月20日的');
    expect(said).toContain('<link rel="stylesheet" href="/offline.css"></head>');
    expect(withKeptNote(html, '11月20日', true, '/offline.css')).toContain('信号弱');
  });
});

test('没存着的页：说是几号，存着的照编号列出来，没有编号的在后', () => {
  const pages = ['finder/', '2001/', '', '1010/'].map((path) => ({
    path,
    html: `<title>${path}的题目 · 某镇明白栏</title>`,
    day: '11月20日',
  }));
  const template = '<p id="asked">打电话。</p><ul id="kept"><li>首页</ul>';
  expect(fillOfflinePage(template, '1044/card/', pages, '/')).toBe(
    '<p id="asked">要看的是1044号，把号记下来，有网了再打。打电话。</p>' +
      '<ul id="kept"><li><a href="/1010/">1010 1010/的题目</a>，11月20日的</li>' +
      '<li><a href="/2001/">2001 2001/的题目</a>，11月20日的</li>' +
      '<li><a href="/finder/">finder/的题目</a>，11月20日的</li><li>首页</ul>',
  );
  expect(fillOfflinePage(template, 'terms/', [], '/')).toBe(template);
});

describe('换了新的一版', () => {
  const now: BuildHashes = {
    '': 'b',
    'finder/': 'a',
    'offline/': 'a',
    'search/kept.json': 'a',
    '1010/': 'b',
    '1012/': 'a',
    'villages/jia/': 'b',
  };
  const kept = ['offline/', '', '1010/', '1012/', '1014/', 'villages/jia/'].map((path) => ({
    path,
    hash: 'a',
  }));

  test('改过的重新下，撤了的丢掉，没改的不动，缺的补上', () => {
    expect(upkeep(kept, now, false)).toEqual({
      fetch: ['', '1010/', 'villages/jia/', 'finder/', 'search/kept.json'],
      drop: ['1014/'],
    });
  });

  test('开了省流量，改过的只丢，什么也不下', () => {
    expect(upkeep(kept, now, true)).toEqual({
      fetch: [],
      drop: ['', '1010/', '1014/', 'villages/jia/'],
    });
  });

  test('看过的页改了许多，只重新下最近看的十二页，别的丢掉', () => {
    const codes = Array.from({ length: 20 }, (_, at) => `${1100 + at}/`);
    const all = Object.fromEntries(codes.map((path) => [path, 'b']));
    const work = upkeep(
      codes.map((path) => ({ path, hash: 'a' })),
      all,
      false,
    );
    expect(work.fetch).toEqual(codes.slice(8));
    expect(work.drop).toEqual(codes.slice(0, 8));
  });
});

test('指纹是 SHA-256 开头三个字节，四个字', () => {
  expect(shortHash(new Uint8Array([0xff, 0, 0x10, 7]))).toBe('/wAQ');
});
