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
  readonly highs: Highs;
  /** 审完了几个人。 */
  readonly onInsider: (done: number) => void;
}

/**
 * 晓得一格确数的每个人各审一遍。他们晓得的合起来就是真的一组件数：从它出发，他那一格不动，
 * 别的数挪得出五个的，他就算不窄；挪不出的那几个，才把他晓得的加进约束里另审。
 */
export function auditInsiders(attack: Attack): readonly InsiderAudit[] {
  const { publication, knowledge, insiders, certain, onInsider } = attack;
  if (insiders.length === 0) return [];
  const scene = sceneOf(publication, knowledge, countsIn(publication, insiders), certain);
  return insiders.map((insider, place): InsiderAudit => {
    const { dimensions, cell } = insider;
    const report = reportAs(attack, insider, scene);
    onInsider(place + 1);
    return { dimensions, cell, report };
  });
}

function reportAs(
  { publication, knowledge, highs }: Attack,
  insider: Insider,
  scene: InsiderScene | undefined,
): AuditReport {
  const found = scene?.attack(insider.dimensions, insider.cell);
  if (found?.open.size === 0) return nothingFound(found.examined);
  const own = insiderOf(
    publication,
    scene === undefined ? insider : asSeen(insider, publication, scene),
  );
  const statements = [...knowledge.statements, ...own.statements];
  const report = audit(
    publication,
    { statements },
    highs,
    found === undefined ? {} : { only: found.open },
  );
  return found === undefined ? report : { ...report, quantities: found.examined };
}

function nothingFound(quantities: number): AuditReport {
  const solves = { linear: 0, integer: 0 };
  return { pass: true, quantities, leaks: [], contradictory: false, corrected: false, solves };
}

/** 各人晓得的合起来；一个件数没有人晓得的没有。 */
function countsIn(
  { measures }: Publication,
  insiders: readonly Insider[],
): (id: CountId) => number | undefined {
  const known = new Map<CountId, number>();
  for (const { dimensions, cell, counts } of insiders) {
    for (const measure of measures) {
      if (measure.dimensions.join() !== dimensions.join()) continue;
      const days = counts[measureOfTable(measure.id)] ?? {};
      for (const [day, value] of Object.entries(days))
        known.set(countId(measure.id, cell, day), value);
    }
  }
  return (id) => known.get(id);
}

/** 他晓得的，换成就近改成对得上的那组件数里的。 */
function asSeen(insider: Insider, { measures }: Publication, scene: InsiderScene): Insider {
  const counts = measures
    .filter(({ dimensions }) => dimensions.join() === insider.dimensions.join())
    .map(({ id, moments }) => [
      measureOfTable(id),
      Object.fromEntries(
        moments.flatMap((moment) => {
          const value = scene.countAt(countId(id, insider.cell, moment));
          return value === undefined ? [] : [[moment, value] as const];
        }),
      ),
    ]);
  return { ...insider, counts: Object.fromEntries(counts) };
}
