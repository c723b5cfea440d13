import { codeInText, headInText } from '../../../src/source/code-in-text.ts';
import {
  type CodeHistory,
  type CommittedPage,
  knownVillages,
} from '../../../src/source/content.ts';
import { type Git, openGit } from './git.ts';
import { parseRawLog, type RawChange } from './raw-log.ts';
import { jsonIn, townCommits } from './town-commits.ts';

/** git 里的一个旧文件：路径和内容的编号。 */
interface OldFile {
  readonly path: string;
  readonly blob: string;
}

/**
 * 从 git 里读 content 用过的编号；不在 git 里、还没有提交过的返回 `undefined`，
 * 有仓库却读不了的抛 `HistoryUnreadable`。
 * 删掉的和改名以前的文件都看，哪条分支上的都算；改名的，编号跟着新名字走。别的镇提交的不算。
 */
export function readCodeHistory(folder: string): CodeHistory | undefined {
  const git = openGit(folder);
  if (git?.lastDay === undefined) return undefined;
  const changes = parseRawLog(git.run(LOG).toString('utf8'));
  // 删掉、改名以前的样子是上一次提交里的，看上一次是不是这个镇的。
  const own = townCommits(git, folder, ['HEAD', ...changes.map(({ commit }) => `${commit}^`)]);
  const isOtherTown = !own.has('HEAD');
  const current = isOtherTown ? [] : filesInHead(git);
  const { gone, renames } = goneFiles(changes.filter(({ commit }) => own.has(`${commit}^`)));
  const texts = git.readBlobs([...current, ...gone].filter(isPage).map(({ blob }) => blob));
  const codesOf = (files: readonly OldFile[]) =>
    files.flatMap(({ path, blob }) => {
      const code = codeInText(path, texts.get(blob) ?? '');
      return code === undefined ? [] : [{ path, code }];
    });
  const committed = codesOf(current);
  const reachable = new Set(git.run(['rev-list', 'HEAD']).toString('utf8').split('\n'));
  const deleted = changes.filter(
    ({ commit, path, newPath }) =>
      own.has(`${commit}^`) && path === newPath && reachable.has(commit),
  );
  const villages = current.find(({ path }) => path === 'content/villages.json');
  return {
    pages: pagesIn(current, goneFiles(deleted).gone, texts),
    villages: villagesIn(texts.get(villages?.blob ?? '')),
    isOtherTown,
    committed: new Map(committed.map(({ path, code }) => [path, code])),
    owners: new Map([
      ...committed.map(({ path, code }) => [code, path] as const),
      ...codesOf(gone).map(({ path, code }) => [code, finalName(path, renames)] as const),
    ]),
  };
}

/** 有编号的页：上一次提交里的，和更早删掉、号也没有别的文件接着用的。演示的、公布的进度不算。 */
function pagesIn(
  current: readonly OldFile[],
  gone: readonly OldFile[],
  texts: ReadonlyMap<string, string>,
): readonly CommittedPage[] {
  const pages = new Map<number, CommittedPage>();
  for (const [files, isCommitted] of [
    [current, true],
    [gone, false],
  ] as const) {
    for (const { path, blob } of files) {
      const text = texts.get(blob) ?? '';
      const code = codeInText(path, text);
      const { title, demo } = headInText(text);
      if (code === undefined || demo || !/\.mdx?$/.test(path) || pages.has(code)) continue;
      pages.set(code, { code, path, title, isCommitted });
    }
  }
  return [...pages.values()];
}

/** 上一次提交里的各村；那时写坏了的，照着现在的说不清，不说。 */
function villagesIn(text: string | undefined): CodeHistory['villages'] {
  const list = text === undefined ? undefined : jsonIn(text);
  if (!Array.isArray(list)) return undefined;
  return new Map(knownVillages(list).map((village) => [village.id, village]));
}

const LOG = [
  ...['log', '--all', '--format=%H', '--raw', '--no-abbrev', '-z'],
  ...['--diff-filter=DR', '--find-renames', '--relative', '--', '.'],
];

function filesInHead(git: Git): readonly OldFile[] {
  const output = git.run(['ls-tree', '-r', '-z', 'HEAD']).toString('utf8');
  return output.split('\0').flatMap((entry) => {
    const [meta = '', path] = entry.split('\t');
    const [, type, blob = ''] = meta.split(' ');
    return path === undefined || type !== 'blob' ? [] : [{ path: `content/${path}`, blob }];
  });
}

/** 日志从新到旧；`gone` 里排在后面的更早，同一个编号最早的主人算数。 */
function goneFiles(changes: readonly RawChange[]) {
  const renames = new Map<string, string>();
  const gone = changes.map(({ path, newPath, oldBlob }) => {
    if (path !== newPath) {
      renames.set(`content/${path}`, finalName(`content/${newPath}`, renames));
    }
    return { path: `content/${path}`, blob: oldBlob };
  });
  return { gone, renames };
}

function finalName(path: string, renames: ReadonlyMap<string, string>): string {
  return renames.get(path) ?? path;
}

function isPage({ path }: OldFile): boolean {
  return /\.(?:mdx?|json)$/.test(path);
}
