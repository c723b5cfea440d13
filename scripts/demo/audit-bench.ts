import type { Highs } from 'highs';
import { audit } from '../../src/disclosure/audit/audit.ts';
import { insider } from '../../src/disclosure/audit/history/knowledge.ts';
import { auditHistory } from '../../src/disclosure/audit/history.ts';
import {
  type AuditReport,
  type Knowledge,
  nothingMore,
  type Publication,
} from '../../src/disclosure/audit/system/statements.ts';
import type { Plan } from '../../src/kinds/progress/plan.ts';
import * as town from './audit-town.ts';
import { seedTown, twelveVillages, villagesIn } from './seeded-town.ts';
import { publishTown } from './town-history.ts';

/** 本站的办法，照这份计划的镇、十二个村的镇，走的是正式公布的那条路。边量边印。 */
export function measureOurs(highs: Highs, base: Plan): void {
  for (const villages of [villagesIn(base), twelveVillages]) {
    for (let seed = 1; seed <= 4; seed += 1) {
      const { plan, releases, texts } = publishTown(seedTown(base, seed, { villages }));
      const versions = releases.map(({ until }, place) => ({
        path: `content/progress/${until}.json`,
        text: texts[place] ?? '',
      }));
      timed(`本站，${villages.length} 个村，种子 ${seed}`, () => {
        const { faults, series } = auditHistory({ versions, plans: [plan], promises: [] }, highs);
        if (faults.length > 0) console.log(faults.join('\n'));
        return series[0]?.report;
      });
    }
  }
}

/** 别的公布办法和外人晓得得多的时候，用同样的镇。边量边印。 */
export function measureOthers(highs: Highs, base: Plan): void {
  const run = (name: string, publication: Publication, knowledge: Knowledge = nothingMore) =>
    timed(name, () => audit(publication, knowledge, highs));
  const truth = town.householdTruth(seedTown(base, 1, { villages: twelveVillages }));
  const cube = town.roundedOnce(truth, 1, town.safeTotals(truth));
  for (const { id } of twelveVillages.slice(0, 4)) {
    const knowledge = insider(cube, (cell) => cell.startsWith(`${id}/`), truth.count);
    run(`本站，${id} 的干部晓得自己村`, cube, knowledge);
  }

  const two = town.householdTruth(seedTown(base, 1, { villages: twelveVillages }), [
    'received',
    'solved',
  ]);
  run('本站，只有收到和办好', town.roundedOnce(two, 1, town.safeTotals(two)));
  run('照实公布', town.exactTables(two));
  run('每期另抽暗数', town.offsetsAfresh(two, 1));
  // 这两种几乎每个数都要解规划，镇小一些。
  const eight = few(base, 8);
  run(`1 到 4 不写，合计照实，${eight.villages} 个村`, town.smallCellsHidden(eight.truth));
  const four = few(base, 4);
  run(`各自取到最近的 5，${four.villages} 个村`, town.nearestFive(four.truth));
}

/** 头几个村，事情也按村数少一些。 */
function few(base: Plan, villages: number) {
  const small = { villages: twelveVillages.slice(0, villages), mattersAWeek: 2.5 * villages };
  return { villages, truth: town.householdTruth(seedTown(base, 1, small), ['received', 'solved']) };
}

function timed(name: string, work: () => AuditReport | undefined): void {
  const from = performance.now();
  const report = work();
  if (report === undefined) return;
  const { quantities, leaks, solves } = report;
  const kinds = [...Map.groupBy(leaks, ({ kind }) => kind)].map(
    ([kind, own]) => `${kind} ${own.length}`,
  );
  console.log(
    `${name}：${quantities} 个数，漏 ${leaks.length} 个${kinds.length > 0 ? `（${kinds.join('，')}）` : ''}，` +
      `线性规划 ${solves.linear} 次，整数规划 ${solves.integer} 次，${secondsSince(from)} 秒`,
  );
}

/** 从 `from` 到现在几秒。 */
export function secondsSince(from: number): string {
  return ((performance.now() - from) / 1000).toFixed(2);
}
