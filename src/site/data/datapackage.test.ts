import { expect, test } from 'vitest';
import { demoSource } from '../../../tests/support/chart-source.ts';
import { packageFaults } from '../../../tests/support/data-package.ts';
import { chartsOf } from '../../charts/charts.ts';
import { releasesIn } from '../release.ts';
import { chartFilesOf, dataFilesOf } from './data-files.ts';
import { dataPackage } from './datapackage.ts';
import { longTable } from './long-table.ts';

const source = demoSource();
const releases = releasesIn(source.plan, source.releases, source.about).map((release, place) => ({
  release,
  files: [
    ...dataFilesOf(release.code, true),
    ...chartFilesOf(release.code, chartsOf(demoSource(place + 1))),
  ],
}));
const described = dataPackage({
  name: source.plan.schema,
  title: '八件事的进度',
  description: '一期一期公布。',
  publisher: '某镇人民政府',
  homepage: undefined,
  releases,
  planFile: 'progress-plan.json',
  records: [
    { name: 'rules', title: '村规民约', about: '一条一条', schema: 'schemas/rules.schema.json' },
  ],
});

test('合 Data Package 2.0 的规矩；坏了的查得出来', () => {
  expect(packageFaults(described)).toEqual([]);
  const [first, ...rest] = described.resources;
  expect(
    packageFaults({ ...described, resources: [{ ...first, path: '/a.json' }, ...rest] }),
  ).not.toEqual([]);
});

test('给软件读的每个文件都登了，给 Excel 的不登；名字不重，没有网址就不写', () => {
  const names = described.resources.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(described.resources.map(({ path: file }) => file)).toEqual([
    ...['rules.json', 'progress-plan.json'],
    ...releases.flatMap(({ files }) =>
      files.map(({ name }) => name).filter((name) => !/-(?:table|excel)\.csv$/.test(name)),
    ),
  ]);
  expect(described).not.toHaveProperty('homepage');
});

test('一格一行的表照登的栏和缺数的话，读得出整数来', () => {
  const cells = described.resources.find(({ name }) => name === '7001-cells');
  const schema = cells && 'schema' in cells ? cells.schema : undefined;
  const [head = [], ...rows] = longTable(source.plan, source.release);
  expect(schema?.fields.map(({ name }) => name)).toEqual(head);
  const missing = schema?.missingValues ?? [];
  for (const name of ['value', 'least', 'most']) {
    for (const row of rows) {
      const text = row[head.indexOf(name)] ?? '';
      expect(missing.includes(text) || /^\d+$/.test(text)).toBe(true);
    }
  }
});

test('原文件写明：各家的事写的是一档里最小的数，0 不是没有', () => {
  const file = described.resources.find(({ name }) => name === '7001-source');
  expect(file).toMatchObject({ description: expect.stringContaining('0 是 0 到 4，不是没有') });
});
