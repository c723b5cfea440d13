import type { Policy } from '../kinds/policy.ts';
import type { Evidence } from '../markdown/evidence.ts';
import { type PolicyStatement, statementsOf } from './policy-statements.ts';

/** 一些说法数下来的。 */
export interface EvidenceTally extends Readonly<Record<Evidence, number>> {
  /** 说的是外地例子的。 */
  readonly elsewhere: number;
  /** 还要镇里补的数，有几个。 */
  readonly gaps: number;
  /** 离打开依据看的那天有多少天：最久的，和排在正中间的。一个说法也没有的是 0。 */
  readonly oldest: number;
  readonly median: number;
}

/** 一项政策数下来的。 */
export interface PolicyTally extends EvidenceTally {
  readonly code: number;
  readonly title: string;
}

/** 数的是哪一页：填好了的字段和正文。 */
export interface PolicyWithBody {
  readonly policy: Policy;
  readonly body: string;
  /** 还没补的数的名字。 */
  readonly gaps: readonly string[];
}

/** 全部政策数下来的。 */
export interface TownTally {
  /** 照哪一天算，`YYYY-MM-DD`。 */
  readonly day: string;
  readonly policies: readonly PolicyTally[];
  readonly total: EvidenceTally;
}

/** 数一数各项政策：多少说法站得住，多久没再看，多少要靠本地。停用的不数。天数到 `day` 为止，不足零的算零。 */
export function tallyTown(pages: readonly PolicyWithBody[], day: string): TownTally {
  const counted = pages
    .filter(({ policy }) => policy.withdrawn === undefined)
    .map(({ policy, body, gaps }) => ({ policy, gaps, statements: statementsOf(policy, body) }));
  const gaps = new Set(counted.flatMap(({ gaps: own }) => own));
  return {
    day,
    policies: counted.map(({ policy: { code, title }, statements, gaps: own }) => ({
      code,
      title,
      ...tally(statements, own.length, day),
    })),
    total: tally(
      counted.flatMap(({ statements }) => statements),
      gaps.size,
      day,
    ),
  };
}

function tally(statements: readonly PolicyStatement[], gaps: number, day: string): EvidenceTally {
  const count = (evidence: Evidence) =>
    statements.filter((statement) => statement.evidence === evidence).length;
  const ages = statements.map(({ seen }) => daysBetween(seen, day)).toSorted((a, b) => a - b);
  return {
    verified: count('verified'),
    secondary: count('secondary'),
    unverified: count('unverified'),
    elsewhere: statements.filter(({ elsewhere }) => elsewhere).length,
    gaps,
    oldest: ages.at(-1) ?? 0,
    median: ages[Math.floor(ages.length / 2)] ?? 0,
  };
}

function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
}
