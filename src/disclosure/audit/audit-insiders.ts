import type { Highs } from 'highs';
import { audit } from './audit.ts';
import { type Insider, insiderOf } from './history/knowledge.ts';
import { measureOfTable } from './history/publication.ts';
import { type InsiderScene, sceneOf } from './solutions/insider-scene.ts';
import {
  type AuditReport,
  type CountId,
  countId,
  type Knowledge,
  type Publication,
} from './system/statements.ts';

/** 从一个晓得一格确数的人那边审的结果。 */
export interface InsiderAudit extends Pick<Insider, 'dimensions' | 'cell'> {
  readonly report: AuditReport;
}

interface Attack {
  readonly publication: Publication;
  /** 人人另外晓得的。 */
  readonly knowledge: Knowledge;
  readonly insiders: readonly Insider[];
  /** 人人看来就说定了没有漏的数的名字。 */
  readonly certain: ReadonlySet<string>;
  /** 人人看来件数是不是只增不减；看得出更正、不这样对不上的，不是。 */
  readonly ordered: boolean;
  readonly highs: Highs;
  /** 已经漏了、不用再审的量；不写就每一处都审出来。 */
  readonly leaking?: Set<string> | undefined;
  /** 审完了几个人。 */
  readonly onInsider: (done: number) => void;
}

/**
 * 晓得一格确数的每个人各审一遍。他们晓得的合起来就是真的一组件数：从它出发，他那一格不动，
 * 别的数挪得出五个的，他就算不窄；挪不出的那几个，才把他晓得的加进约束里另审。
 */
export function auditInsiders(attack: Attack): readonly InsiderAudit[] {
  const { publication, insiders, onInsider } = attack;
  if (insiders.length === 0) return [];
  const known = countsIn(publication, insiders);
  const shared = sceneOf({ ...attack, countOf: (id) => known.get(id) });
  return insiders.map((insider, place): InsiderAudit => {
    const { dimensions, cell } = insider;
    const own = countsIn(publication, [insider]);
    const isTrueIn = (scene: InsiderScene) =>
      own.entries().every(([id, value]) => scene.countAt(id) === value);
    const scene =
      shared !== undefined && isTrueIn(shared) ? shared : ownScene(attack, insider, known, own);
    const report = reportAs(attack, insider, scene);
    onInsider(place + 1);
    return { dimensions, cell, report };
  });
}

/**
 * 大家合起来的一组件数改得对上了公布的，他那一格却改动了的：给他单摆一个场子，他那一格照他晓得的。
 * 他那一格有没有登出来的更正，那几步他自己晓得不是只增不减；别的格子他还当是。
 */
function ownScene(
  { publication, knowledge, certain, ordered }: Attack,
  { dimensions, cell }: Insider,
  known: ReadonlyMap<CountId, number>,
  own: ReadonlyMap<CountId, number>,
): InsiderScene | undefined {
  const falls = publication.measures.flatMap(({ id, moments }) =>
    moments.flatMap((moment, place) => {
      const now = countId(id, cell, moment);
      const before = own.get(countId(id, cell, moments[place - 1] ?? ''));
      return (own.get(now) ?? 0) < (before ?? 0) ? [now] : [];
    }),
  );
  const visibleCorrections = [...publication.visibleCorrections, ...falls];
  return sceneOf({
    ...{ knowledge, ordered },
    publication: { ...publication, visibleCorrections },
    countOf: (id) => known.get(id),
    certain: falls.length === 0 ? certain : new Set(),
    settled: { dimensions, cell },
  });
}

function reportAs(
  { publication, knowledge, highs, leaking }: Attack,
  insider: Insider,
  scene: InsiderScene | undefined,
): AuditReport {
  const found = scene?.attack(insider.dimensions, insider.cell, leaking);
  if (found?.open.size === 0) return nothingFound(found.examined);
  const statements = [...knowledge.statements, ...insiderOf(publication, insider).statements];
  const report = audit(publication, { statements }, highs, {
    ...(leaking !== undefined && { leaking }),
    ...(found !== undefined && { only: found.open }),
  });
  return found === undefined ? report : { ...report, quantities: found.examined };
}

function nothingFound(quantities: number): AuditReport {
  const solves = { linear: 0, integer: 0 };
  return { pass: true, quantities, leaks: [], contradictory: false, corrected: false, solves };
}

/** 几个人晓得的合起来。 */
function countsIn(
  { measures }: Publication,
  insiders: readonly Insider[],
): ReadonlyMap<CountId, number> {
  const known = new Map<CountId, number>();
  for (const { dimensions, cell, counts } of insiders) {
    for (const { id, moments, dimensions: own } of measures) {
      if (own.join() !== dimensions.join()) continue;
      for (const moment of moments) {
        const value = counts[measureOfTable(id)]?.[moment];
        if (value !== undefined) known.set(countId(id, cell, moment), value);
      }
    }
  }
  return known;
}
