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
  /** 政策、村规这些整份的数据。 */
  readonly records: readonly {
    readonly name: string;
    readonly title: string;
    readonly about: string;
    /** 它的 JSON Schema，从数据包的文件夹写起。 */
    readonly schema: string;
  }[];
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
    keywords: ['村务公开', '政策', '村规民约', '进度', '台账'],
    resources: [
      ...source.records.map((record) => ({
        name: record.name,
        path: `${record.name}.json`,
        title: record.title,
        description: `${record.about}。JSON Schema 在 ${record.schema}。`,
        ...json,
      })),
      {
        name: 'progress-plan',
        path: planFile,
        title: '计划：数什么、怎么数、怎么公布',
        ...json,
      },
      ...releases.flatMap(({ release, files }) =>
        files.filter(isForMachines).map((file) => resourceOf(release, file)),
      ),
    ],
  };
}

const json = { format: 'json', mediatype: 'application/json', encoding: 'utf-8' } as const;

/** 给 Excel 打开的几份不登：开头带 BOM，几张表接在一起，软件读了会错；同样的数在给软件读的那份里。 */
function isForMachines({ kind }: DataFile): boolean {
  return kind !== 'wide' && kind !== 'cells';
}

function resourceOf({ title, countedBy }: Release, file: DataFile) {
  const [stem = file.name, format = ''] = file.name.split('.');
  return {
    name: file.kind === 'json' ? `${stem}-source` : file.kind === 'long' ? `${stem}-cells` : stem,
    path: file.name,
    title: `${title}：${file.title}`,
    format,
    mediatype: file.mediatype,
    encoding: 'utf-8',
    ...(file.description !== undefined && { description: file.description }),
    sources: [{ title: `${countedBy}照各村台账数的` }],
    ...(file.kind === 'long' && { type: 'table', dialect, schema: longSchema }),
  };
}

/** 表怎么写的（RFC 4180）。 */
const dialect = {
  delimiter: ',',
  lineTerminator: '\r\n',
  quoteChar: '"',
  doubleQuote: true,
  header: true,
};

const meanings = Object.entries(missingValues)
  .map(([kind, value]) => `“${value}”${missingMeanings[kind as keyof typeof missingValues]}`)
  .join('；');

/** 一格一行的表各栏是什么，哪些格子是话不是数。 */
const longSchema = {
  fields: longColumns.map(([name, type, description]) => ({
    name,
    type,
    description: name === 'value' ? `${description}：${meanings}。` : description,
  })),
  primaryKey: ['measure', 'cell'],
  // 2.0 版也许写成带说明的，可是照 1.0 写的软件不认；各是什么意思写在 value 一栏的说明里。
  missingValues: ['', ...Object.values(missingValues)],
};
