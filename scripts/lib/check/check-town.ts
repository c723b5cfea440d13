import { checkContent } from '../../../src/checks/check-content.ts';
import { checkPast } from '../../../src/checks/check-past.ts';
import { checkRepository } from '../../../src/checks/check-repository.ts';
import type { Finding } from '../../../src/checks/finding.ts';
import type { Past } from '../../../src/checks/past.ts';
import type { SourceFile } from '../../../src/source/source-file.ts';
import { HistoryUnreadable, openGit } from '../git/git.ts';
import { readCodeHistory } from '../git/git-codes.ts';
import { readWorkDays } from '../git/work-days.ts';
import { readProgressPast } from '../progress/progress-past.ts';
import { readRepository } from './read-repository.ts';

/**
 * 检查一个镇的内容，连同它所在的仓库里有没有不该放的：`files` 是 `content` 文件夹里读来的，git 的旧账也在那里读；
 * `asked` 是 `--as-of` 写的日子。
 * 旧账读不了的，别的照查，另报一个错误。
 */
export async function checkTown(
  content: string,
  files: readonly SourceFile[],
  { asked, today }: { readonly asked: string | undefined; readonly today: string },
): Promise<readonly Finding[]> {
  const found = await checkWithPast(content, files, { asked, today });
  return [...found, ...checkRepository(readRepository(content)).filter(isNews(found))];
}

/** 名单、Office 文件，那一条规则已经说了的，不再说它是台账。 */
function isNews(found: readonly Finding[]): (finding: Finding) => boolean {
  const lists = found.filter(({ code }) => code === 'E-PII-LIST' || code === 'E-FILE-TYPE');
  const said = new Set(lists.map(({ file }) => file));
  return ({ code, file }) => code !== 'E-PRIVATE-FILE' || !said.has(file);
}

async function checkWithPast(
  content: string,
  files: readonly SourceFile[],
  { asked, today }: { readonly asked: string | undefined; readonly today: string },
): Promise<readonly Finding[]> {
  try {
    const days = { ...readWorkDays(content, today), asked };
    const found = checkContent(files, readCodeHistory(content), days);
    return [...found, ...(await checkProgressPast(content, found))];
  } catch (error) {
    if (!(error instanceof HistoryUnreadable)) throw error;
    const past: Past = { unreadable: error.fault, isShallow: false, progress: undefined };
    return [...checkContent(files, undefined, { asked, today }), ...checkPast(past)];
  }
}

/** 自己就有错误的文件：先改好，再说它和公布过的一样不一样。 */
function isBroken(path: string, found: readonly Finding[]): boolean {
  return found.some(({ file, severity }) => file === path && severity === 'error');
}

/** 公布的进度对着旧账查出来的；一期自己就写坏了的，只说那一处。 */
export async function checkProgressPast(
  content: string,
  found: readonly Finding[],
): Promise<readonly Finding[]> {
  const progress = await readProgressPast(content, found);
  const isShallow = openGit(content)?.isShallow === true;
  const past = checkPast({ unreadable: undefined, isShallow, progress });
  return past.filter(({ code, file }) => code !== 'E-PROGRESS-CHANGED' || !isBroken(file, found));
}
