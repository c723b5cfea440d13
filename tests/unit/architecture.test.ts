import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const src = join(root, 'src');

/** 只管算、不碰文件、时钟和 Astro 的房间。 */
const domains = [
  'kinds',
  'clauses',
  'checks',
  'citation',
  'charts',
  'search',
  'markdown',
  'broadcast',
  'finder',
  'freshness',
  'paper',
  'reading',
  'schema-org',
  'ledgers',
  'disclosure',
  'report',
];

/** 谁可以用谁；没写的一律不行。`kinds` 谁也不用。 */
const arrows: Readonly<Record<string, readonly string[]>> = {
  kinds: [],
  freshness: [],
  broadcast: [],
  clauses: ['kinds'],
  markdown: ['kinds', 'clauses'],
  finder: ['kinds', 'markdown'],
  citation: ['kinds', 'clauses', 'markdown'],
  paper: ['kinds', 'markdown'],
  reading: ['kinds', 'clauses', 'markdown'],
  'schema-org': ['kinds', 'markdown'],
  ledgers: ['kinds'],
  disclosure: ['kinds', 'ledgers'],
  report: ['kinds', 'ledgers', 'disclosure'],
  checks: [
    ...['kinds', 'broadcast', 'clauses', 'markdown', 'citation', 'finder', 'freshness'],
    'disclosure',
  ],
  charts: ['kinds', 'disclosure'],
  search: ['kinds', 'clauses', 'markdown'],
  site: ['kinds', 'clauses', 'markdown', 'citation', 'charts', 'search', 'freshness', 'disclosure'],
  client: ['search', 'clauses', 'finder'],
};

interface Module {
  readonly path: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly string[];
}

const modules = listFiles(src)
  .filter((path) => /\.(?:ts|astro)$/.test(path) && !path.endsWith('.test.ts'))
  .map(readModule);

describe('房间之间的规矩', () => {
  test('读到了源文件', () => {
    expect(modules.length).toBeGreaterThan(50);
  });

  test.each(Object.keys(arrows))('src/%s 只用它可以用的房间', (room) => {
    const allowed = new Set([room, ...(arrows[room] ?? [])]);
    const wrong = modules
      .filter((module) => module.room === room)
      .flatMap((module) =>
        roomsOf(module)
          .filter(
            (used) =>
              used in arrows || ['components', 'layouts', 'pages', 'scripts'].includes(used),
          )
          .filter((used) => !allowed.has(used))
          .map((used) => `${module.path} 用了 ${used}`),
      );
    expect(wrong).toEqual([]);
  });

  test.each(domains)('src/%s 不碰 Astro、文件、进程、时钟和随机数', (room) => {
    const wrong = modules
      .filter((module) => module.room === room)
      .flatMap((module) =>
        [
          ...module.imports.filter((name) => /^(?:astro:|node:)/.test(name)),
          ...(/\bnew Date\(\)|\bDate\.now\(|\bMath\.random\(|\bprocess\./.exec(module.text) ?? []),
        ].map((name) => `${module.path}：${name}`),
      );
    expect(wrong).toEqual([]);
  });

  test('没有人用 pages 和 scripts', () => {
    const wrong = modules.filter((module) =>
      roomsOf(module).some(
        (room) => room === 'scripts' || (room === 'pages' && module.room !== 'pages'),
      ),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  test('没有文件互相绕圈引用', () => {
    expect(cycles()).toEqual([]);
  });

  test('没有 style= 属性、any 和一大堆行的文件', () => {
    const wrong = modules.flatMap(({ path, text }) => [
      ...(/\sstyle=["{]/.test(text) ? [`${path}：style=`] : []),
      ...(/:\s*any\b|as any\b/.test(text) ? [`${path}：any`] : []),
      ...(text.split('\n').length > 320 ? [`${path}：${text.split('\n').length} 行`] : []),
    ]);
    expect(wrong).toEqual([]);
  });
});

function listFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
    entry.isDirectory() ? listFiles(join(folder, entry.name)) : [join(folder, entry.name)],
  );
}

function readModule(file: string): Module {
  const text = readFileSync(file, 'utf8');
  const path = relative(root, file);
  const [, room = ''] = path.split('/');
  const imports = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    ([, name = '']) => name,
  );
  return { path, room: room.includes('.') ? '' : room, text, imports };
}

function targets(module: Module): readonly string[] {
  return module.imports
    .filter((name) => name.startsWith('.'))
    .map((name) => relative(root, resolve(root, dirname(module.path), name)));
}

function roomsOf(module: Module): readonly string[] {
  return targets(module).map((path) => {
    const [top = '', room = ''] = path.split('/');
    return top === 'src' ? room : top;
  });
}

function cycles(): readonly string[] {
  const graph = new Map(modules.map((module) => [module.path, targets(module)]));
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) {
      found.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const next of graph.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of graph.keys()) visit(path, []);
  return found;
}
