import { dayAfter } from '../kinds/day.ts';

/** 一期：叫什么，管哪几天，最迟哪天公布，哪几天登的算这一期的。 */
export interface DutyPeriod {
  /** 如「2026年第一季度」「2026年3月」。 */
  readonly name: string;
  readonly start: string;
  readonly end: string;
  /** 登在这两天中间（连这两天）的算这一期的。各期的不重：一次公布不顶两期。 */
  readonly opens: string;
  readonly closes: string;
  readonly deadline: string;
}

const months = { month: 1, quarter: 3 } as const;
export type Repeating = keyof typeof months;

/**
 * 从 `from` 到 `to` 碰得着的各期，从早到晚；日子都是 `YYYY-MM-DD`。`from` 落在一期中间的，那一期也算。
 * `day` 是下一期头一个月的几日以前：这一期完了才公布得全，登在这一期里的不算。
 * 不写的是「每期至少一次」：登在这一期里的算，最迟是最后一天。
 */
export function periodsIn(
  every: Repeating,
  day: number | undefined,
  from: string,
  to: string,
): readonly DutyPeriod[] {
  const found: DutyPeriod[] = [];
  const last = monthNumber(to);
  for (let month = firstMonth(every, monthNumber(from)); month <= last; month += months[every]) {
    found.push(periodAt(every, day, month));
  }
  return found;
}

function periodAt(every: Repeating, day: number | undefined, month: number): DutyPeriod {
  const next = month + months[every];
  const start = dayIn(month, 1);
  const end = dayAfter(dayIn(next, 1), -1);
  const name = nameOf(every, month);
  if (day === undefined) return { name, start, end, opens: start, closes: end, deadline: end };
  const closes = dayAfter(dayIn(next + months[every], 1), -1);
  return { name, start, end, opens: dayAfter(end), closes, deadline: dayIn(next, day) };
}

function nameOf(every: Repeating, month: number): string {
  const [year, index] = [Math.floor(month / 12), month % 12];
  return every === 'month'
    ? `${year}年${index + 1}月`
    : `${year}年第${'一二三四'[index / 3] ?? ''}季度`;
}

/** 公元零年一月起的第几个月，从 0 数。 */
function monthNumber(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
}

function firstMonth(every: Repeating, month: number): number {
  return month - (month % months[every]);
}

function dayIn(month: number, day: number): string {
  const [year, index] = [Math.floor(month / 12), month % 12];
  return [String(year).padStart(4, '0'), pad(index + 1), pad(day)].join('-');
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
