import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readModules } from '../support/source-graph.ts';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const pages = globSync(['*.md', 'docs/**/*.md', 'src/**/*.md', 'tests/**/README.md'], {
  cwd: root,
});

/** 文里写的命令，如 `npm run build`、`npm test`；参数不算。 */
function commandsIn(text: string): readonly string[] {
  const said = [...text.matchAll(/\bnpm (?:test|start|run [a-z][\w-]*(?::[\w-]+)*)/g)].map(
    ([command]) => command,
  );
  return [...new Set(said)].toSorted();
}

test('中英两份 README 头几行互相指着，写的命令一样', () => {
  const [english, chinese] = [read('README.md'), read('README.zh-CN.md')];
  expect(english.split('\n').slice(0, 4).join()).toContain('(README.zh-CN.md)');
  expect(chinese.split('\n').slice(0, 4).join()).toContain('(README.md)');
  expect(commandsIn(chinese)).toEqual(commandsIn(english));
  expect(commandsIn(english).length).toBeGreaterThan(15);
});

test.each(pages)('%s 里写的命令都有', (page) => {
  const { scripts } = JSON.parse(read('package.json'));
  const missing = commandsIn(read(page)).filter(
    (command) => !Object.hasOwn(scripts, command.replace(/^npm (?:run )?/, '')),
  );
  expect(missing).toEqual([]);
});

/** 有没有这个文件；镇里可以一样也没有的文件夹，测试用的镇里有也算。 */
const isThere = (path: string) =>
  existsSync(join(root, path)) ||
  existsSync(join(root, path.replace(/^content\//, 'tests/towns/qingshi/')));

test.each(pages)('%s 里写的文件、文件夹、链接都在', (page) => {
  const text = read(page);
  const paths = [...text.matchAll(/`((?:src|scripts|tests|docs|content)\/[\w./[\]-]*)`/g)]
    .map(([, path = '']) => path)
    // 「照着取名」的地方写作 ROOM、NAME。
    .filter((path) => !/ROOM|NAME/.test(path))
    .filter((path) => !isThere(path));
  const links = [...text.matchAll(/\]\((?!https?:|#|\/)([^)#\s]+)[^)]*\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !isThere(join(dirname(page), link)));
  expect([...paths, ...links]).toEqual([]);
});

test('src 的每个房间，docs/architecture.md 和 README 的图里都有', () => {
  const [floors, map] = [read('docs/architecture.md'), read('README.md')];
  const missing = readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .filter(({ name }) => !floors.includes(`src/${name}/`) || !map.includes(`${name}/`))
    .map(({ name }) => name);
  expect(missing).toEqual([]);
});

test('程序的注释里写的文件都在', () => {
  const folders = ['src', 'scripts', 'tests', 'docs', ...readdirSync(join(root, 'src'))].join('|');
  const path = new RegExp(`(?<![\\w/.-])(?:${folders})/[\\w./[\\]-]+\\.[a-z]+\\b`, 'g');
  const missing = readModules().flatMap((module) =>
    [...module.text.matchAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/[^\n]*/g)]
      .flatMap(([comment]) => comment.match(path) ?? [])
      .filter((said) => ![said, `src/${said}`].some((one) => existsSync(join(root, one))))
      .map((said) => `${module.path}：${said}`),
  );
  expect(missing).toEqual([]);
});

test('每条决定都列在目录里', () => {
  const index = read('docs/decisions/README.md');
  const written = globSync('docs/decisions/*.md', { cwd: root })
    .map((path) => path.replace('docs/decisions/', ''))
    .filter((name) => name !== 'README.md');
  expect(written.filter((name) => !index.includes(`(${name})`))).toEqual([]);
});
