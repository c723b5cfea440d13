import type { Git } from './git.ts';

/** 一次提交：哪天、谁、说了什么。邮箱不留，只留交给 `hashMail` 以后的。 */
export interface GitCommit {
  readonly id: string;
  readonly parents: readonly string[];
  /** 写下它的那天，照北京时间，`YYYY-MM-DD`。 */
  readonly day: string;
  /** 写下它的时候，照北京时间，`YYYY-MM-DDThh:mm:ss+08:00`。 */
  readonly time: string;
  readonly author: string;
  readonly mail: string;
  /** 提交说明的头一行。 */
  readonly summary: string;
}

/** 主线上的一次提交，和它并进来的那些（从早到晚）。 */
export interface MainCommit extends GitCommit {
  /** 主线上的前一次；头一次没有。 */
  readonly before: string | undefined;
  readonly merged: readonly GitCommit[];
}

/**
 * 公布的主线，从早到晚：沿着每次合并的头一个上家往回走。`git pull` 自己合的，拉下来的那一边才是大家公布过的，走那一边。
 * `hashMail` 把邮箱变成认得出、看不出的一串，读进来就换。
 */
export function mainLine(git: Git, hashMail: (mail: string) => string): readonly MainCommit[] {
  const commits = readCommits(git, hashMail);
  const byId = new Map(commits.map((commit) => [commit.id, commit]));
  const line: GitCommit[] = [];
  for (let at = commits[0]; at !== undefined; at = byId.get(parentOf(at) ?? '')) line.push(at);
  const order = new Map(commits.map(({ id }, index) => [id, index]));
  const seen = new Set<string>();
  return line.toReversed().map((commit) => {
    const merged = reachedFrom(commit.parents, byId, seen, parentOf(commit));
    seen.add(commit.id);
    return {
      ...commit,
      before: parentOf(commit),
      merged: merged.toSorted((a, b) => (order.get(b.id) ?? 0) - (order.get(a.id) ?? 0)),
    };
  });
}

const PULLED =
  /^Merge (?:branch '(?:main|master)' of |remote-tracking branch '[^/']+\/(?:main|master)')/;

function parentOf({ parents, summary }: GitCommit): string | undefined {
  const [own, other] = parents;
  return PULLED.test(summary) ? (other ?? own) : own;
}

/** 这次合并带进来的：从别的上家走得到、主线上还没有的。 */
function reachedFrom(
  parents: readonly string[],
  byId: ReadonlyMap<string, GitCommit>,
  seen: Set<string>,
  before: string | undefined,
): readonly GitCommit[] {
  const found: GitCommit[] = [];
  const waiting = parents.filter((id) => id !== before);
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const commit = byId.get(id);
    if (commit === undefined || seen.has(id)) continue;
    seen.add(id);
    found.push(commit);
    waiting.push(...commit.parents);
  }
  return found;
}

const FORMAT = '%H%n%P%n%ad%n%an%n%ae%n%s';

/** 全部提交，从新到旧，下家总在上家前面。 */
function readCommits(git: Git, hashMail: (mail: string) => string): readonly GitCommit[] {
  const output = git.run([
    ...['log', '-z', '--topo-order', `--format=${FORMAT}`],
    ...['--date=format-local:%Y-%m-%dT%H:%M:%S+08:00', 'HEAD'],
  ]);
  return output
    .toString('utf8')
    .split('\0')
    .filter((entry) => entry !== '')
    .map((entry) => {
      const [id = '', parents = '', time = '', author = '', mail = '', ...summary] =
        entry.split('\n');
      return {
        ...{ id, time, day: time.slice(0, 10), author, mail: hashMail(mail) },
        summary: summary.join(' '),
        parents: parents.split(' ').filter((parent) => parent !== ''),
      };
    });
}
