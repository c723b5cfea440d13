import type { Promised } from '../../../kinds/promise.ts';
import {
  type AuditedMeasure,
  type CountId,
  countId,
  type Knowledge,
  nothingMore,
  type Publication,
  type Statement,
} from '../system/statements.ts';
import { type AuditedPlan, measureIn } from './audited-plan.ts';
import { measureOfTable, tableId } from './publication.ts';

/** 晓得一张表里一格全部确数的人：村干部晓得自己的村，调解员晓得一类纠纷。 */
export interface Insider {
  readonly schema: string;
  readonly dimensions: readonly string[];
  readonly cell: string;
  /** 量 → 数到哪天 → 那一格的确数。 */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** 他晓得的，写成审核懂的话；没有数过的量、时点不说。 */
export function insiderOf(
  publication: Publication,
  { dimensions, cell, counts }: Omit<Insider, 'schema'>,
): Knowledge {
  const statements = publication.measures
    .filter((measure) => measure.dimensions.join() === dimensions.join())
    .flatMap(({ id, moments }) =>
      moments.flatMap((moment): Statement[] => {
        const value = counts[measureOfTable(id)]?.[moment];
        const form = { plus: [countId(id, cell, moment)] };
        return value === undefined ? [] : [{ says: 'exact', form, value }];
      }),
    );
  return { statements };
}

/** 网上一件一件公开的事，审核要用的几样。 */
export type PublishedPromise = Pick<Promised, 'village' | 'aspect' | 'raised' | 'answers'>;

/**
 * 公开的事，大家晓得至少有这么几件：收到的不少于提出的，办好的不少于答复办好的，收到减办好不少于还没完的。
 * 计划把大家的事另数（`shared`）的，公开的事不在各家的数里，没有这些下限。
 */
export function promiseFloors(
  plan: AuditedPlan,
  publication: Publication,
  promises: readonly PublishedPromise[],
): Knowledge {
  if (measureIn(plan, 'shared')?.protect === false) return nothingMore;
  const statements = publication.measures
    .filter(({ id }) => measureOfTable(id) === 'received')
    .flatMap((received) => floorsIn(received, publication, promises));
  return { statements };
}

function floorsIn(
  received: AuditedMeasure,
  { measures }: Publication,
  promises: readonly PublishedPromise[],
): readonly Statement[] {
  const solved = measures.find(({ id }) => id === tableId('solved', received.dimensions));
  return received.cells.flatMap((cell) =>
    received.moments.flatMap((moment): Statement[] => {
      const here = promises.filter(
        (promise) => placeOf(promise, received.dimensions) === cell && promise.raised <= moment,
      );
      const done = here.filter((promise) => isClosed(promise, moment, ['done']));
      const open = here.filter((promise) => !isClosed(promise, moment, ['done', 'declined']));
      const all = countId(received.id, cell, moment);
      const floors = atLeast(here.length, [all]);
      if (solved?.moments.includes(moment) !== true) return floors;
      const part = countId(solved.id, cell, moment);
      return [...floors, ...atLeast(done.length, [part]), ...atLeast(open.length, [all], [part])];
    }),
  );
}

/** 一件公开的事在这样分的一张表里是哪一格。 */
function placeOf({ village, aspect }: PublishedPromise, dimensions: readonly string[]): string {
  return dimensions.map((dimension) => (dimension === 'village' ? village : aspect)).join('/');
}

function isClosed(
  { answers }: PublishedPromise,
  moment: string,
  outcomes: readonly string[],
): boolean {
  return answers.some(({ on, outcome }) => on <= moment && outcomes.includes(outcome));
}

function atLeast(
  low: number,
  plus: readonly CountId[],
  minus: readonly CountId[] = [],
): Statement[] {
  if (low === 0) return [];
  return [{ says: 'between', form: { plus, minus }, low, high: Number.POSITIVE_INFINITY }];
}
