import { scaleLinear } from 'd3-scale';
import { daysBetween } from '../../kinds/day.ts';
import { type PromiseState, promiseState, promiseStates } from '../../kinds/promise.ts';
import { sayCount } from '../../kinds/say-count.ts';
import { type ActionState, actionStates, villageStates } from '../actions/action-state.ts';
import { stateMark } from '../actions/state-mark.ts';
import { type Chart, type ChartSource, methods, shortDay } from '../chart.ts';
import { type Drawing, drawLabel, drawMark, FONT, WIDTH } from '../drawing/drawing.ts';
import { type Mark, mark } from '../drawing/mark.ts';
import { linePath } from '../drawing/path.ts';
import { wrapText } from '../drawing/text-fit.ts';

/** 时间线上的一件：哪天、是什么、到这一期怎样了。 */
export interface Moment {
  readonly day: string;
  /** `start` 开始数，`action` 镇里答应的一件事的期限，`promise` 大家的事的期限，`now` 数到这天。 */
  readonly type: 'start' | 'action' | 'promise' | 'now';
  readonly title: string;
  /** 办得怎样，一句。 */
  readonly says: string;
  /** 记号画成什么状态；开始、数到这天没有。 */
  readonly state: ActionState | undefined;
}

export interface PlacedMoment extends Omit<Moment, 'says' | 'title'> {
  /** 日子，一行；换了年的先写年，两行；和上一件同一天的不写。 */
  readonly dayLines: readonly string[];
  /** 在轴上的高低。 */
  readonly y: number;
  readonly lines: readonly { readonly text: string; readonly y: number; readonly bold: boolean }[];
}

export interface DeadlinesLayout {
  readonly width: number;
  readonly height: number;
  readonly axisX: number;
  readonly textX: number;
  readonly moments: readonly PlacedMoment[];
}

const LINE = 22;
const GAP = 10;
const MARK = 20;
/** 隔得越远，空得越多；一天最多空这么多。 */
const DAY = 1.2;
const MOST_SPACE = 40;
const AXIS_X = 112;
const TEXT_GAP = MARK / 2 + 8;

/** 到这一期为止的时间线，从早到晚：期限同一天的大家的事合成一件。 */
export function deadlineMoments(source: ChartSource): readonly Moment[] {
  const { plan, release, actions } = source;
  const moments: readonly Moment[] = [
    { day: plan.start, type: 'start', title: '开始数', says: '', state: undefined },
    ...actions.flatMap((action) => actionMoment(source, action)),
    ...promiseMoments(source),
    { day: release.until, type: 'now', title: '这一期数到这天', says: '', state: undefined },
  ];
  const order = ['start', 'action', 'promise', 'now'];
  return moments
    .filter(({ day }) => day >= plan.start)
    .toSorted((a, b) =>
      a.day === b.day ? order.indexOf(a.type) - order.indexOf(b.type) : a.day < b.day ? -1 : 1,
    );
}

/** 把时间线竖着摆：左边写日子，轴上画记号，右边写话；上下不压。大字的窄，日子写在话的上头。 */
export function layoutDeadlines(
  moments: readonly Moment[],
  { width }: { readonly width: number },
): DeadlinesLayout {
  const space = scaleLinear([0, MOST_SPACE / DAY], [0, MOST_SPACE]).clamp(true);
  const isNarrow = width < WIDTH;
  const axisX = isNarrow ? MARK / 2 : AXIS_X;
  const textX = axisX + TEXT_GAP;
  let top = 0;
  const placed = moments.map(({ title, says, ...moment }, index): PlacedMoment => {
    const before = moments[index - 1];
    if (before !== undefined) top += GAP + space(daysBetween(before.day, moment.day));
    const room = width - textX;
    const days = linesOfDay(moment.day, before?.day);
    const above = isNarrow ? [{ text: days.join(''), bold: false }] : [];
    const titles = wrapText(title, room, FONT).map((text) => ({ text, bold: true }));
    const words = wrapText(says, room, FONT).map((text) => ({ text, bold: false }));
    const lines = [...above, ...titles, ...words]
      .filter(({ text }) => text !== '')
      .map((line, place) => ({ ...line, y: top + LINE * (place + 0.5) }));
    const y = top + LINE / 2;
    const dayLines = isNarrow ? [] : days;
    top += LINE * Math.max(lines.length, dayLines.length);
    return { ...moment, dayLines, y, lines };
  });
  return { width, height: top, axisX, textX, moments: placed };
}

/** 期限的时间线。 */
export function deadlinesChart(source: ChartSource): Chart {
  const moments = deadlineMoments(source);
  const undated = source.actions.filter(({ due }) => due === undefined);
  return {
    name: 'deadlines',
    title: '期限一条线，到哪天该办哪样',
    conclusion: deadlinesConclusion(source),
    legend: [],
    drawing: draw(layoutDeadlines(moments, { width: source.width ?? WIDTH })),
    key: [],
    table: {
      caption: '期限和办得怎样',
      head: '哪天',
      columns: ['是什么', '怎样了'],
      rows: [
        ...moments.map(({ day, title, says }) => ({
          head: fullDay(day),
          cells: [title, says === '' ? '—' : says],
        })),
        ...undated.map(({ short, dueText }) => ({ head: '没写日子', cells: [short, dueText] })),
      ],
      shape: 'wide',
    },
    definitions: [whereFrom(source)],
    method: methods.exact,
  };
}

/** 写了日子的几件，过了期限的各办好几个村；大家的事过了期限还有几件没办好。 */
export function deadlinesConclusion(source: ChartSource): string {
  const { release, actions, villages, promises } = source;
  const past = actions
    .filter(({ due }) => due !== undefined && due <= release.until)
    .toSorted((a, b) => (a.due ?? '').localeCompare(b.due ?? ''));
  const said = past.map((action) => {
    const states = villageStates(source.plan, release, villages, [action]).flatMap(
      (row) => row.states,
    );
    const inTime = states.filter((state) => state === 'done').length;
    return `${action.short}${shortDay(action.due ?? '')}到期，${sayCount(villages.length, '个村')}里按时办好的${sayCount(inTime, '个')}`;
  });
  const due = promises.filter((promise) => promise.due <= release.until);
  const late = due.filter((promise) => promiseState(promise, release.until) === 'overdue').length;
  const asked =
    due.length === 0
      ? []
      : [
          `大家的事到期${sayCount(due.length, '件')}，${late === 0 ? '没有超期的' : `超期没办好${sayCount(late, '件')}`}`,
        ];
  const all = [...said, ...asked];
  return all.length === 0 ? '到这一期，还没有哪件到期。' : `${all.join('；')}。`;
}

/** 各样期限是照什么来的。 */
function whereFrom({ actions, about, notice }: ChartSource): string {
  const own = actions.length === 0 ? '' : `${about}的期限照${notice ?? '镇里公布的'}；`;
  return `${own}大家的事的期限照“有回音”里一件一件答应的。没写日子的，图上没有，表里有。`;
}

function actionMoment(
  { plan, release, villages }: ChartSource,
  action: ChartSource['actions'][number],
): readonly Moment[] {
  const { due, short } = action;
  if (due === undefined) return [];
  const states = villageStates(plan, release, villages, [action]).flatMap((row) => row.states);
  const says = tally(states, actionStates, '个村');
  const isDone = states.every((state) => state === 'done' || state === 'late');
  const state = isDone
    ? 'done'
    : states.every((each) => each === 'uncounted')
      ? 'uncounted'
      : due < release.until
        ? 'overdue'
        : due === release.until
          ? 'started'
          : 'not-due';
  return [{ day: due, type: 'action', title: `${short}到期`, says, state }];
}

function promiseMoments({ promises, release }: ChartSource): readonly Moment[] {
  const byDay = Map.groupBy(
    promises.filter(({ raised }) => raised <= release.until),
    ({ due }) => due,
  );
  return [...byDay].map(([day, due]) => {
    const states = due.map((promise) => promiseState(promise, release.until));
    return {
      day,
      type: 'promise',
      title: `大家的事${sayCount(due.length, '件')}到期`,
      says: tally(states, promiseStates, '件'),
      state: promiseMark(states),
    };
  });
}

function promiseMark(states: readonly PromiseState[]): ActionState {
  if (states.includes('overdue')) return 'overdue';
  if (states.includes('promised')) return 'not-due';
  return states.every((state) => state === 'declined') ? 'apart' : 'done';
}

/** `六个村办好了，两个村晚了才办好`，照状态的次序，没有的不说。 */
function tally<State extends string>(
  states: readonly State[],
  labels: Readonly<Record<State, string>>,
  unit: string,
): string {
  return (Object.keys(labels) as State[])
    .map((state) => ({ state, count: states.filter((each) => each === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${sayCount(count, unit)}${labels[state]}`)
    .join('，');
}

/** 和上一件同一天的不再写；换了年的写上年。 */
function linesOfDay(day: string, before: string | undefined): readonly string[] {
  if (day === before) return [];
  const year = day.slice(0, 4);
  return before?.slice(0, 4) === year || before === undefined
    ? [shortDay(day)]
    : [`${year}年`, shortDay(day)];
}

function fullDay(day: string): string {
  return `${day.slice(0, 4)}年${shortDay(day)}`;
}

function markOf({ type, state }: PlacedMoment): Mark {
  if (state !== undefined) return stateMark(state, MARK);
  const middle = MARK / 2;
  return type === 'now'
    ? mark('plain', ['stroke', linePath([0, middle], [MARK, middle])])
    : mark('plain', ['thin', linePath([0, middle], [MARK, middle])]);
}

function draw({ width, height, axisX, textX, moments }: DeadlinesLayout): Drawing {
  const [first, last] = [moments[0], moments.at(-1)];
  const axis =
    first === undefined || last === undefined
      ? []
      : [drawMark(mark('faint', ['thin', linePath([axisX, first.y], [axisX, last.y])]))];
  return {
    width,
    height,
    items: [
      ...axis,
      ...moments.flatMap((moment) => [
        ...moment.dayLines.map((text, place) =>
          drawLabel(text, axisX - MARK / 2 - 8, moment.y + LINE * place, {
            anchor: 'end',
            bold: moment.type === 'now',
          }),
        ),
        drawMark(
          mark('paper', ['fill', `M0,0H${MARK}V${MARK}H0Z`]),
          axisX - MARK / 2,
          moment.y - MARK / 2,
        ),
        drawMark(markOf(moment), axisX - MARK / 2, moment.y - MARK / 2),
        ...moment.lines.map(({ text, y, bold }) => drawLabel(text, textX, y, { bold })),
      ]),
    ],
  };
}
