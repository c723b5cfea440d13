import { checkContent, gatherTown, readFiles } from '../../../src/checks/check-content.ts';
import type { Finding } from '../../../src/checks/finding.ts';
import type { Content } from '../../../src/source/content.ts';
import type { SourceFile } from '../../../src/source/source-file.ts';
import { type GitRecords, readRecords } from '../check/read-records.ts';
import { today } from '../command/today.ts';
import { readContentFolder } from '../content-folder.ts';
import { HistoryUnreadable } from '../git/git.ts';
import { stampOf } from './content-bytes.ts';

/** 桌上的一个镇：内容文件夹，和照规则查它的办法。每次都从磁盘上读，别处改的也看得见。 */
export interface TownDesk {
  readonly content: string;
  /** 现在磁盘上的全部文件。 */
  files(): readonly SourceFile[];
  /** 全部文件读好、编好查号的表。 */
  town(): Content;
  /** 照全部规则查现在磁盘上的。 */
  saved(): readonly Finding[];
  /** 有一个文件换成了还没有存的样子，照全部规则查。 */
  drafted(path: string, text: string): readonly Finding[];
  /** 网页打开时文件的样子，照指纹记住最近的一些：撞上了，还说得出我这边写的是什么。 */
  remember(stamp: string, text: string): void;
  recall(stamp: string): string | undefined;
  /** git 的旧账变了（提交、取回以后）：重新读。 */
  forget(): void;
}

/** 打开过的文件，记住最近几个。 */
const MOST_OPENED = 100;

/** 打开一个镇。旧账读不了的照样能改，只是查不了编号用没用过；`npm run check` 会说。 */
export function openDesk(content: string): TownDesk {
  let records: GitRecords | undefined;
  let last: { readonly stamp: string; readonly findings: readonly Finding[] } | undefined;
  const opened = new Map<string, string>();
  const known = () => {
    records ??= recordsOf(content);
    return records;
  };
  const check = (files: readonly SourceFile[]) => {
    const { history, days } = known();
    return checkContent(files, history, { ...days, today: today() });
  };
  const desk: TownDesk = {
    content,
    files: () => readContentFolder(content),
    town() {
      const { history, days } = known();
      return gatherTown(readFiles(desk.files()), history, days).content;
    },
    saved() {
      const files = desk.files();
      const stamp = stampOf(files.map(stampOfFile).join());
      if (last?.stamp !== stamp) last = { stamp, findings: check(files) };
      return last.findings;
    },
    drafted: (path, text) =>
      check(
        [...desk.files().filter((file) => file.path !== path), { path, text }].toSorted(byPath),
      ),
    remember(stamp, text) {
      opened.delete(stamp);
      opened.set(stamp, text);
      const [oldest] = opened.size > MOST_OPENED ? opened.keys() : [];
      if (oldest !== undefined) opened.delete(oldest);
    },
    recall: (stamp) => opened.get(stamp),
    forget() {
      records = undefined;
      last = undefined;
    },
  };
  return desk;
}

function stampOfFile(file: SourceFile): string {
  return file.path + ('bytes' in file ? stampOf(file.bytes) : '');
}

function byPath(one: SourceFile, other: SourceFile): number {
  return one.path < other.path ? -1 : 1;
}

function recordsOf(content: string): GitRecords {
  try {
    return readRecords(content, today());
  } catch (error) {
    if (!(error instanceof HistoryUnreadable)) throw error;
    return { history: undefined, days: {} };
  }
}
