import { kindOfCode } from '../../../src/kinds/kinds.ts';
import { codeInText } from '../../../src/source/code-in-text.ts';
import type { Git } from './git.ts';
import { type MainCommit, mainLine } from './main-line.ts';
import { parseRawLog, type RawChange } from './raw-log.ts';
import { townCommits } from './town-commits.ts';

/** 一页在一次提交里的样子；内容按编号另取。 */
export interface PageState {
  readonly commit: string;
  readonly day: string;
  readonly time: string;
  /** 是主线上的第几次提交。 */
  readonly order: number;
  readonly author: string;
  /** 邮箱换成的一串，认得出是不是同一个，看不出是哪一个。 */
  readonly mail: string;
  readonly summary: string;
  /** 从 `content/` 写起。 */
  readonly path: string;
  readonly blob: string;
  /** 那时候要镇里补的数（town-figures.json）的编号；没有这个文件的没有。 */
  readonly figures?: string | undefined;
}

export interface PageHistory {
  /** 编号 → 这一页在主线上的每个样子，从早到晚。 */
  readonly pages: ReadonlyMap<number, readonly PageState[]>;
  /** 有还没提交的改动的文件，从 `content/` 写起。 */
  readonly uncommitted: ReadonlySet<string>;
}

/** 一次从 git 里取多少个文件的内容：再多，内存里放不下。 */
const AT_ONCE = 4000;
const FIGURES = 'town-figures.json';
/** 页面里有要镇里补的数，那份文件变了，页面也跟着变。 */
const USES_FIGURES = /〔补\s/;

/**
 * 读 `folder`（内容文件夹）里每一页在主线上有过的样子。认的是编号，改名、挪地方都跟得上。
 * `hashMail` 见 `mainLine`；`kept` 是同一次提交以前读好的，有就不再读。读不了的抛 `HistoryUnreadable`。
 */
export function readPageHistory(
  git: Git,
  folder: string,
  hashMail: (mail: string) => string,
  kept?: PageHistory['pages'],
): PageHistory {
  return { pages: kept ?? readPages(git, folder, hashMail), uncommitted: uncommittedIn(git) };
}

function readPages(
  git: Git,
  folder: string,
  hashMail: (mail: string) => string,
): PageHistory['pages'] {
  const line = mainLine(git, hashMail);
  const own = townCommits(
    git,
    folder,
    line.map(({ id }) => id),
  );
  const changes = changesIn(git, line);
  const began = line.find(({ id }) => own.has(id));
  const first = began && own.size < line.length ? filesAt(git, began.id) : [];
  const follow = follower(factsOf(git, [...changes.values(), first].flat()));
  for (const [order, commit] of line.entries()) {
    if (!own.has(commit.id)) continue;
    const isFirst = commit === began && first.length > 0;
    follow.add({ ...commit, order }, isFirst ? first : (changes.get(commit.id) ?? []), changes);
  }
  return follow.pages();
}

/** 一个文件的内容里看得出的：编号，用不用要镇里补的数。 */
interface Facts {
  readonly code: number | undefined;
  readonly usesFigures: boolean;
}

/** 每次提交改了内容文件夹里的什么；合并的只看和主线上前一次的分别。 */
function changesIn(git: Git, line: readonly MainCommit[]): ReadonlyMap<string, RawChange[]> {
  const pairs = line.flatMap(({ id, before, merged }) => [
    ...merged.map((commit) => [commit.id, ...commit.parents.slice(0, 1)].join(' ')),
    [id, before ?? ''].join(' ').trim(),
  ]);
  const output = git.run(
    [
      ...['diff-tree', '--stdin', '--root', '-r', '--raw', '-z', '--no-abbrev', '--no-renames'],
      ...['--relative', '--', '.'],
    ],
    `${pairs.join('\n')}\n`,
  );
  return Map.groupBy(parseRawLog(output.toString('utf8')), ({ commit }) => commit);
}

/** 一次提交里有的全部文件，写成都是新添的。 */
function filesAt(git: Git, commit: string): readonly RawChange[] {
  const output = git.run(['ls-tree', '-r', '-z', commit]).toString('utf8');
  return output.split('\0').flatMap((entry) => {
    const [meta = '', path] = entry.split('\t');
    const [mode, , newBlob = ''] = meta.split(' ');
    if (path === undefined) return [];
    const isFile = mode === '100644' || mode === '100755';
    return [{ commit, change: 'A', path, newPath: path, oldBlob: '', newBlob, isFile }];
  });
}

function factsOf(git: Git, changes: readonly RawChange[]): ReadonlyMap<string, Facts> {
  const pages = changes.filter(
    ({ path, change, isFile }) => isFile && change !== 'D' && isPage(path),
  );
  const pathOf = new Map(pages.map(({ path, newBlob }) => [newBlob, path]));
  const facts = new Map<string, Facts>();
  const blobs = [...pathOf.keys()];
  for (let at = 0; at < blobs.length; at += AT_ONCE) {
    for (const [blob, text] of git.readBlobs(blobs.slice(at, at + AT_ONCE))) {
      const code = codeInText(pathOf.get(blob) ?? '', text);
      const isKnown = code !== undefined && kindOfCode(code) !== undefined;
      facts.set(blob, { code: isKnown ? code : undefined, usesFigures: USES_FIGURES.test(text) });
    }
  }
  return facts;
}

/** 有编号的页：文件夹里的 Markdown，和公布的进度。 */
function isPage(path: string): boolean {
  return /^[^/]+\/.*\.mdx?$|^progress\/.*\.json$/s.test(path);
}

/** 一次一次提交跟下来，记住每一页的样子。 */
function follower(facts: ReadonlyMap<string, Facts>) {
  const pages = new Map<number, PageState[]>();
  /** 现在各个文件装着的。 */
  const current = new Map<string, { code: number | undefined; blob: string }>();
  /** 一开始就读不出编号的，等认出来了再归。 */
  const nameless = new Map<string, PageState[]>();
  let figures: string | undefined;

  const record = (code: number, state: PageState) => {
    const states = pages.get(code) ?? [];
    pages.set(code, states);
    states.push(state);
  };

  return {
    add(
      commit: PlacedCommit,
      changed: readonly RawChange[],
      all: ReadonlyMap<string, RawChange[]>,
    ) {
      const touched = new Set<string>();
      const says = (path: string) => saidOf(commit, path, all);
      const answered = changed.find(({ path }) => path === FIGURES);
      if (answered !== undefined) figures = answered.change === 'D' ? undefined : answered.newBlob;
      for (const { change, path, newBlob, isFile } of changed) {
        if (!isPage(path)) continue;
        touched.add(path);
        if (change === 'D' || !isFile) {
          current.delete(path);
          continue;
        }
        const code = facts.get(newBlob)?.code ?? current.get(path)?.code;
        current.set(path, { code, blob: newBlob });
        const state = { ...says(path), path: `content/${path}`, blob: newBlob, figures };
        if (code === undefined) {
          nameless.set(path, [...(nameless.get(path) ?? []), state]);
          continue;
        }
        for (const earlier of nameless.get(path) ?? []) record(code, earlier);
        nameless.delete(path);
        record(code, state);
      }
      if (answered === undefined) return;
      for (const [path, { code, blob }] of current) {
        if (code === undefined || touched.has(path) || facts.get(blob)?.usesFigures !== true)
          continue;
        record(code, { ...says(FIGURES), path: `content/${path}`, blob, figures });
      }
    },
    pages: () => pages,
  };
}

/** 主线上的一次提交，连它是第几次。 */
interface PlacedCommit extends MainCommit {
  readonly order: number;
}

type Said = Omit<PageState, 'path' | 'blob' | 'figures'>;

/** 这次改动是谁、怎么说的：合并进来的听原来写它的那几次，日子照合并的那天，那天才公布。 */
function saidOf(
  { id, day, time, order, author, mail, summary, merged }: PlacedCommit,
  path: string,
  changes: ReadonlyMap<string, readonly RawChange[]>,
): Said {
  const written = merged.filter(
    (commit) =>
      commit.parents.length < 2 && changes.get(commit.id)?.some((change) => change.path === path),
  );
  const last = written.at(-1);
  const own = { commit: id, day, time, order };
  if (last === undefined) return { ...own, author, mail, summary };
  const summaries = [...new Set(written.map((commit) => commit.summary))];
  return {
    ...{ ...own, author: last.author, mail: last.mail },
    summary: summaries.slice(-3).join('；'),
  };
}

function uncommittedIn(git: Git): ReadonlySet<string> {
  const output = git.run([
    ...['--no-optional-locks', 'status', '--porcelain', '-z', '--no-renames', '-uall', '--', '.'],
  ]);
  const paths = output
    .toString('utf8')
    .split('\0')
    .map((entry) => entry.slice(3))
    .filter((path) => path.startsWith(git.prefix));
  return new Set(paths.map((path) => `content/${path.slice(git.prefix.length)}`));
}
