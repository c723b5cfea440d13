import type { Highs } from 'highs';
import { audit } from '../../src/disclosure/audit/audit.ts';
import { auditHistory, leaksIn } from '../../src/disclosure/audit/history.ts';
import {
  type AuditReport,
  nothingMore,
  type Publication,
} from '../../src/disclosure/audit/system/statements.ts';
import type { Plan } from '../../src/kinds/progress/plan.ts';
import { timedAudit } from '../lib/progress/audit/timed-audit.ts';
import * as town from './audit-town.ts';
import { seedTown, twelveVillages, villagesIn, weeksAfter } from './seeded-town.ts';
import { publishAudited, publishTown, type TownHistory, versionOf } from './town-history.ts';

/** 本站的办法，照这份计划的镇、十二个村的镇，走的是正式公布的那条路，每期都审。边量边印。 */
export async function measureOurs(highs: Highs, base: Plan): Promise<void> {
  for (const villages of [villagesIn(base), twelveVillages]) {
    for (let seed = 1; seed <= 2; seed += 1) {
      const from = performance.now();
      const history = await publishAudited(seedTown(base, seed, { villages }), highs);
      const name = `${villages.length} 个村，${history.releases.length} 期，种子 ${seed}`;
      console.log(`本站，${name}：连审带公布 ${secondsSince(from)} 秒`);
      auditAgain(highs, `本站，${name}，再审一遍`, history);
    }
  }
}

/** 三十个村、五十二期：没有审完也说审到了哪里。 */
export async function measureYear(base: Plan, seconds: number): Promise<void> {
  const villages = Array.from({ length: 30 }, (_, place) => ({
    id: `cun-${place + 1}`,
    households: 120 + 10 * place,
  }));
  const days = weeksAfter(base.start, 52);
  const town = seedTown(base, 1, { villages, days, mattersAWeek: 90 });
  const { plan, releases, texts } = publishTown(town);
  const versions = releases.map(({ until }, place) => versionOf(until, texts[place] ?? ''));
  const from = performance.now();
  const run = await timedAudit({ versions, plans: [plan], promises: [] }, seconds);
  const memory = Math.round(process.memoryUsage.rss() / 2 ** 20);
  const said = run.finished
    ? `审完了 ${run.audit.series[0]?.report.quantities} 个数，漏 ${leaksIn(run.audit).length} 个`
    : `没有审完，${run.quantities} 个数审了 ${run.examined} 个`;
  console.log(`本站，30 个村，52 期：${said}，${secondsSince(from)} 秒，内存 ${memory} MiB`);
}

function auditAgain(highs: Highs, name: string, { plan, releases, texts }: TownHistory): void {
  const versions = releases.map(({ until }, place) => versionOf(until, texts[place] ?? ''));
  timed(name, () => {
    const { faults, series } = auditHistory({ versions, plans: [plan], promises: [] }, highs);
    if (faults.length > 0) console.log(faults.join('\n'));
    return series[0]?.report;
  });
}

/** 别的公布办法，用同样的镇。边量边印。 */
export function measureOthers(highs: Highs, base: Plan): void {
  const run = (name: string, publication: Publication) =>
    timed(name, () => audit(publication, nothingMore, highs));
  const two = town.householdTruth(seedTown(base, 1, { villages: twelveVillages }), [
    'received',
    'solved',
  ]);
  run(
    '原来的办法，细格加暗数，没有合计',
    town.roundedOnce(two, 1, () => false),
  );
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
