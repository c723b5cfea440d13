import type { Release } from '../release.ts';
import type { DataFile } from './data-files.ts';
import { longColumns, missingMeanings, missingValues } from './long-table.ts';

/** 数据包说明里要写的。 */
export interface PackageSource {
  /** 数据包的代号，就是系列的代号。 */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly publisher: string;
  /** 网站挂出去的网址；没有定的不写。 */
  readonly homepage: string | undefined;
  /** 各期和它的文件，从早到晚。 */
  readonly releases: readonly { readonly release: Release; readonly files: readonly DataFile[] }[];
  /** 计划的原文件。 */
  readonly planFile: string;
}

const profile = 'https://datapackage.org/profiles/2.0/datapackage.json';

/** 写成 Frictionless 数据包的说明（datapackage.json，2.0 版）：有哪些文件、各栏是什么。 */
export function dataPackage(source: PackageSource) {
  const { name, title, description, publisher, homepage, releases, planFile } = source;
  const last = releases.at(-1)?.release;
  return {
    $schema: profile,
    name,
    title,
    description,
    ...(homepage !== undefined && { homepage }),
    ...(last !== undefined && { version: last.until }),
    contributors: [{ title: publisher, roles: ['publisher'] }],
    keywords: ['村务公开', '进度', '台账'],
    resources: [
      {
        name: 'progress-plan',
        path: planFile,
        title: '计划：数什么、怎么数、怎么公布',
        format: 'json',
        mediatype: 'application/json',
        encoding: 'utf-8',
      },
      ...releases.flatMap(({ release, files }) => files.map((file) => resourceOf(release, file))),
    ],
  };
}

function resourceOf({ title }: Release, file: DataFile) {
  const [stem = file.name, format = ''] = file.name.split('.');
  return {
    name: file.kind === 'json' ? `${stem}-source` : file.kind === 'long' ? `${stem}-cells` : stem,
    path: file.name,
    title: `${title}：${file.title}`,
    format,
    mediatype: file.mediatype,
    encoding: 'utf-8',
    ...(file.description !== undefined && { description: file.description }),
    ...(file.kind === 'long' && { type: 'table', schema: longSchema }),
  };
}

/** 一格一行的表各栏是什么，哪些格子是话不是数。 */
const longSchema = {
  fields: longColumns.map(([name, type, description]) => ({ name, type, description })),
  primaryKey: ['measure', 'cell'],
  missingValues: Object.entries(missingValues).map(([kind, value]) => ({
    value,
    label: missingMeanings[kind as keyof typeof missingValues],
  })),
};
