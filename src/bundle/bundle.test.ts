import { describe, expect, test } from 'vitest';
import { walkXml } from '../office-files/xml.ts';
import { responseHeaders } from '../server/response-headers.ts';
import { servedTypes } from '../server/served-types.ts';
import { whyApart } from './bundle-change.ts';
import { hostingFiles } from './hosting/hosting-files.ts';
import { iisConfig } from './hosting/iis-config.ts';
import { type KeptBundle, keptBundleText, readKeptBundle } from './kept-bundle.ts';
import { linkFaults } from './link-faults.ts';
import { sumsText } from './sums-text.ts';
import { type BundleFacts, technicianPage } from './technician-page.ts';

const kept: KeptBundle = {
  ...{ bundle: 1, town: 'qingshi', day: '2026-04-10', commit: 'a'.repeat(40), base: '/zt/mbl/' },
  files: { 'index.html': '0'.repeat(64) },
};
const facts: BundleFacts = {
  ...{ kept, siteName: '青石镇明白栏', site: undefined, since: undefined, hasSecurity: false },
};

describe('服务器的设置', () => {
  interface Element {
    readonly path: string;
    readonly of: (name: string) => string | undefined;
  }

  function elementsIn(xml: string): readonly Element[] {
    const found: Element[] = [];
    const open: string[] = [];
    walkXml(new TextEncoder().encode(xml), {
      open(name, attributes) {
        open.push(name);
        const values = new Map(
          ['name', 'value', 'fileExtension', 'mimeType', 'path', 'statusCode'].map((each) => [
            each,
            attributes(each),
          ]),
        );
        found.push({ path: open.join('/'), of: (each) => values.get(each) });
      },
      close: () => void open.pop(),
    });
    return found;
  }

  test('web.config 是写得对的 XML；每种文件都登了类型，登以前先去掉门户登过的', () => {
    const elements = elementsIn(iisConfig('/zt/mbl/'));
    const under = (path: string) =>
      elements.filter((each) => each.path === `configuration/system.webServer/${path}`);
    const endings = Object.values(servedTypes)
      .flat()
      .map((ending) => `.${ending}`);
    for (const name of ['remove', 'mimeMap']) {
      expect(under(`staticContent/${name}`).map((each) => each.of('fileExtension'))).toEqual(
        endings,
      );
    }
    const headers = under('httpProtocol/customHeaders/add');
    for (const [name, value] of responseHeaders) {
      expect(headers.find((each) => each.of('name') === name)?.of('value')).toBe(value);
    }
    expect(under('httpErrors/error')[0]?.of('path')).toBe('zt\\mbl\\404.html');
    const kinds = under('staticContent/mimeMap');
    for (const [ending, type] of [
      ['.webmanifest', 'application/manifest+json; charset=utf-8'],
      ['.pf_fragment', 'application/octet-stream'],
      ['.wasm', 'application/wasm'],
    ]) {
      expect(kinds.find((each) => each.of('fileExtension') === ending)?.of('mimeType')).toBe(type);
    }
  });

  test.each(['/', '/zt/mbl/', '/a.b/'])('挂在 %s：四种服务器都带全了头，都照这个底座', (base) => {
    const files = Object.entries(hostingFiles(base));
    expect(files).toHaveLength(4);
    for (const [name, text] of files) {
      for (const [header, value] of responseHeaders) {
        expect(text, name).toContain(header);
        expect(text, name).toContain(value);
      }
      if (name !== 'headers/web.config') expect(text, name).toContain(base);
    }
  });
});

describe('留底', () => {
  test('写下的读回来一样；不是留底的、改坏了的不认', () => {
    expect(readKeptBundle(keptBundleText(kept))).toEqual(kept);
    for (const text of ['', '{}', '[]', keptBundleText({ ...kept, day: '昨天' })]) {
      expect(readKeptBundle(text)).toBeUndefined();
    }
  });

  test('不是一个镇的、换了底座的，接不上', () => {
    expect(whyApart(kept, { ...kept, commit: 'b'.repeat(40) })).toBeUndefined();
    expect(whyApart(kept, { ...kept, town: 'other' })).toContain('不是一个镇');
    expect(whyApart(kept, { ...kept, base: '/' })).toContain('底座换了');
  });
});

describe('站内地址', () => {
  const files = new Set(['index.html', '1010/index.html', 'assets/a.js', 'p/x-480.jpg']);
  const faults = (html: string) => [...linkFaults('index.html', html, '/zt/', files)];

  test.each([
    '<a href="/zt/1010/#2">',
    '<a href="/zt/">',
    '<a href="#2">',
    '<a href="tel:12345">',
    '<a href="https://www.gov.cn/a/">',
    '<script src="/zt/assets/a.js?x=1">',
    '<img srcset="/zt/p/x-480.jpg 480w">',
  ])('%s 没有毛病', (html) => expect(faults(html)).toEqual([]));

  test.each([
    ['<a href="/1010/">', '跑出了底座'],
    ['<form action="/search/">', '跑出了底座'],
    ['<a href="/zt/1011/">', '没有这个文件'],
    ['<img srcset="/zt/p/x-480.jpg 480w, /zt/p/x-960.jpg 960w">', 'x-960.jpg 没有这个文件'],
    ['<form data-suggest="/zt/assets/b.js">', '没有这个文件'],
  ])('%s 说得出哪里不对', (html, words) => {
    expect(faults(html)).toEqual([expect.stringContaining(words)]);
  });
});

test('校验和照路径排，sha256sum 读得懂', () => {
  expect(sumsText({ b: '2'.repeat(64), a: '1'.repeat(64) }, 'zt/')).toBe(
    `${'1'.repeat(64)}  zt/a\n${'2'.repeat(64)}  zt/b\n`,
  );
});

describe('给技术员的一页', () => {
  test('不要网也看得全：没有脚本，不向哪里要东西', () => {
    const page = technicianPage(facts);
    expect(page).not.toMatch(/<script|<link|<img|\ssrc=|url\(/);
  });

  test('整包说放在哪里；只装改动的，先说只能盖在哪一包上、要删哪些', () => {
    expect(technicianPage(facts)).toContain('zt/mbl/index.html');
    const since = { kept: { ...kept, commit: 'b'.repeat(40) }, put: 3, remove: 1 };
    const page = technicianPage({ ...facts, since });
    expect(page).toContain('只能盖在 qingshi-zt-mbl-2026-04-10-bbbbbbbbbbbb');
    expect(page).toContain('DELETE.txt');
    expect(page).toContain('放上3个，删掉1个');
  });

  test('定了网址的，说 sitemap 在哪里；没有定的不说', () => {
    const site = 'https://portal.example.gov.cn/zt/mbl/';
    expect(technicianPage({ ...facts, site })).toContain(`Sitemap: ${site}sitemap.xml`);
    expect(technicianPage(facts)).not.toContain('Sitemap:');
  });
});
