import type { Chart } from '../../charts/chart.ts';
import { roundingBase } from '../../kinds/progress/plan.ts';

/** 一次公布能下载的一个文件，都在 /data/ 下面。 */
export interface DataFile {
  readonly name: string;
  /** `long` 给软件读，登在数据包里；`cells` 是同样的表，给人用 Excel 打开。 */
  readonly kind: 'long' | 'cells' | 'wide' | 'json' | 'chart';
  /** 按钮上的字。 */
  readonly label: string;
  readonly title: string;
  /** 里面的数怎么看；题目说得清楚的没有。 */
  readonly description?: string;
  readonly mediatype: string;
}

/** 原文件里的数怎么看：各家的事写的是一档里最小的数，0 不是没有。 */
const sourceDescription = [
  `counts 里的各家的事（计划里 protect 是 true 的量）只说在哪一档，写的是这一档最小的数：0 是 0 到 ${roundingBase - 1}，不是没有；${2 * roundingBase} 是 ${2 * roundingBase} 到 ${3 * roundingBase - 1}。`,
  'totals 是全镇照实的合计；totalBands 是不能照实登的那一期，合计在哪一档。没有的格子是没报、没登或者不登，不是零。',
].join('');

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
  const described = { ...source, description: sourceDescription };
  return [
    {
      name: `${code}-table.csv`,
      kind: 'wide',
      label: '给人看的表（CSV）',
      title: '给人看的表：各村一行一行，各张图的表跟在后头',
      mediatype: 'text/csv',
    },
    {
      name: `${code}-excel.csv`,
      kind: 'cells',
      label: '一格一行的表（CSV）',
      title: '一格一行的表，给 Excel、WPS 打开',
      mediatype: 'text/csv',
    },
    {
      name: `${code}.csv`,
      kind: 'long',
      label: '一格一行的表，给软件读（CSV）',
      title: '一格一行的表，给软件读',
      mediatype: 'text/csv',
    },
    described,
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
