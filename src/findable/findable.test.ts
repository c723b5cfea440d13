import { describe, expect, test } from 'vitest';
import { canonicalPath } from './canonical.ts';
import { securityText } from './security-text.ts';
import { robotsText, sitemapFiles } from './sitemap.ts';

const site = 'https://portal.example.gov.cn/zt/mbl';

test.each([
  ['index.html', ''],
  ['1010/index.html', '1010/'],
  ['villages/jia/index.html', 'villages/jia/'],
  ['guide/publish/index.html', 'guide/publish/'],
  ['404.html', undefined],
  ['offline/index.html', undefined],
  ['search/index.html', undefined],
  ['1010/card/index.html', undefined],
  ['1010/cite/index.html', undefined],
  ['2001/2022-10-28/index.html', undefined],
  ['favicon.svg', undefined],
])('%s 登进站点地图的是 %s', (file, path) => expect(canonicalPath(file)).toBe(path));

describe('站点地图', () => {
  test('网址写全，知道哪天改的写哪天', () => {
    const { 'sitemap.xml': text = '' } = sitemapFiles(site, [
      { path: '' },
      { path: '1010/', day: '2026-04-10' },
    ]);
    expect(text).toContain(`<url><loc>${site}/</loc></url>`);
    expect(text).toContain(`<url><loc>${site}/1010/</loc><lastmod>2026-04-10</lastmod></url>`);
  });

  test('一份装不下的分几份，一页不少，另有目录', () => {
    const pages = ['a/', 'b/', 'c/', 'd/', 'e/'].map((path) => ({ path }));
    const files = sitemapFiles(site, pages, 2);
    expect(Object.keys(files)).toEqual([
      'sitemap.xml',
      ...[1, 2, 3].map((at) => `sitemap-${at}.xml`),
    ]);
    expect(files['sitemap.xml']?.match(/<loc>/g)).toHaveLength(3);
    const { 'sitemap.xml': _, ...parts } = files;
    const listed = Object.values(parts).flatMap((text) => text.match(/[a-e]\/(?=<)/g) ?? []);
    expect(listed).toEqual(pages.map(({ path }) => path));
  });

  test('robots.txt 都让收；定了网址的说站点地图在哪里', () => {
    expect(robotsText(site)).toContain(`Sitemap: ${site}/sitemap.xml`);
    expect(robotsText(undefined)).toBe('User-agent: *\nDisallow:\n');
  });
});

test('security.txt：不到一年就过期，两处都写明真的在哪里', () => {
  const text = securityText('https://example.gov.cn/', '2026-12-01', site);
  expect(text).toContain('Contact: https://example.gov.cn/');
  expect(text).toContain('Expires: 2027-10-27T00:00:00Z');
  expect(text).toContain(
    `Canonical: ${site}/.well-known/security.txt\nCanonical: ${site}/security.txt`,
  );
  expect(securityText('tel:+86-023-12345', '2026-12-01', undefined)).not.toContain('Canonical');
});
