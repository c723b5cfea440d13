import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { exampleFiles } from '../../../tests/support/example-content.ts';
import { checkContent } from '../../checks/check-content.ts';
import { type CodeHistory, gatherContent } from '../../source/content.ts';
import { readContentFile } from '../../source/content-file.ts';
import { readContentFiles } from '../../source/read-content.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { splitPage } from '../../source/syntax/front-matter.ts';
import { authoredKinds, villageKinds } from '../page-kinds.ts';
import { type BegunPage, beginPage, type PageRequest } from './begin-page.ts';

const request: PageRequest = {
  ...{ kind: 'promises', village: 'yi', title: '路灯不亮', day: undefined, today: '2026-03-02' },
  ...{ meeting: undefined, promises: [], rules: undefined },
};

const example = exampleFiles();
const exampleTown = gatherContent(readContentFiles(example), undefined);

function begun(asked: Partial<PageRequest>, files = example, history?: CodeHistory): BegunPage {
  const content = files === example ? exampleTown : gatherContent(readContentFiles(files), history);
  return beginPage(content, { ...request, ...asked }, (path) => textOf(files, path));
}

function done(page: BegunPage) {
  if ('refusal' in page) throw new Error(page.refusal);
  return page;
}

function textOf(files: readonly SourceFile[], path: string): string | undefined {
  const file = files.find((each) => each.path === path);
  return file !== undefined && 'text' in file ? file.text : undefined;
}

describe.each(authoredKinds)('开一页 %s', (kind) => {
  const village = villageKinds.has(kind) ? 'yi' : undefined;
  const { page, others, code } = done(begun({ kind, village }));

  test('检查说的全是还没有写的，一处一句', () => {
    const added = [page, ...others];
    const changed = new Set(added.map(({ path }) => path));
    const files = [...exampleFiles().filter(({ path }) => !changed.has(path)), ...added];
    const found = checkContent(files, undefined, { today: '2026-03-02' }).filter(({ file }) =>
      changed.has(file),
    );
    const places = found.map(({ file, line }) => `${file}:${line}`);
    const beside = found.filter(({ code: said }) => !said.endsWith('-TO-WRITE'));
    // 村规的草案另提醒一句：先送镇里审。
    expect(beside.map(({ code: said }) => said)).toEqual(
      kind === 'rules' ? ['W-RULES-UNREVIEWED'] : [],
    );
    expect(new Set(places).size).toBe(places.length);
    const marks = added.flatMap(({ text }) => text.match(/^(?!\s*# ).*待写：/gm) ?? []);
    const told = found
      .filter(({ code: said }) => said.endsWith('-TO-WRITE'))
      .reduce((sum, { places: more = [] }) => sum + Math.max(1, more.length), 0);
    expect(told).toBe(marks.length);
  });

  test('编号没有人用过，知道的都写上了', () => {
    const used = exampleFiles().map((file) => ('text' in file ? file.text : ''));
    expect(used.join('\n')).not.toContain(String(code));
    expect(readContentFile(page).data?.value).toMatchObject({ code, title: '路灯不亮' });
  });
});

const titles = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 200 }),
    fc.string({
      unit: fc.constantFrom('"', "'", ':', '：', '#', '-', ' ', '💡', '村', '[', '{'),
    }),
    fc.constantFrom('2026-01-01', 'yes', '12', 'null', '1:30', '~', '- 甲', '甲: 乙', '&a', '*a'),
  )
  .map((text) => text.replace(/[\s\p{Cc}\p{Cf}\p{Cn}\p{Cs}]+/gu, ' ').trim())
  .filter((text) => text !== '');

test('写了什么题目，读回来就是什么：引号、冒号、表情、两百个字、像日子像数的都一样', () => {
  fc.assert(
    fc.property(
      titles,
      fc.constantFrom(...authoredKinds),
      fc.constantFrom('jia', 'yi'),
      (...given) => {
        const [text, kind, place] = given;
        const village = villageKinds.has(kind) ? place : undefined;
        const { page, code } = done(begun({ kind, title: text, village }));
        const read = readContentFile(page);
        expect(read.data?.value).toMatchObject({ code, title: text, ...(village && { village }) });
        const old = parse(splitPage(page.text).front?.text ?? '', { version: '1.1' });
        expect(old).toMatchObject({ code, title: text });
        expect(page.path).toMatch(/^content\/[a-z]+\/[a-z0-9]+(?:-[a-z0-9]+)*\.md$/);
      },
    ),
    { numRuns: 100 },
  );
});

test('随便什么题目，检查都查得完，待写的照样一处一处说', () => {
  fc.assert(
    fc.property(titles, fc.constantFrom(...authoredKinds), (text, kind) => {
      const village = villageKinds.has(kind) ? 'yi' : undefined;
      const { page, others } = done(begun({ kind, title: text, village }));
      const found = checkContent([...exampleFiles(), page, ...others], undefined, {
        today: '2026-03-02',
      });
      const codes = found.map(({ code }) => code);
      expect(codes.filter((code) => code.endsWith('-TO-WRITE'))).not.toEqual([]);
      expect(codes).not.toContain('E-CHECK-UNFINISHED');
    }),
    { numRuns: 15 },
  );
});

describe('要互相指着的，两头都写上', () => {
  const meeting = 'content/meetings/talk.md';

  test('会上答应的事：会的那一页只添了编号；日子照会的', () => {
    const { code, page, others } = done(begun({ village: 'jia', meeting: 8001 }));
    const before = textOf(exampleFiles(), meeting) ?? '';
    const [other] = others;
    const [on] = /(?<=^on: ).*/m.exec(before) ?? [];
    expect(page.text).toContain(`meeting: 8001\n`);
    expect(page.text).toContain(`raised: ${on}\n`);
    expect(other?.text.replace(`, ${code}`, '')).toBe(before);
  });

  test('别的村的会，说村要一样', () => {
    expect(begun({ village: 'yi', meeting: 8001 })).toEqual({
      refusal: expect.stringContaining('村要一样'),
    });
  });

  test.each([
    [{ meeting: 8999 }, '没有编号 8999 的meeting（会议）'],
    [{ kind: 'policies', village: undefined, meeting: 8001 }, '--meeting 只有'],
    [{ promises: [622001] }, '只有开新的会议用得上'],
    [{ kind: 'meetings', village: 'jia', promises: [622001] }, '已经写着 8001'],
    [{ village: 'jia', meeting: 8001, day: '2026-01-01' }, '日子要一样'],
  ] as const)('%o 说不行', (asked, words) => {
    expect(begun(asked)).toEqual({ refusal: expect.stringContaining(words) });
  });
});

describe('先要改好的，不开新页', () => {
  test.each([
    [
      '合并没有完',
      'content/promises/pipe.md',
      '<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> x\n',
      '合并还没有完',
    ],
    ['这一类有一页读不懂', 'content/promises/broken.md', '---\ncode: [\n---\n\n话。\n', '读不懂'],
    ['村的单子写坏了', 'content/villages.json', '[{ "id": ', 'villages.json 读不懂'],
  ])('%s', (_, path, text, words) => {
    expect(begun({}, exampleFiles({ [path]: text }))).toEqual({
      refusal: expect.stringContaining(words),
    });
  });

  test('没有村的单子的，不像内容文件夹', () => {
    const files = exampleFiles({ 'content/villages.json': undefined });
    expect(begun({}, files)).toEqual({ refusal: expect.stringContaining('不像放内容的文件夹') });
  });
});

test('git 里用过、删掉了的号不再用；号段用完了的说出来', () => {
  const history = (codes: readonly number[]): CodeHistory => ({
    owners: new Map(codes.map((code) => [code, 'content/promises/gone.md'])),
    committed: new Map(),
  });
  expect(done(begun({}, [...example], history([626007]))).code).toBe(626008);
  const all = Array.from({ length: 999 }, (_, at) => 626001 + at);
  expect(begun({}, [...example], history(all))).toEqual({
    refusal: expect.stringContaining('2026年的号都用完了'),
  });
});

test('同名的文件，后面加号；不分大小写', () => {
  const { path } = done(begun({})).page;
  const files = exampleFiles({ [path]: '---\ncode: 626001\n---\n' });
  expect(done(begun({}, files)).page.path).toBe(path.replace('.md', '-2.md'));
});

test('演示的村标上演示，只演到 site.json 写的那一天', () => {
  const { text } = done(begun({ village: 'jia' })).page;
  expect(text).toMatch(/^raised: 2022-11-15$/m);
  expect(text).toMatch(/^demo: true$/m);
});
