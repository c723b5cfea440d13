import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { publishTown } from '../../scripts/demo/town-history.ts';
import { demoSource } from '../../tests/support/chart-source.ts';
import { seededTown } from '../../tests/support/practice-town.ts';
import type { Chart, ChartSource } from './chart.ts';
import { chartsOf } from './charts.ts';
import { toTenth } from './drawing/drawing.ts';
import { svgFile } from './drawing/svg-file.ts';

const folder = resolve(import.meta.dirname, '../../tests/snapshots/charts');
const demo = demoSource();

/** 只有一个村的镇，八期。 */
function oneVillage(): ChartSource {
  const { plan, releases } = publishTown(
    seededTown(3, { villages: [{ id: 'jia', households: 420 }] }),
  );
  const [release] = releases.slice(-1);
  if (release === undefined) throw new Error('一期也没有');
  const promises = demo.promises.filter(({ village }) => village === 'jia');
  return { ...demo, plan, release, releases, villages: [{ id: 'jia', name: '甲村' }], promises };
}

/** 公布了一期，可是一个数也没报。 */
function withoutCounts(): ChartSource {
  const release = { ...demoSource(1).release, counts: {}, reached: {}, totals: {} };
  return { ...demo, release, releases: [release], promises: [] };
}

/** 村名、题目都长到一行放不下。 */
function longNames(): ChartSource {
  return {
    ...demo,
    villages: demo.villages.map(({ id, name }) => ({
      id,
      name: `名字长到图上一行怎么也放不下的${name}`,
    })),
    questions: demo.questions.map((question) => `${'说来话长，'.repeat(6)}${question}`),
  };
}

/** 哪几种情形，各存在哪个文件夹。 */
const cases = {
  'week-1': demoSource(1),
  'week-8': demo,
  'no-counts': withoutCounts(),
  'one-village': oneVillage(),
  'long-names': longNames(),
};

const drawings = Object.entries(cases).flatMap(([name, source]) =>
  chartsOf(source).map((chart) => [join(name, `${chart.name}.svg`), chart] as const),
);

/** 写成 SVG，坐标取到十分之一；画不出来的图只留结论。 */
function drawn({ title, conclusion, drawing }: Chart): string {
  if (drawing === undefined) return `<!-- 没有图。${title}：${conclusion} -->\n`;
  return svgFile(drawing, { title, description: conclusion }).replace(/<[^>]+>/g, (tag) =>
    tag.replace(/-?\d+\.\d+/g, (number) => String(toTenth(Number(number)))),
  );
}

test.each(drawings)('%s 画出来和存着的一样', async (path, chart) => {
  await expect(drawn(chart)).toMatchFileSnapshot(join(folder, path));
});

test('存着的每个文件都有一张图对得上', () => {
  const kept = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  expect(kept.filter((path) => path.endsWith('.svg')).toSorted()).toEqual(
    drawings.map(([path]) => path).toSorted(),
  );
});
