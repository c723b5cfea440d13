import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { demoSource } from '../../../tests/support/chart-source.ts';
import { chartsOf } from '../../charts/charts.ts';
import { releasesIn } from '../release.ts';
import { chartFilesOf, dataFilesOf } from './data-files.ts';
import { dataPackage } from './datapackage.ts';
import { longTable } from './long-table.ts';

/** Data Package 2.0 的 profile（datapackage.org/profiles/2.0）里，本站用得到的规矩。 */
const path = z
  .string()
  .regex(/^((?=[^./~])(?!file:)((?!\/\.\.\/)(?!\\)(?!:\/\/).)*|(http|ftp)s?:\/\/.*)$/);
const field = z.looseObject({
  name: z.string(),
  type: z.enum(['string', 'number', 'integer', 'date', 'boolean', 'any']),
  description: z.string().optional(),
});
const tableSchema = z.looseObject({
  fields: z.array(field).min(1),
  primaryKey: z.union([z.string(), z.array(z.string()).min(1)]).optional(),
  missingValues: z
    .union([
      z.array(z.string()),
      z.array(z.looseObject({ value: z.string(), label: z.string().optional() })),
    ])
    .optional(),
});
const resource = z
  .looseObject({
    name: z.string(),
    path: z.union([path, z.array(path).min(1)]).optional(),
    data: z.unknown().optional(),
    type: z.literal('table').optional(),
    title: z.string().optional(),
    format: z.string().optional(),
    mediatype: z
      .string()
      .regex(/^(.+)\/(.+)$/)
      .optional(),
    encoding: z.string().optional(),
    schema: z.union([z.string(), tableSchema]).optional(),
  })
  .refine(({ path: at, data }) => (at === undefined) !== (data === undefined));
const packageSchema = z.looseObject({
  $schema: z.string(),
  name: z.string().optional(),
  title: z.string().optional(),
  description: z.string().optional(),
  homepage: z.url().optional(),
  version: z.string().optional(),
  contributors: z
    .array(z.looseObject({ title: z.string(), roles: z.array(z.string()).min(1) }))
    .min(1)
    .optional(),
  keywords: z.array(z.string()).min(1).optional(),
  resources: z.array(resource).min(1),
});

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
});

test('合 Data Package 2.0 的规矩', () => {
  expect(packageSchema.safeParse(described).error?.issues).toBeUndefined();
});

test('每个文件都登了，名字不重；没有网址就不写', () => {
  const names = described.resources.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  expect(described.resources.map(({ path: file }) => file)).toEqual([
    'progress-plan.json',
    ...releases.flatMap(({ files }) => files.map(({ name }) => name)),
  ]);
  expect(described).not.toHaveProperty('homepage');
});

test('一格一行的表照登的栏和缺数的话，读得出整数来', () => {
  const cells = described.resources.find(({ name }) => name === '7001-cells');
  const schema = tableSchema.parse(cells && 'schema' in cells ? cells.schema : undefined);
  const [head = [], ...rows] = longTable(source.plan, source.release);
  expect(schema.fields.map(({ name }) => name)).toEqual(head);
  const missing = (schema.missingValues ?? []).map((item) =>
    typeof item === 'string' ? item : item.value,
  );
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
