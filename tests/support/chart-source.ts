import { resolve } from 'node:path';
import fc from 'fast-check';
import { expect } from 'vitest';
import { readRecipe } from '../../scripts/demo/demo-recipe.ts';
import { demoTown } from '../../scripts/demo/demo-town.ts';
import { publishTown } from '../../scripts/demo/town-history.ts';
import type { ChartSource } from '../../src/charts/chart.ts';
import { type Drawing, type DrawnItem, FONT } from '../../src/charts/drawing/drawing.ts';
import { drawnWidth } from '../../src/charts/drawing/text-fit.ts';
import { bandOf, windowOf } from '../../src/kinds/progress/rounding.ts';
import { promiseSchema } from '../../src/kinds/promise.ts';
import type { Published } from '../../src/published/published.ts';
import { practicePlan, practiceVillages } from './practice-town.ts';
import { townAspects, townQuestions } from './town-choices.ts';

const promises = [
  { code: 622001, village: 'jia', due: '2022-11-10', done: '2022-11-08' },
  { code: 622002, village: 'ji', due: '2022-11-10', done: undefined },
  { code: 622003, village: 'yi', due: '2023-03-15', done: undefined },
].map(({ code, village, due, done }) =>
  promiseSchema.parse({
    code,
    title: '一件事',
    village,
    aspect: 'infrastructure',
    scope: { of: 'village' },
    raised: '2022-10-25',
    responsible: '村委会主任',
    due,
    standard: '办好',
    measures: ['去办'],
    answers:
      done === undefined ? [] : [{ on: done, by: '村委会', text: '办好了', outcome: 'done' }],
    demo: true,
  }),
);

const recipe = readRecipe(resolve(import.meta.dirname, 'practice-demo.json'));
const town = publishTown(demoTown(practicePlan, recipe, promises), {
  code: (week) => recipe.codes[week - 1] ?? 0,
});

/** 演示的镇画第 `week` 期（从 1 起）要用的东西。 */
export function demoSource(week = town.releases.length): ChartSource {
  const releases = town.releases.slice(0, week);
  const release = releases.at(-1);
  if (release === undefined) throw new RangeError(`没有第${week}期`);
  return {
    plan: town.plan,
    release,
    releases,
    villages: practiceVillages.map(({ id, name }) => ({ id, name })),
    actions: [
      { code: 5001, short: '大走访', due: '2022-11-15', dueText: '11月15日前' },
      { code: 5002, short: '恳谈会', due: '2022-10-31', dueText: '10月底前' },
      { code: 5003, short: '急事难事', dueText: '没写日子' },
      { code: 5004, short: '解纠纷', dueText: '没写日子' },
      { code: 5005, short: '讲政策', dueText: '没写日子' },
      { code: 5006, short: '院坝会', dueText: '没写日子' },
      { code: 5007, short: '村规民约', dueText: '没写日子' },
      { code: 5008, short: '光荣榜', dueText: '没写日子' },
    ],
    promises,
    questions: townQuestions,
    aspects: townAspects,
    about: '八件事',
    notice: '工作方案',
  };
}

/** 只有数的：照实的、只说在哪一段的、「不足5」的。 */
export const anyCounted: fc.Arbitrary<Extract<Published, { value: number }>> = fc.oneof(
  fc.nat({ max: 2000 }).map((value) => ({ said: 'exact' as const, value, unreported: 0 })),
  fc.nat({ max: 2000 }).map((count) => {
    const { least, most } = windowOf(bandOf(count));
    return least === 0
      ? { said: 'few' as const, value: 0 as const, least, most }
      : { said: 'between' as const, value: least + 2, least, most };
  }),
);

/** 什么样的公布的数都有。 */
export const anyPublished: fc.Arbitrary<Published> = fc.oneof(
  anyCounted,
  fc.constantFrom<Published>({ said: 'withheld' }, { said: 'missing' }, { said: 'not-due' }),
);

/** 图上每一笔、每一行字都在框里。线有粗细，所以让出两个单位。 */
export function expectInside({ width, height, items }: Drawing): void {
  for (const item of items) {
    const { left, right, top, bottom } = extentOf(item);
    const where = JSON.stringify(item);
    expect(left, where).toBeGreaterThanOrEqual(-2);
    expect(right, where).toBeLessThanOrEqual(width + 2);
    expect(top, where).toBeGreaterThanOrEqual(-2);
    expect(bottom, where).toBeLessThanOrEqual(height + 2);
  }
}

/** 图上没有哪两行字互相压住。 */
export function expectApart({ items }: Drawing): void {
  const labels = items.filter((item) => item.type === 'label');
  for (const [at, one] of labels.entries()) {
    const a = extentOf(one);
    for (const other of labels.slice(at + 1)) {
      const b = extentOf(other);
      const isApart =
        a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
      expect(isApart, `“${one.text}”压住“${other.text}”`).toBe(true);
    }
  }
}

function extentOf(item: DrawnItem) {
  if (item.type === 'label') {
    const long = drawnWidth(item.text, FONT);
    const shift = { start: 0, middle: long / 2, end: long }[item.anchor];
    const left = item.x - shift;
    return { left, right: left + long, top: item.y - FONT / 2, bottom: item.y + FONT / 2 };
  }
  const points = item.mark.shapes.flatMap(({ d }) => pointsIn(d));
  const xs = points.map(([x]) => x + item.x);
  const ys = points.map(([, y]) => y + item.y);
  return {
    left: Math.min(...xs, Number.POSITIVE_INFINITY),
    right: Math.max(...xs, Number.NEGATIVE_INFINITY),
    top: Math.min(...ys, Number.POSITIVE_INFINITY),
    bottom: Math.max(...ys, Number.NEGATIVE_INFINITY),
  };
}

/** 路径里的各点；只有横竖的 H、V 也算。 */
function pointsIn(path: string): readonly (readonly [number, number])[] {
  const points: [number, number][] = [];
  let [x, y] = [0, 0];
  for (const [, command = '', numbers = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const values = numbers.match(/-?[\d.]+/g)?.map(Number) ?? [];
    if (command === 'H') x = values[0] ?? x;
    else if (command === 'V') y = values[0] ?? y;
    else if (command !== 'Z') [x, y] = [values.at(-2) ?? x, values.at(-1) ?? y];
    points.push([x, y]);
  }
  return points;
}
