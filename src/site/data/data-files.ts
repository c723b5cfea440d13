import type { Chart } from '../../charts/chart.ts';

/** 一次公布能下载的一个文件，都在 /data/ 下面。 */
export interface DataFile {
  readonly name: string;
  readonly kind: 'long' | 'wide' | 'json' | 'chart';
  /** 按钮上的字。 */
  readonly label: string;
  readonly title: string;
  readonly mediatype: string;
}

/** 一次公布的数据文件。停了的旧系列没有计划，写不成表，只有原文件。 */
export function dataFilesOf(code: number, isCurrent: boolean): readonly DataFile[] {
  const source: DataFile = {
    name: `${code}.json`,
    kind: 'json',
    label: '原样（JSON）',
    title: '公布的原文件，一个字节也不差',
    mediatype: 'application/json',
  };
  if (!isCurrent) return [source];
  return [
    {
      name: `${code}-table.csv`,
      kind: 'wide',
      label: '给人看的表（CSV）',
      title: '给人看的表：各村一行一行，各张图的表跟在后头',
      mediatype: 'text/csv',
    },
    {
      name: `${code}.csv`,
      kind: 'long',
      label: '一格一行的表（CSV）',
      title: '一格一行的表，给软件读',
      mediatype: 'text/csv',
    },
    source,
  ];
}

/** 一次公布的图；还没有数、画不出来的没有文件。 */
export function chartFilesOf(code: number, charts: readonly Chart[]): readonly DataFile[] {
  return charts
    .filter(({ drawing }) => drawing !== undefined)
    .map(({ name, title }) => ({
      name: `${code}-${name}.svg`,
      kind: 'chart',
      label: title,
      title,
      mediatype: 'image/svg+xml',
    }));
}
