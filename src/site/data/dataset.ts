import type { Release } from '../release.ts';
import type { DataFile } from './data-files.ts';

/** schema.org 的 Dataset 要写的。`addressOf` 把 /data/ 下的文件名变成网址。 */
export interface DatasetSource {
  readonly name: string;
  readonly description: string;
  readonly publisher: string;
  readonly place: string;
  /** 从哪天数起。 */
  readonly start: string;
  readonly releases: readonly { readonly release: Release; readonly files: readonly DataFile[] }[];
  readonly measures: readonly {
    readonly label: string;
    readonly unit: string;
    readonly definition: string;
  }[];
  readonly addressOf: (file: string) => string;
}

/** 写成 schema.org 的 Dataset，搜索引擎和别的网站认得。 */
export function dataset(source: DatasetSource) {
  const { name, description, publisher, place, start, releases, measures, addressOf } = source;
  const last = releases.at(-1)?.release;
  return {
    '@type': 'Dataset',
    name,
    description,
    inLanguage: 'zh-CN',
    isAccessibleForFree: true,
    creator: { '@type': 'GovernmentOrganization', name: publisher },
    spatialCoverage: place,
    ...(last !== undefined && {
      temporalCoverage: `${start}/${last.until}`,
      datePublished: last.published,
      identifier: String(last.code),
    }),
    variableMeasured: measures.map(({ label, unit, definition }) => ({
      '@type': 'PropertyValue',
      name: label,
      unitText: unit,
      description: definition,
    })),
    distribution: releases.flatMap(({ release, files }) =>
      files.map((file) => ({
        '@type': 'DataDownload',
        name: `${release.title}：${file.title}`,
        contentUrl: addressOf(file.name),
        encodingFormat: file.mediatype,
      })),
    ),
  };
}
