import type { Plan } from '../../../kinds/progress/plan.ts';
import type { Promised } from '../../../kinds/promise.ts';
import {
  type CountId,
  countId,
  type Knowledge,
  nothingMore,
  type Publication,
  type Statement,
} from '../system/statements.ts';
import { countedMoments } from '../system/system.ts';

/** 把某些格子的真数一件不差全晓得的人，如一个村的干部。 */
export function insider(
  publication: Publication,
  knows: (cell: string) => boolean,
  count: (measure: string, cell: string, moment: string) => number,
): Knowledge {
  const statements = publication.measures.flatMap((measure) =>
    measure.cells.filter(knows).flatMap((cell) =>
      countedMoments(measure).map(
        (moment): Statement => ({
          says: 'exact',
          form: { plus: [countId(measure.id, cell, moment)] },
          value: count(measure.id, cell, moment),
        }),
      ),
    ),
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
  plan: Plan,
  publication: Publication,
  promises: readonly PublishedPromise[],
): Knowledge {
  if (plan.measures.shared?.protect === false) return nothingMore;
  const received = publication.measures.find(({ id }) => id === 'received');
  const solved = publication.measures.find(({ id }) => id === 'solved');
  if (received === undefined) return nothingMore;
  const statements = received.cells.flatMap((cell) =>
    received.moments.flatMap((moment): Statement[] => {
      const here = promises.filter(
        ({ village, aspect, raised }) => `${village}/${aspect}` === cell && raised <= moment,
      );
      const done = here.filter((promise) => isClosed(promise, moment, ['done']));
      const open = here.filter((promise) => !isClosed(promise, moment, ['done', 'declined']));
      const [all, part] = [countId('received', cell, moment), countId('solved', cell, moment)];
      const counted = solved?.moments.includes(moment) === true;
      return [
        ...atLeast(here.length, [all]),
        ...(counted
          ? [...atLeast(done.length, [part]), ...atLeast(open.length, [all], [part])]
          : []),
      ];
    }),
  );
  return { statements };
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
