import { createHash } from 'node:crypto';
import { relative } from 'node:path';
import {
  annotationsForGitHub,
  annotationsForGitLab,
  fromRepositoryRoot,
} from '../../../src/checks/annotations.ts';
import type { CommitFinding } from '../../../src/checks/commits/commit-finding.ts';
import { reportForPrograms } from '../../../src/checks/report.ts';
import { realFolder, repositoryAround } from '../git/outside-git.ts';

/** 印给谁看：人，程序，GitHub、GitLab 的网页。 */
export type Printing = 'people' | 'json' | 'github' | 'gitlab';

/** 怎么印。 */
interface Printed {
  /** 查了多少，如 `{ files: 3 }`。 */
  readonly counted: Readonly<Record<string, number>>;
  /** 路径以 `content/` 开头的，是这个文件夹里的；路径已经从仓库写起的不给。 */
  readonly content?: string;
  /** 给人看的话。 */
  say(): string;
}

/** 印出查出来的。GitHub 的除了给人看的话，每个问题再加一行命令，标在改动的那一行旁边；GitLab 的只有 JSON。 */
export function printFindings(
  findings: readonly CommitFinding[],
  printing: Printing,
  printed: Printed,
): void {
  console.log(sayFindings(findings, printing, printed));
}

function sayFindings(
  findings: readonly CommitFinding[],
  printing: Printing,
  { counted, content, say }: Printed,
): string {
  if (printing === 'json') return reportForPrograms(findings, counted);
  if (printing === 'people') return say();
  const prefix = content === undefined ? 'content/' : prefixOf(content);
  const placed = findings.map((finding) => fromRepositoryRoot(finding, prefix));
  if (printing === 'gitlab') return annotationsForGitLab(placed, fingerprintOf);
  const lines = annotationsForGitHub(placed);
  return lines === '' ? say() : `${say()}\n${lines}`;
}

/** 内容在它的仓库的哪里；不在仓库里的照原样。 */
function prefixOf(content: string): string {
  const repository = repositoryAround(content);
  if (repository === undefined) return 'content/';
  const inside = relative(repository, realFolder(content)).replaceAll('\\', '/');
  return inside === '' ? '' : `${inside}/`;
}

function fingerprintOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
