import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareFiles } from './compare-files.ts';
import { manifestText, readManifest } from './manifest.ts';
import { sayDifferences } from './say-differences.ts';
import { whereDifferent } from './where-different.ts';

const digest = (text: string) => text.repeat(64).slice(0, 64);

test('清单写了再读，还是那一份；不是清单的读不出', () => {
  const manifest = {
    manifest: 1 as const,
    program: { commit: 'a'.repeat(40), isClean: true },
    content: { commit: 'b'.repeat(40), isClean: false, folder: 'content' },
    settings: { base: '/zt/', site: 'https://example.gov.cn/zt/' },
    files: { '1010/index.html': digest('0'), 'index.html': digest('f') },
  };
  expect(readManifest(manifestText(manifest))).toEqual(manifest);
  expect(readManifest('{"manifest":2}')).toBeUndefined();
  expect(readManifest('<html>')).toBeUndefined();
  expect(readManifest(manifestText(manifest).replace(/f{64}/, 'f'.repeat(63)))).toBeUndefined();
});

test('动了哪个文件，就说哪个：改的、少的、多的，一个不漏，一个不多', () => {
  const files = fc.dictionary(
    fc.constantFrom('index.html', '1010/index.html', 'sw.js', 'data/7001.json', '汉字.txt'),
    fc.constantFrom('0', '1', '2').map(digest),
  );
  fc.assert(
    fc.property(files, files, (expected, found) => {
      const { changed, missing, extra } = compareFiles(expected, found);
      const repaired = { ...found };
      for (const path of [...changed, ...missing]) repaired[path] = expected[path] ?? '';
      for (const path of extra) delete repaired[path];
      expect(repaired).toEqual(expected);
      expect(changed.every((path) => found[path] !== expected[path])).toBe(true);
      expect([...missing, ...extra].every((path) => path in found !== path in expected)).toBe(true);
    }),
  );
});

describe('差在哪里', () => {
  const page = (text: string, attribute = 'a') =>
    Buffer.from(`<!doctype html>\n<p class="${attribute}">${text}</p><script>1</script>`);

  test('看得见的字改了，引出前后的字', () => {
    const said = whereDifferent('1010/index.html', page('每月给500元。'), page('每月给300元。'));
    expect(said).toContain('看得见的字');
    expect(said).toContain('每月给500元');
    expect(said).toContain('每月给300元');
  });

  test('看得见的字一样，说是看不见的不一样', () => {
    const said = whereDifferent('index.html', page('一句', 'b'), page('一句', 'a'));
    expect(said).toContain('看不见的不一样');
    expect(said).toContain('第2行');
  });

  test('不是文字的，说从第几个字节起', () => {
    const [one, other] = [Buffer.from([0xff, 0, 1]), Buffer.from([0xff, 0, 2])];
    expect(whereDifferent('pagefind/a.pf_index', one, other)).toContain('第3个字节');
  });
});

test('一行一处，网页说网址；太多的只说还有几个', () => {
  const changed = Array.from({ length: 23 }, (_, place) => `${1001 + place}/index.html`);
  const lines = [
    ...sayDifferences({ changed, missing: ['index.html'], extra: ['x.js'] }, () => '第1行'),
  ];
  expect(lines[0]).toBe('✗ 网页 /1001/ 改过：第1行。');
  expect(lines).toContain('  还有3个也是这样。');
  expect(lines).toContain('✗ 首页 / 没有了：照提交该有。');
  expect(lines).toContain('✗ 文件 x.js 多出来了：照提交没有。');
  expect([...sayDifferences({ changed: [], missing: [], extra: [] }, () => '')]).toEqual([]);
});
