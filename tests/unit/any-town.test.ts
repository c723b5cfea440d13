import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** 只有一个镇才有的话：它的名字、区划代码、那一年、那一批事和它们的编号。 */
const ownWords =
  /白石|黔江|重庆|baishi|qianjiang|(?<!\d)500114|八件事|八个一|(?<!\d)4001(?!\d)|(?<!\d)500[1-8](?!\d)|(?<!\d)2022/gi;

/** 不算的几处：哪个文件、哪一行里的字、为什么。 */
const exceptions: readonly (readonly [path: string, text: string, why: string])[] = [
  ['src/kinds/kinds.ts', 'first: 4001', '文件原文的号段从这里起'],
  ['src/kinds/kinds.ts', 'first: 5001', '答应办的事的号段从这里起'],
  ['src/kinds/notice.ts', 'codeBetween(4001, 4999)', '文件原文的号段'],
  ['src/kinds/action.ts', 'codeBetween(5001, 5999)', '答应办的事的号段'],
  ['src/kinds/progress/plan.ts', 'codeBetween(5001, 5999)', '答应办的事的号段'],
];

/** 程序的每一行；测试、演示的镇不算。 */
const lines = ['src', 'scripts'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ts|astro|css|mjs)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .filter((path) => !path.endsWith('.test.ts') && !/^scripts\/demo[-/]/.test(path))
    .flatMap((path) =>
      readFileSync(join(root, path), 'utf8')
        .split('\n')
        .map((text, index) => ({ path, text, line: index + 1 })),
    ),
);

const found = lines.filter(({ text }) => text.search(ownWords) !== -1);

const isException = (exception: (typeof exceptions)[number], { path, text }: (typeof lines)[0]) =>
  exception[0] === path && text.includes(exception[1]);

test('程序读到了', () => {
  expect(lines.length).toBeGreaterThan(20_000);
});

test('程序不认得哪一个镇：镇上的名字、日子、编号、几件事，都写在 content 里', () => {
  const known = found.filter((each) => !exceptions.some((one) => isException(one, each)));
  expect(known.map(({ path, line, text }) => `${path}:${line} ${text.trim()}`)).toEqual([]);
});

test('不算的几处，处处都还在', () => {
  const stale = exceptions.filter((one) => !found.some((each) => isException(one, each)));
  expect(stale).toEqual([]);
});

test('测试也不靠哪一个真的镇：说到它的只有随项目发的内容的测试', () => {
  const folders = ['src', 'scripts', 'tests'];
  const named = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && /\.(?:ts|md|mdx|json)$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .filter((path) => !/^tests\/(?:shipped|search)\/|^scripts\/demo[-/]/.test(path))
      .filter((path) =>
        /白石|黔江|baishi|qianjiang|八个一/i.test(readFileSync(join(root, path), 'utf8')),
      ),
  );
  // 加粗的三句话是通知里的原话，钉住的是会坏的写法；另外三个拿镇名当不该有的词。
  expect(named.toSorted()).toEqual([
    'src/markdown/pipeline.test.ts',
    'tests/unit/any-town.test.ts',
    'tests/unit/new-town.slow.test.ts',
    'tests/unit/qingshi.test.ts',
  ]);
});
