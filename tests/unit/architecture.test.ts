import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  readModules,
  type SourceModule,
  targetOf,
  unreadableImportsIn,
} from '../support/source-graph.ts';

const root = resolve(import.meta.dirname, '../..');

/** 只管算、不碰文件、时钟和 Astro 的房间。 */
const domains = [
  'kinds',
  'as-of',
  'clauses',
  'source',
  'checks',
  'citation',
  'charts',
  'search',
  'markdown',
  'broadcast',
  'finder',
  'freshness',
  'evidence',
  'paper',
  'read-out',
  'schema-org',
  'town-figures',
  'office-files',
  'notice-draft',
  'adoption',
  'duties',
  'ledgers',
  'published',
  'disclosure',
  'report',
  'sitting',
  'floor',
  'offline',
  'output-gate',
  'explained',
  'live',
  'proof',
  'booklet',
  'html',
  'differences',
  'versions',
  'pack',
  'changes',
  'quotations',
  'authoring',
  'server',
  'pictures',
  'editor',
  'bundle',
  'findable',
  'look',
  'machine',
  'district',
];

/** 谁可以用谁；没写的一律不行。`kinds` 谁也不用。 */
const arrows: Readonly<Record<string, readonly string[]>> = {
  kinds: [],
  html: [],
  pictures: ['kinds'],
  differences: [],
  'as-of': ['kinds'],
  freshness: [],
  adoption: ['kinds'],
  duties: ['kinds'],
  broadcast: [],
  clauses: ['kinds'],
  markdown: ['kinds', 'clauses', 'pictures'],
  finder: ['kinds', 'markdown'],
  citation: ['kinds', 'html', 'clauses', 'markdown'],
  paper: ['kinds', 'markdown'],
  machine: ['kinds', 'html', 'clauses', 'markdown'],
  'read-out': ['kinds', 'clauses', 'markdown'],
  'schema-org': ['kinds', 'markdown'],
  'town-figures': ['kinds', 'broadcast'],
  published: ['kinds'],
  'office-files': [],
  'notice-draft': ['clauses', 'markdown', 'office-files'],
  ledgers: ['kinds', 'office-files'],
  disclosure: ['kinds', 'published', 'ledgers'],
  report: ['kinds', 'html', 'published', 'ledgers', 'disclosure'],
  sitting: ['kinds', 'published', 'ledgers', 'disclosure', 'report'],
  source: ['kinds', 'pictures', 'as-of', 'clauses', 'markdown', 'town-figures'],
  evidence: ['kinds', 'markdown', 'source'],
  checks: [
    ...['kinds', 'as-of', 'source', 'broadcast', 'clauses', 'markdown', 'finder', 'freshness'],
    'published',
    'pictures',
    'town-figures',
    'adoption',
    'look',
  ],
  'output-gate': ['kinds', 'checks', 'source', 'pictures'],
  explained: ['checks'],
  live: ['html', 'source', 'checks', 'explained'],
  versions: [
    ...['citation', 'adoption'],
    ...['kinds', 'html', 'differences', 'clauses', 'markdown', 'town-figures', 'source', 'checks'],
    'output-gate',
  ],
  changes: ['kinds', 'html', 'citation', 'source', 'checks', 'output-gate', 'versions'],
  quotations: ['kinds', 'clauses', 'differences'],
  authoring: ['kinds', 'source', 'checks', 'broadcast'],
  editor: ['kinds', 'html', 'source', 'checks', 'authoring'],
  charts: ['kinds', 'published'],
  floor: [],
  offline: [],
  proof: [],
  district: ['kinds', 'html', 'proof', 'source', 'checks', 'search'],
  booklet: ['kinds', 'html', 'markdown', 'floor'],
  server: [],
  bundle: ['html', 'server', 'proof'],
  findable: ['html', 'kinds'],
  look: ['html'],
  search: ['kinds', 'clauses', 'markdown'],
  pack: ['kinds', 'clauses', 'search'],
  site: [
    ...['kinds', 'as-of', 'clauses', 'markdown', 'citation', 'charts', 'search', 'published'],
    ...['evidence', 'changes', 'quotations', 'machine', 'freshness'],
    ...['paper', 'read-out', 'town-figures', 'pictures', 'adoption', 'duties'],
  ],
  client: [
    ...[
      'search',
      'clauses',
      'finder',
      'offline',
      'versions',
      'pack',
      'citation',
      'read-out',
      'quotations',
      'booklet',
    ],
  ],
};

/** 装着原始台账和取整以前的数的房间。画图的、摆网页的、生成网站的，绕几道弯也不许走到这里。 */
const behindTheWall = ['ledgers', 'disclosure', 'report', 'sitting'];

/** 办公室里用的命令和它们的家什，只有这些可以进墙里。 */
const officeScripts =
  /^scripts\/(?:(?:audit|check|edit|hooks|progress|server-hook|ledgers|demo-data|guide-pictures|bench-audit|bench-ledgers|eval-progress)\.ts|lib\/(?:(?:progress|check|edit|publishing)\/|server\/receive-push\.ts)|demo\/)/;

/** Astro 规定的名字，每个路由文件都要给。 */
const routeExports = new Set(['GET', 'getStaticPaths']);

/** 看不出走到哪里、又非这样写不可的几处：网页打开了才晓得地址的、开的时候才合成的脚本，和包里的一个数据文件。 */
const foundLater: readonly (readonly [path: string, said: string])[] = [
  ['src/client/frame.ts', 'form.dataset.suggest'],
  ['src/client/frame.ts', 'cite.dataset.cite'],
  ['src/client/search/pagefind-index.ts', 'pagefind/pagefind.js'],
  ['src/live/box.ts', 'box.js'],
  ['scripts/lib/eval/ask.ts', '/pagefind/pagefind.js'],
  ['scripts/lib/bench/measure-search.ts', '/pagefind-default/pagefind.js'],
  ['scripts/lib/site/opencc.ts', 'import.meta.resolve'],
  ['src/editor/pages/layout.ts', '/edit.js'],
  ['src/district/pages/layout.ts', '{script}'],
  ['scripts/lib/district/district-assets.ts', '([^'],
  ['scripts/lib/bench/district/merging-page.ts', '/pagefind/pagefind.js'],
];

const everyModule = readModules();
const modules = everyModule.filter(({ path }) => path.startsWith('src/'));
const scripts = everyModule.filter(({ path }) => path.startsWith('scripts/'));
const graph = new Map(everyModule.map((module) => [module.path, targets(module)] as const));

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

  test('原始台账和取整以前的数，画图的、摆网页的、生成网站的一处也走不到', () => {
    const outside = everyModule.filter(
      ({ path, room }) => !behindTheWall.includes(room) && !officeScripts.test(path),
    );
    expect(outside.length).toBeGreaterThan(300);
    expect(outside.flatMap(({ path }) => wayBehindTheWall(path))).toEqual([]);
  });

  test('引用的文件都在 src、scripts 里，写全了名字；引用的包都登在 package.json 里', () => {
    const { dependencies, devDependencies } = JSON.parse(
      readFileSync(join(root, 'package.json'), 'utf8'),
    );
    const packages = Object.keys({ ...dependencies, ...devDependencies });
    const wrong = everyModule.flatMap(({ path, imports }) =>
      imports
        .filter((name) => !isFoundLater(path, name))
        .filter((name) => {
          const target = targetOf(path, name);
          if (target !== undefined) return !isSource(target);
          return !(
            /^(?:node|astro):/.test(name) ||
            packages.some((known) =>
              [known, known.replace('@types/', '')].some(
                (own) => name === own || name.startsWith(`${own}/`),
              ),
            )
          );
        })
        .map((name) => `${path} → ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  test('引用哪个文件，源文件里看得出：不用变量拼路径，不用 import.meta.glob 和 require', () => {
    const wrong = everyModule.flatMap(({ path, text }) =>
      unreadableImportsIn(text)
        .filter((said) => !isFoundLater(path, said))
        .map((said) => `${path}：${said}`),
    );
    expect(wrong).toEqual([]);
  });

  test('网页这边读文件的，只有 src/site/town-files.ts', () => {
    const wrong = modules
      .filter(({ room }) => !domains.includes(room))
      .filter(({ imports }) => imports.some((name) => name.startsWith('node:')));
    expect(wrong.map(({ path }) => path)).toEqual(['src/site/town-files.ts']);
  });

  test('src 里谁也不用 scripts 和 tests，scripts 里谁也不用 tests', () => {
    const wrong = [...graph].flatMap(([path, used]) =>
      used
        .filter((target) =>
          path.startsWith('scripts/')
            ? target.startsWith('tests/')
            : /^(?:scripts|tests)\//.test(target),
        )
        .map((target) => `${path} → ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('没有文件互相绕圈引用', () => {
    expect(cyclesIn(graph)).toEqual([]);
  });

  test.each([...Object.keys(arrows), 'components'])('src/%s 里头的小房间也不绕圈', (room) => {
    expect(cyclesIn(innerRooms(room))).toEqual([]);
  });

  test('一个名字只有一个意思：没有两个文件往外给同一个名字', () => {
    const owners = Map.groupBy(
      [...modules, ...scripts].flatMap(({ path, text }) =>
        [...text.matchAll(/^export (?:async )?(?:function\*?|const|type|interface|class) (\w+)/gm)]
          .map(([, name = '']) => ({ name, path }))
          .filter(({ name }) => !routeExports.has(name)),
      ),
      ({ name }) => name,
    );
    const shared = [...owners.values()].filter(({ length }) => length > 1);
    expect(shared.map((list) => list.map(({ name, path }) => `${path}：${name}`))).toEqual([]);
  });

  test('没有 style= 属性、any 和一大堆行的文件', () => {
    const wrong = modules.flatMap(({ path, text }) => [
      ...(/\sstyle=["{]/.test(text) ? [`${path}：style=`] : []),
      ...(/:\s*any\b|as any\b/.test(text) ? [`${path}：any`] : []),
      ...(!path.endsWith('.css') && text.split('\n').length > 320
        ? [`${path}：${text.split('\n').length} 行`]
        : []),
    ]);
    expect(wrong).toEqual([]);
  });
});

function targets({ path, imports }: SourceModule): readonly string[] {
  return imports.flatMap((name) => targetOf(path, name) ?? []);
}

/** `src`、`scripts` 里真有的文件；不写扩展名、指着文件夹的都不算。 */
function isSource(path: string): boolean {
  return graph.has(path) || (/^src\/.+\.\w+$/.test(path) && existsSync(join(root, path)));
}

function isFoundLater(path: string, said: string): boolean {
  return foundLater.some(([known, part]) => known === path && said.includes(part));
}

function roomsOf(module: SourceModule): readonly string[] {
  return targets(module).map((path) => {
    const [top = '', room = ''] = path.split('/');
    return top === 'src' ? room : top;
  });
}

/** 从一个文件走到墙里的一条路；走不到的没有。 */
function wayBehindTheWall(from: string): readonly string[] {
  const seen = new Set([from]);
  const ways: (readonly string[])[] = [[from]];
  for (const way of ways) {
    for (const next of graph.get(way.at(-1) ?? '') ?? []) {
      if (seen.has(next)) continue;
      seen.add(next);
      if (behindTheWall.some((room) => next.startsWith(`src/${room}/`))) {
        return [[...way, next].join(' → ')];
      }
      ways.push([...way, next]);
    }
  }
  return [];
}

/** 一个房间里，小房间（和没放进小房间的文件）谁用谁。 */
function innerRooms(room: string): ReadonlyMap<string, readonly string[]> {
  const innerOf = (path: string) => path.split('/').slice(0, 3).join('/');
  const inner = new Map<string, string[]>();
  for (const { path } of modules.filter((module) => module.room === room)) {
    const used = (graph.get(path) ?? [])
      .filter((target) => target.startsWith(`src/${room}/`))
      .map(innerOf)
      .filter((target) => target !== innerOf(path));
    inner.set(innerOf(path), [...(inner.get(innerOf(path)) ?? []), ...used]);
  }
  return inner;
}

function cyclesIn(arrowsOf: ReadonlyMap<string, readonly string[]>): readonly string[] {
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]) => {
    if (trail.includes(path)) {
      found.push([...trail.slice(trail.indexOf(path)), path].join(' → '));
      return;
    }
    if (done.has(path)) return;
    for (const next of arrowsOf.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of arrowsOf.keys()) visit(path, []);
  return found;
}
