import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, inject, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { packageFaults } from '../support/data-package.ts';
import { blocksRead, linksRead, readMarkdown, splitMarkdown } from '../support/markdown-reader.ts';
import { qingshi, relief } from '../support/qingshi.ts';
import { wordsApart } from '../support/site/machine-words.ts';
import { address, basedFolder, rootFolder } from './built.ts';

const codes = readdirSync(rootFolder)
  .filter((name) => /^\d{4,6}$/.test(name))
  .map(Number);
const records = ['policies', 'rules', 'promises', 'meetings', 'notices', 'villages'] as const;
const jsonAt = (path: string, folder = rootFolder) =>
  JSON.parse(readFileSync(join(folder, path), 'utf8'));
const markdownOf = (code: number, folder = rootFolder) =>
  splitMarkdown(readFileSync(join(folder, `${code}/index.md`), 'utf8'));

describe('每一页的 Markdown', () => {
  test('有编号的页都有，和网页上的字一样：不多一句，不少一句', () => {
    expect(codes.length).toBeGreaterThan(20);
    expect(codes.flatMap((code) => wordsApart(rootFolder, code))).toEqual([]);
  });

  test('开头几项读得出来，日子、依据的网址网页上都有；演示的写明', () => {
    for (const code of codes) {
      const front = parseYaml(markdownOf(code).front);
      const html = readFileSync(join(rootFolder, `${code}/index.html`), 'utf8');
      expect(front.code).toBe(code);
      for (const { url } of front.sources ?? []) {
        if (url !== undefined)
          expect(html, `${code}`).toContain(`href="${url.replaceAll('&', '&amp;')}"`);
      }
      expect(front.demo === true, `${code}`).toBe(html.includes('demo-banner'));
    }
    expect(parseYaml(markdownOf(relief.code).front)).toMatchObject({
      ...{ kind: '政策', checked: relief.checked, published: '2026-03-31', updated: '2026-04-10' },
    });
  });

  test('有网址的，链接都是完整的，站内的都有去处', () => {
    for (const code of codes) {
      for (const link of linksRead(readMarkdown(markdownOf(code, basedFolder).body))) {
        expect(link, `${code}`).toMatch(/^https?:\/\//);
        if (!link.startsWith(address)) continue;
        const [path = ''] = link.slice(address.length).split('#');
        const file = join(
          basedFolder,
          path.endsWith('/') || path === '' ? `${path}index.html` : path,
        );
        expect(existsSync(file), link).toBe(true);
      }
    }
  });

  test('网页的 head 里说了哪里有 Markdown', () => {
    for (const code of codes) {
      const html = readFileSync(join(rootFolder, `${code}/index.html`), 'utf8');
      expect(html, `${code}`).toContain(
        '<link rel="alternate" type="text/markdown" href="index.md">',
      );
    }
  });

  test('待核实、只有旁证的数，后面跟着牌子', () => {
    const html = readFileSync(join(rootFolder, `${relief.code}/index.html`), 'utf8');
    const { body } = markdownOf(relief.code);
    for (const [name, words] of [
      ['secondary', '〔旁证〕'],
      ['unverified', '〔待核实〕'],
    ] as const) {
      expect(body.split(words)).toHaveLength(html.split(`class="${name}"`).length);
    }
  });

  test.each([
    [`${relief.code}/index.md`, 'text/markdown; charset=utf-8'],
    ['llms.txt', 'text/plain; charset=utf-8'],
    ['data/policies.json', 'application/json; charset=utf-8'],
  ])('%s 说明自己是什么、用 UTF-8', async (path, type) => {
    const response = await fetch(new URL(path, inject('rootSite')));
    expect(response.headers.get('content-type')).toBe(type);
  });
});

describe('llms.txt', () => {
  const text = readFileSync(join(basedFolder, 'llms.txt'), 'utf8');
  const tree = readMarkdown(text);

  test('一个题目，一段引文，下面一组一组的链接，都有去处', () => {
    const [title, quote, ...rest] = tree.children;
    expect(title).toMatchObject({ type: 'heading', depth: 1 });
    expect(quote?.type).toBe('blockquote');
    expect(rest.filter(({ type }) => type === 'heading').length).toBeGreaterThan(3);
    const links = linksRead(tree);
    expect(links.length).toBeGreaterThan(20);
    for (const link of links) {
      const path = link.slice(address.length);
      expect(
        existsSync(join(basedFolder, path, path.endsWith('/') ? 'index.html' : '')),
        link,
      ).toBe(true);
    }
  });

  test('说明哪些是演示、怎么引用、哪些数不带日子不能说、急事打什么电话', () => {
    const said = blocksRead(tree).join('\n');
    expect(said).toMatch(/演示的事、演示的数不要当真事/);
    expect(said).toMatch(/引用要带编号、条款、哪天的一版：.*EB\/OL/);
    expect(said).toMatch(/要连它的日子和地方一起说/);
    expect(said).toContain('12345');
  });
});

describe('整份的数据', () => {
  test.each(records)('%s.json 照它自己写的 JSON Schema 查得过', (name) => {
    const file = jsonAt(`data/${name}.json`, basedFolder);
    const path = file.$schema.slice(address.length);
    const schema = jsonAt(path, basedFolder);
    expect(schema.$id).toBe(file.$schema);
    const ajv = new Ajv2020({ allErrors: true, strict: true });
    addFormats.default(ajv);
    const validate = ajv.compile(schema);
    validate(file);
    expect(validate.errors).toBeNull();
    expect(file[name].length).toBeGreaterThan(0);
  });

  test('各条就是各页：编号、题目一样，一条条款的网址有这个锚点', () => {
    const { policies } = jsonAt('data/policies.json');
    expect(policies.map(({ code }: { code: number }) => code)).toEqual(
      qingshi.policies.map(({ code }) => code),
    );
    for (const { code, clauses } of jsonAt('data/rules.json').rules) {
      const html = readFileSync(join(rootFolder, `${code}/index.html`), 'utf8');
      for (const { anchor, text } of clauses) {
        expect(html).toContain(`id="${anchor}"`);
        expect(wordsOf(html)).toContain(wordsOf(text));
      }
    }
  });
});

describe('数据包', () => {
  const described = jsonAt('data/datapackage.json');

  test('合 Data Package 2.0 的规矩；每个文件多大、指纹是什么，对得上', () => {
    expect(packageFaults(described)).toEqual([]);
    for (const { path, bytes, hash } of described.resources) {
      const file = readFileSync(join(rootFolder, 'data', path));
      expect(bytes, path).toBe(file.length);
      expect(hash, path).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`);
    }
  });

  test('表不用谁先去掉什么，就读得出登了的那几栏', () => {
    const tables = described.resources.filter(({ type }: { type?: string }) => type === 'table');
    expect(tables.length).toBeGreaterThan(1);
    for (const { path, schema } of tables) {
      const names = schema.fields.map(({ name }: { name: string }) => name);
      const rows: Record<string, string>[] = parseCsv(
        readFileSync(join(rootFolder, 'data', path)),
        {
          columns: true,
        },
      );
      expect(Object.keys(rows[0] ?? {}), path).toEqual(names);
      for (const row of rows) {
        expect(schema.missingValues.includes(row.least) || /^\d+$/.test(row.least ?? '')).toBe(
          true,
        );
      }
    }
  });
});

function wordsOf(text: string): string {
  return text.replaceAll(/<[^>]*>|\s+/g, '');
}
