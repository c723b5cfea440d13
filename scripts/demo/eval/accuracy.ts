import { measuresOf, tablesOf } from '../../../src/kinds/progress/leaves.ts';
import type { MeasureId } from '../../../src/kinds/progress/measure.ts';
import { type Measure, type Plan, roundingBase } from '../../../src/kinds/progress/plan.ts';
import type { Progress } from '../../../src/kinds/progress/progress.ts';
import { type MatterParts, matterParts } from '../../../src/published/matter-parts.ts';
import {
  type Published,
  publishedAt,
  type Where,
  windowIn,
} from '../../../src/published/published.ts';
import { type Share, shareAmong, shareOf } from '../../../src/published/share.ts';
import type { MeasureTruth, ReleaseTruth } from './town-truth.ts';

/** 印出来的数和真数差得太远的有几处。 */
export interface Accuracy {
  /** 对了多少个印出来的数。 */
  readonly numbers: number;
  /** 真数不在说的那一段里。 */
  readonly outside: number;
  /** 一格，图上画的离真数多于四件。 */
  readonly cellsFar: number;
  /** 全镇，离真数多于百分之五、又多于五件。 */
  readonly townsFar: number;
  readonly shares: number;
  /** 比例离真的多于五个百分点，或者不在说的那一段里。 */
  readonly sharesFar: number;
  /** 同一张表同一个量里，印得多的真数反而不多。 */
  readonly pairs: number;
  readonly disordered: number;
  /** 说了「不足5」，真数不止。 */
  readonly fewWrong: number;
}

const nothing: Accuracy = {
  ...{ numbers: 0, outside: 0, cellsFar: 0, townsFar: 0 },
  ...{ shares: 0, sharesFar: 0, pairs: 0, disordered: 0, fewWrong: 0 },
};

/** 合起来。 */
export function addedAccuracy(all: readonly Accuracy[]): Accuracy {
  const names = Object.keys(nothing) as (keyof Accuracy)[];
  return all.reduce(
    (sum, each) =>
      Object.fromEntries(
        names.map((name) => [name, sum[name] + each[name]]),
      ) as unknown as Accuracy,
    nothing,
  );
}

/** 一期公布印出来的每个数、每个比例、每两格的先后，对着真数看。走的是页面取数的那条路。 */
export function accuracyOf(plan: Plan, release: Progress, truth: ReleaseTruth): Accuracy {
  const measures = measuresOf(plan).filter(
    ([id, { protect }]) => protect && release.counts[id] !== undefined,
  );
  return addedAccuracy([
    ...measures.flatMap(([id, measure]) => measureNumbers(plan, release, [id, measure], truth)),
    ...measures.flatMap(([id, measure]) => ordersIn(plan, release, [id, measure], truth.get(id))),
    ...partNumbers(plan, release, truth),
    ...sharesIn(plan, release, truth),
  ]);
}

function number(published: Published, count: number, isTown: boolean): Accuracy {
  const window = windowIn(published);
  if (window === undefined || !('value' in published)) return nothing;
  const off = Math.abs(published.value - count);
  return {
    ...nothing,
    numbers: 1,
    outside: Number(count < window.least || count > window.most),
    cellsFar: Number(!isTown && off >= roundingBase),
    townsFar: Number(isTown && off > Math.max(roundingBase, count / 20)),
    fewWrong: Number(published.said === 'few' && count >= roundingBase),
  };
}

/** 全镇，和各张表的每一格。 */
function placesIn(plan: Plan, measure: Measure, until: string) {
  return tablesOf(plan, measure, until).flatMap(({ dimensions, leaves }) =>
    leaves.map((leaf) => ({
      leaf,
      where: Object.fromEntries(
        leaf.split('/').map((name, place) => [dimensions[place] ?? '', name]),
      ) as Where,
    })),
  );
}

function measureNumbers(
  plan: Plan,
  release: Progress,
  [id, measure]: readonly [MeasureId, Measure],
  truth: ReleaseTruth,
): readonly Accuracy[] {
  const own = truth.get(id);
  if (own === undefined) return [];
  return [
    number(publishedAt(plan, release, id), own.total, true),
    ...placesIn(plan, measure, release.until).map(({ leaf, where }) =>
      number(publishedAt(plan, release, id, where), own.cells.get(leaf) ?? 0, false),
    ),
  ];
}

function ordersIn(
  plan: Plan,
  release: Progress,
  [id, measure]: readonly [MeasureId, Measure],
  truth: MeasureTruth | undefined,
): readonly Accuracy[] {
  return tablesOf(plan, measure, release.until).flatMap(({ leaves }) => {
    const printed = leaves.flatMap((leaf) => {
      const shown = release.counts[id]?.[leaf];
      return shown === undefined ? [] : [{ shown, count: truth?.cells.get(leaf) ?? 0 }];
    });
    return printed.flatMap((one, place) =>
      printed.slice(place + 1).map((other) => ({
        ...nothing,
        pairs: 1,
        disordered: Number(
          (one.shown - other.shown) * (one.count - other.count) < 0 ||
            (one.shown !== other.shown && one.count === other.count),
        ),
      })),
    );
  });
}

const stages = ['received', 'promised', 'lapsed', 'solved'] as const;

/** 四份：办好、超期、期限内、没答复。 */
function partNumbers(plan: Plan, release: Progress, truth: ReleaseTruth): readonly Accuracy[] {
  const measure = plan.measures.received;
  if (measure === undefined || stages.some((id) => release.counts[id] === undefined)) return [];
  const at = (where: Where, countOf: (id: MeasureId) => number, isTown: boolean) => {
    const [received = 0, promised = 0, lapsed = 0, solved = 0] = stages.map(countOf);
    const counts: Readonly<Record<keyof MatterParts, number>> = {
      solved,
      overdue: lapsed - solved,
      inTime: promised - lapsed,
      unanswered: received - promised,
    };
    const parts = matterParts(plan, release, where);
    return (Object.keys(counts) as (keyof MatterParts)[]).map((part) =>
      number(parts[part], counts[part], isTown),
    );
  };
  return [
    ...at({}, (id) => truth.get(id)?.total ?? 0, true),
    ...placesIn(plan, measure, release.until).flatMap(({ leaf, where }) =>
      at(where, (id) => truth.get(id)?.cells.get(leaf) ?? 0, false),
    ),
  ];
}

function share(said: Share, part: number, whole: number): Accuracy {
  if (said.said !== 'about' && said.said !== 'between') return nothing;
  const percent = (100 * part) / whole;
  const isFar = said.said === 'about' && Math.abs(said.percent - percent) > roundingBase;
  const isOutside = percent < said.least || percent > said.most;
  return { ...nothing, shares: 1, sharesFar: Number(isFar || isOutside) };
}

/** 办好的占收到的、说和的占登记的、回访的占说和的，全镇和每一格；各种回答占一题的。 */
function sharesIn(plan: Plan, release: Progress, truth: ReleaseTruth): readonly Accuracy[] {
  const pairs = [
    ['solved', 'received'],
    ['settled', 'disputes'],
    ['revisited', 'settled'],
  ] as const;
  const nested = pairs.flatMap(([part, whole]) => {
    const measure = plan.measures[part];
    const [some, all] = [truth.get(part), truth.get(whole)];
    if (measure === undefined || some === undefined || all === undefined) return [];
    const said = (where: Where) =>
      shareOf(publishedAt(plan, release, part, where), publishedAt(plan, release, whole, where));
    return [
      share(said({}), some.total, all.total),
      ...placesIn(plan, measure, release.until).map(({ leaf, where }) =>
        share(said(where), some.cells.get(leaf) ?? 0, all.cells.get(leaf) ?? 0),
      ),
    ];
  });
  return [...nested, ...answerShares(plan, release, truth.get('approval'))];
}

function answerShares(
  plan: Plan,
  release: Progress,
  truth: MeasureTruth | undefined,
): readonly Accuracy[] {
  if (truth === undefined || release.counts.approval === undefined) return [];
  const { question: questions, answer: answers } = plan.dimensions;
  return questions.flatMap((question) => {
    const counts = answers.map((answer) => truth.cells.get(`${question}/${answer}`) ?? 0);
    const whole = counts.reduce((sum, count) => sum + count, 0);
    const saidOf = (answer: string) => publishedAt(plan, release, 'approval', { question, answer });
    return answers.map((answer, place) =>
      share(
        shareAmong(saidOf(answer), summed(answers.filter((other) => other !== answer).map(saidOf))),
        counts[place] ?? 0,
        whole,
      ),
    );
  });
}

function summed(all: readonly Published[]): Published {
  const windows = all.flatMap((each) => windowIn(each) ?? []);
  if (windows.length < all.length) return { said: 'missing' };
  const least = windows.reduce((sum, window) => sum + window.least, 0);
  const most = windows.reduce((sum, window) => sum + window.most, 0);
  return { said: 'between', value: Math.round((least + most) / 2), least, most };
}
