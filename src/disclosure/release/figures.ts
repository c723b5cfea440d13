import { measuresOf, mergedCounts } from '../../kinds/progress/leaves.ts';
import type { MeasureId } from '../../kinds/progress/measure.ts';
import type { Measure, Plan } from '../../kinds/progress/plan.ts';
import type { Progress } from '../../kinds/progress/progress.ts';
import { isRecounted, releasesOf } from '../../published/schedule.ts';
import type { Detail } from './detail.ts';
import { type Counting, type Details, type Figure, type Printed, recount } from './figure.ts';

/** 给办公室的一句话，不上网。 */
export interface Note {
  readonly measure: MeasureId;
  readonly kind:
    | 'carried'
    | 'not-due'
    | 'not-reported'
    | 'total-in-band'
    | 'total-withheld'
    | 'table-withheld'
    | 'too-early'
    | 'over-target';
  /** 说的是哪一格；说整个量的没有。 */
  readonly cell?: string;
  readonly message: string;
}

/** 一期要印的数。 */
export interface Figures {
  readonly printed: Printed;
  readonly notes: readonly Note[];
  /** 台账里有计划没有的格子的量。 */
  readonly strays: readonly MeasureId[];
  /** 重数了的各个取档的量说到了哪里。 */
  readonly details: Details;
}

const nothing: Figures = {
  printed: { counts: {}, totals: {}, totalBands: {}, reached: {} },
  notes: [],
  strays: [],
  details: new Map(),
};

/** 由台账算出一期要印的数。大的量先算，它的一部分后算。 */
export function figuresOf(counting: Counting): Figures {
  const { plan, history, period } = counting;
  const previous = releasesOf(plan, history).at(-1);
  return measuresOf(plan).reduce<Figures>((figures, [id, measure]) => {
    if (!isRecounted(plan, id, measure, period.until, previous)) {
      return withCarried(figures, counting, [id, measure], previous);
    }
    const published = measure.protect && previous?.counts[id] !== undefined;
    const figure = recount(counting, [id, measure], figures, published);
    return withFigure(figures, plan, [id, measure], figure);
  }, nothing);
}

function withCarried(
  figures: Figures,
  { plan, period }: Counting,
  [id, measure]: readonly [MeasureId, Measure],
  previous: Progress | undefined,
): Figures {
  const before = previous?.counts[id];
  const cells = before && mergedCounts(plan, measure, before, period.until);
  const { printed } = figures;
  const note: Note =
    previous === undefined || cells === undefined
      ? { measure: id, kind: 'not-due', message: '还没到数它的日子，这一期没有。' }
      : { measure: id, kind: 'carried', message: `这一期不重数，照 ${previous.until} 的登。` };
  return {
    ...figures,
    notes: [...figures.notes, note],
    printed: {
      ...printed,
      counts: withEntry(printed.counts, id, cells),
      totals: withEntry(printed.totals, id, previous?.totals[id]),
      totalBands: withEntry(printed.totalBands, id, previous?.totalBands[id]),
    },
  };
}

function withFigure(
  figures: Figures,
  plan: Plan,
  [id, measure]: readonly [MeasureId, Measure],
  figure: Figure,
): Figures {
  const { cells, total, totalBand, reached, stray, detail } = figure;
  const { printed } = figures;
  return {
    strays: stray ? [...figures.strays, id] : figures.strays,
    notes: [...figures.notes, ...notesOn(plan, [id, measure], figure)],
    printed: {
      counts: withEntry(printed.counts, id, cells),
      totals: withEntry(printed.totals, id, total),
      totalBands: withEntry(printed.totalBands, id, totalBand),
      reached: withEntry(printed.reached, id, reached),
    },
    details: detail === undefined ? figures.details : new Map([...figures.details, [id, detail]]),
  };
}

function withEntry<All extends object>(all: All, id: MeasureId, value: unknown): All {
  return value === undefined ? all : { ...all, [id]: value };
}

function* notesOn(
  plan: Plan,
  [measure, { exactTotal, tables }]: readonly [MeasureId, Measure],
  { cells, detail, tooEarly }: Figure,
): Iterable<Note> {
  if (tooEarly > 0) {
    const message = `有${tooEarly}行比计划开始的 ${plan.start} 还早，没有数进去。`;
    yield { measure, kind: 'too-early', message };
  }
  if (cells === undefined) {
    yield { measure, kind: 'not-reported', message: '台账一行也没有，这一期没有。' };
    return;
  }
  if (detail !== undefined) yield* leftOut(measure, detail, exactTotal === true, tables.length);
  for (const [cell, value] of Object.entries(cells)) {
    const target = plan.targets[measure]?.[cell];
    if (target === undefined || value <= target) continue;
    const message = `登记了${value}，比应有的${target}还多，查一查有没有登重。`;
    yield { measure, kind: 'over-target', cell, message };
  }
}

/** 这一期少说了什么，为什么。 */
function* leftOut(
  measure: MeasureId,
  detail: Detail,
  hasTotal: boolean,
  tables: number,
): Iterable<Note> {
  if (hasTotal && detail === 'total-band') {
    const message = '合计照实登会让人减出不到5件的数，这一期只说在哪一档。';
    yield { measure, kind: 'total-in-band', message };
  }
  if (hasTotal && (detail === 'no-total' || detail === 'one-table')) {
    const message = '合计登了会让人减出不到5件的数，这一期不登。';
    yield { measure, kind: 'total-withheld', message };
  }
  if (tables > 1 && detail === 'one-table') {
    const message = '两张表一起登会让人减出不到5件的数，这一期只登头一张，第二张不登。';
    yield { measure, kind: 'table-withheld', message };
  }
}
