import { measuresOf, tablesOf } from '../../kinds/progress/leaves.ts';
import type { MeasureId } from '../../kinds/progress/measure.ts';
import { type Plan, roundingBase } from '../../kinds/progress/plan.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import { isWithheld } from '../../kinds/progress/progress-checks.ts';
import { tableNames } from '../../published/leaf-names.ts';
import { isDue } from '../../published/schedule.ts';

/** 这一期不登的：没到日子的、一行也没有的、照实的合计、整张表，都说为什么。 */
export function leftOutItems({
  plan,
  release,
  lowered,
}: {
  readonly plan: Plan;
  readonly release: Progress;
  /** 审核以后才决定少说的量。 */
  readonly lowered: ReadonlyMap<MeasureId, unknown>;
}): readonly string[] {
  const absent = measuresOf(plan).filter(([id]) => release.counts[id] === undefined);
  const notDue = absent.filter(([, measure]) => !isDue(plan, measure, release.until));
  const empty = absent.filter(([, measure]) => isDue(plan, measure, release.until));
  const listOf = (measures: typeof absent) => measures.map(([, { label }]) => label).join('、');
  return [
    notDue.length > 0 ? `还没到数的日子：${listOf(notDue)}。` : '',
    empty.length > 0 ? `台账里一行也没有：${listOf(empty)}。` : '',
    ...measuresOf(plan).flatMap(([id, { label, exactTotal }]) => {
      if (release.counts[id] === undefined || exactTotal !== true) return [];
      if (release.totals[id] !== undefined) return [];
      const who = lowered.has(id) ? '审核说，' : '';
      const instead =
        release.totalBands[id] === undefined ? '不登' : `只说在哪一档（一档${roundingBase}件）`;
      return [
        `${label}的全镇合计${instead}：${who}照实登，别人减一减就算得出不到${roundingBase}件的数。`,
      ];
    }),
    ...measuresOf(plan).flatMap(([id, measure]) => {
      const cells = release.counts[id];
      if (cells === undefined || !measure.protect) return [];
      return tablesOf(plan, measure, release.until)
        .filter((table) => isWithheld(table, cells))
        .map(
          ({ dimensions: [first] }) =>
            `${measure.label}：${first === undefined ? '' : tableNames[first]}的那张表这一期不登。审核说，几张表放在一起，别人推得出不到${roundingBase}件的数。`,
        );
    }),
  ].filter((item) => item !== '');
}
