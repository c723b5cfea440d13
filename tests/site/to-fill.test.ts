import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isFilledFigure } from '../../src/kinds/town/town-figure.ts';
import { sayAloud } from '../../src/town-figures/aloud.ts';
import { qingshi, titled } from '../support/qingshi.ts';
import { readBuiltSite } from '../support/site/built-site.ts';
import { base, basedFolder, contentCopy, rootFolder } from './built.ts';

const pages = readBuiltSite(rootFolder, '/').pages;
const textOf = (path: string) => pages.find(({ file }) => file === `${path}index.html`)?.text ?? '';
const htmlOf = (path: string) => readFileSync(join(rootFolder, path, 'index.html'), 'utf8');

const [filled] = qingshi.figures.filter(isFilledFigure);
const [empty] = qingshi.figures.filter((figure) => !isFilledFigure(figure));
if (filled === undefined || empty === undefined)
  throw new Error('青石镇要有一个补了的、一个没补的');
const paid = titled(qingshi.policies, '居民医保');
const old = titled(qingshi.policies, '高龄津贴');

/** 补了的写答案，没补的写「没查到」那句。 */
const cases = [
  { name: '补了的', code: paid.code, words: filled.answer },
  { name: '没补的', code: old.code, words: empty.missing },
] as const;

describe.each(cases)('$name', ({ code, words }) => {
  test.each(['', 'card/', 'poster/', 'read/'])('政策的 %s 这一页写着', (part) => {
    expect(textOf(`${code}/${part}`)).toContain(words);
  });

  test('广播稿里写成念出来的字', () => {
    expect(textOf(`${code}/broadcast/`)).toContain(sayAloud(words));
    expect(htmlOf(`${code}/broadcast/`)).not.toMatch(/<span data-sentence[^>]*>[^<]*\d/);
  });

  test('搜索的字里有', () => {
    const folder = join(rootFolder, 'search');
    const texts = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /[\\/][ct]$/.test(entry.parentPath))
      .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
    expect(texts.filter((text) => text.includes(words))).not.toEqual([]);
  });
});

test('补了的，依据表末尾添一份，字段和正文里的序号都指着它', () => {
  const html = htmlOf(`${paid.code}/`);
  const own = paid.basis.length;
  const cited = [...html.matchAll(/>([^<>]*)<sup><a href="#basis"[^>]*>(\d+)</g)]
    .filter(([, before = '']) => before.endsWith(filled.answer))
    .map(([, , number]) => Number(number));
  expect(cited.length).toBeGreaterThanOrEqual(3);
  expect(new Set(cited)).toEqual(new Set([own]));
  expect(html).toContain(`<li id="basis-${own}">${filled.source}`);
  expect(html).not.toContain(`basis-${own + 1}`);
});

test('补了的，常有人问的结构化数据里也有', () => {
  const [json = ''] = /<script type="application\/ld\+json">.*?<\/script>/s.exec(
    htmlOf(`${paid.code}/`),
  ) ?? [''];
  expect(json).toContain(filled.answer);
});

test('没补的只是平常的字，不挂牌子，不添依据', () => {
  const html = htmlOf(`${old.code}/`);
  expect(html).toContain(`${empty.missing}。<`);
  expect(html).not.toContain(`basis-${old.basis.length + 1}`);
});

test('哪一页也没有露出记号', () => {
  const shown = pages.filter(({ file }) => !file.startsWith('guide/'));
  expect(shown.filter(({ text }) => text.includes('〔补')).map(({ file }) => file)).toEqual([]);
});

describe('要镇里补的数那一页', () => {
  const text = textOf('guide/to-fill/');
  const html = htmlOf('guide/to-fill/');
  const lines = readFileSync(join(contentCopy, 'town-figures.json'), 'utf8').split('\n');

  test('没补的写着问什么、问哪个、用在哪几页，链接都在', () => {
    for (const words of [empty.asks, empty.from, empty.missing]) expect(text).toContain(words);
    for (const part of ['', 'card/', 'poster/', 'read/', 'broadcast/']) {
      expect(html).toContain(`href="/${old.code}/${part}"`);
    }
    expect(text).toContain(`一共${qingshi.figures.length}个，补了1个，还差1个`);
  });

  test('填在第几行是真的行号：接上例子，还是读得通的 JSON', () => {
    const [, number] = /town-figures\.json 第 (\d+) 行/.exec(text) ?? [];
    const at = Number(number) - 1;
    expect(lines[at]).toContain(empty.missing);
    const [, example = ''] = /<pre[^>]*><code>([^<]*)<\/code>/.exec(html) ?? [];
    const pasted = lines.with(at, `${lines[at]}${example.replaceAll('&quot;', '"')}`).join('\n');
    const entry = JSON.parse(pasted).find(({ name }: { name: string }) => name === empty.name);
    expect(Object.keys(entry)).toEqual(expect.arrayContaining(['answer', 'source', 'on']));
    for (const sample of [entry.answer, entry.source]) expect(sample).toContain('××');
  });

  test('补了的列在后面，写着答案和来源', () => {
    const after = text.slice(text.indexOf('已经补上的'));
    for (const words of [filled.asks, filled.answer, filled.source]) {
      expect(after).toContain(words);
    }
  });

  test('给发布的人看：搜不到它，怎么用、要复核的页面上有链接', () => {
    const documents = readdirSync(join(rootFolder, 'search/c')).map((name) =>
      readFileSync(join(rootFolder, 'search/c', name), 'utf8'),
    );
    expect(documents.filter((one) => one.includes('guide/to-fill'))).toEqual([]);
    for (const path of ['guide', 'guide/review']) {
      expect(htmlOf(path)).toContain('href="/guide/to-fill/"');
    }
  });

  test('挂在别的目录下，链接带着目录', () => {
    const based = readFileSync(join(basedFolder, 'guide/to-fill/index.html'), 'utf8');
    expect(based).toContain(`href="${base}${old.code}/card/"`);
  });
});
