/** 一份片子里的一条记录：`'` 是写在名字里的，一个大写字母是分量，后面是跟前一条差几（三十六进制）。 */
const POSTING = /('?)([A-Z])([\da-z]*)/g;

/** 册子里要装的搜索文件：文件名 → 内容。 */
export type BookletSearch = ReadonlyMap<string, string>;

/**
 * 从网站的搜索数据里挑出册子要的：只留册子里有的各页，各条的分量、有多少条都照网站的，排先后还是那一套。
 * 没有全文，搜的是建议。`holds` 说册子里有没有这一页；一页也没有的返回空的。
 */
export function bookletSearch(
  files: ReadonlyMap<string, string>,
  holds: (path: string) => boolean,
): BookletSearch {
  const index = files.get('index.json');
  if (index === undefined) return new Map();
  const { span } = JSON.parse(index) as { readonly span: number };
  const pages = new Set<number>();
  const kept = new Map<string, string>();
  for (const [name, text] of files) {
    const [, page] = /^c\/(\d+)\.json$/.exec(name) ?? [];
    if (page === undefined || !holds(pathIn(text))) continue;
    pages.add(Number(page));
    kept.set(name, text);
  }
  if (pages.size === 0) return new Map();
  for (const name of ['index.json', 'rare.json']) kept.set(name, files.get(name) ?? '{}');
  const isKept = (document: number) => pages.has(Math.floor(document / span));
  for (const [name, text] of files) {
    if (name.startsWith('p/')) kept.set(name, narrowShard(text, isKept));
  }
  return kept;
}

function pathIn(text: string): string {
  return (JSON.parse(text) as { readonly path: string }).path;
}

/**
 * 一片里只留这些条的；一条也不剩的行不要。抢先摆出来的题目（`!`）也不要：数据都在手边，用不着抢先。
 * 带 `<` 的写法不要，网页会错当成标签。
 */
export function narrowShard(shard: string, isKept: (document: number) => boolean): string {
  return shard
    .split('\n')
    .flatMap((line) => (line.startsWith('!') || line.includes('<') ? [] : narrowLine(line, isKept)))
    .join('\n');
}

function narrowLine(line: string, isKept: (document: number) => boolean): readonly string[] {
  const [name = '', packed = ''] = line.split('\t');
  const [, count = '', postings = ''] = /^(\d*)(.*)$/.exec(packed) ?? [];
  let document = 0;
  let before = 0;
  let all = 0;
  let kept = '';
  for (const [, mark = '', level = '', step = ''] of postings.matchAll(POSTING)) {
    document += step === '' ? 0 : Number.parseInt(step, 36);
    all += 1;
    if (!isKept(document)) continue;
    kept += mark + level + (document === before ? '' : (document - before).toString(36));
    before = document;
  }
  return kept === '' ? [] : [`${name}\t${count === '' ? all : count}${kept}`];
}
