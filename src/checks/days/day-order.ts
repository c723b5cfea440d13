import { z } from 'astro/zod';
import { type DayField, dayOrder } from '../../kinds/day-order.ts';
import type { ContentFile } from '../../source/content-file.ts';
import { isKind } from '../../source/place.ts';
import { describePath } from '../../source/schema/fields.ts';
import { valueAt } from '../../source/value-at.ts';
import type { FileCheck, Said } from '../check.ts';
import { brokenField, fieldRead } from '../subjects.ts';

/** 写着的一个日子，在哪里。只知道年、年月的也算。 */
interface Day {
  readonly path: readonly PropertyKey[];
  readonly day: string;
}

/**
 * 日子的先后反了：备案早过通过、施行早过通过、答复早过提出来、后一条答复早过前一条。
 * 一个日子比后面几个都晚的，多半是它自己写错了，就记在它那一行，只说一次。
 */
export const daysInOrder: FileCheck = {
  code: 'E-DATE-ORDER',
  *run(file) {
    const { shape } = file.place;
    if (!isKind(shape)) return;
    const wrong = dayOrder[shape].flatMap(([earlier, later]) => wrongPairs(file, earlier, later));
    for (const pairs of Map.groupBy(wrong, ({ earlier }) => earlier.path.join('.')).values()) {
      yield* pairs.length > 1 ? allAfter(file, pairs) : pairs.map((pair) => before(file, pair));
    }
    yield* answersTurned(file);
  },
};

interface WrongPair {
  readonly earlier: Day;
  readonly later: Day;
}

function wrongPairs(file: ContentFile, earlier: DayField, later: DayField): readonly WrongPair[] {
  const firsts = daysAt(file.data?.value, earlier);
  return daysAt(file.data?.value, later).flatMap((last) =>
    firsts
      .filter((first) => isSameItem(first, last) && isAfter(first.day, last.day))
      .map((first) => ({ earlier: first, later: last })),
  );
}

/** 都在同一个清单里的，只比同一条里的两个。 */
function isSameItem({ path: [a, i] }: Day, { path: [b, j] }: Day): boolean {
  return a !== b || typeof i !== 'number' || i === j;
}

/** 只知道年、年月的，只比到年、月。 */
function isAfter(one: string, other: string): boolean {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) > other.slice(0, known);
}

function before(file: ContentFile, { earlier, later }: WrongPair): Said {
  const [first, last] = [describePath(earlier.path), describePath(later.path)];
  return {
    about: [...fieldRead(file, earlier.path), ...fieldRead(file, later.path)],
    blinds: brokenField(file, later.path),
    line: file.data?.lineOf(later.path) ?? 1,
    message: `${last} 写的是 ${later.day}，比 ${first} 的 ${earlier.day} 还早。`,
    hint: `查一查哪个日子写错了；${last} 不能早过 ${first}。`,
  };
}

/** 答复在网页上照写的次序排：头一处比上一条还早的。 */
function* answersTurned(file: ContentFile): Iterable<Said> {
  const days = daysAt(file.data?.value, ['answers', '*', 'on']);
  for (const [index, { path, day }] of days.entries()) {
    const last = days[index - 1];
    if (last === undefined || !isAfter(last.day, day)) continue;
    yield {
      about: [...fieldRead(file, path), ...fieldRead(file, last.path)],
      line: file.data?.lineOf(path) ?? 1,
      message: `${describePath(path)} 写的是 ${day}，比上一条的 ${last.day} 还早。`,
      hint: '答复从早到晚写：把这一条挪到上一条的前面；日子写错了的，改过来。',
    };
    return;
  }
}

function allAfter(file: ContentFile, pairs: readonly WrongPair[]): readonly Said[] {
  const [first] = pairs;
  if (first === undefined) return [];
  const { path, day } = first.earlier;
  const others = pairs.map(({ later }) => `${describePath(later.path)} 的 ${later.day}`).join('、');
  return [
    {
      about: [
        ...fieldRead(file, path),
        ...pairs.flatMap(({ later }) => fieldRead(file, later.path)),
      ],
      blinds: brokenField(file, path),
      line: file.data?.lineOf(path) ?? 1,
      message: `${describePath(path)} 写的是 ${day}，比 ${others} 都晚。`,
      hint: `查一查 ${describePath(path)} 是不是写错了，它不能晚过后面这几个日子。`,
    },
  ];
}

function daysAt(
  value: unknown,
  field: DayField,
  path: readonly PropertyKey[] = [],
): readonly Day[] {
  const [step, ...rest] = field;
  if (step === undefined) return isDay(value) ? [{ path, day: value }] : [];
  if (step === '*') {
    return Array.isArray(value)
      ? value.flatMap((item, index) => daysAt(item, rest, [...path, index]))
      : [];
  }
  return daysAt(valueAt(value, [step]), rest, [...path, step]);
}

function isDay(value: unknown): value is string {
  if (typeof value !== 'string') return false;
  return /^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/.test(value) || z.iso.date().safeParse(value).success;
}
