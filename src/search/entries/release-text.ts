import type { Progress } from '../../kinds/progress/progress.ts';
import type { ProgressText } from '../../kinds/progress/progress-text.ts';
import type { BodyPart } from '../../markdown/remark-body-text.ts';
import { type KindText, plainPart, type SayDay } from './indexed-page.ts';

/** 一张图上写的字。 */
export interface ChartWords {
  readonly title: string;
  readonly conclusion: string;
  readonly key: readonly { readonly name: string; readonly text: string }[];
  readonly table: {
    readonly caption: string;
    readonly columns: readonly string[];
    readonly rows: readonly { readonly head: string; readonly cells: readonly string[] }[];
  };
  readonly definitions: readonly string[];
}

/** 一次进度公布供搜的话：数到哪天、谁数的，和各张图的结论、表、定义。图的题目就是问题。 */
export function releaseText(
  {
    until,
    published,
    countedBy,
  }: Pick<Progress & ProgressText, 'until' | 'published' | 'countedBy'>,
  charts: readonly ChartWords[],
  sayDay: SayDay,
): KindText {
  return {
    parts: [
      plainPart(`数到${sayDay(until)}`, `${sayDay(published)}公布`, `${countedBy}统计`),
      ...charts.map(chartPart),
    ],
    questions: charts.map(({ title }) => title),
  };
}

function chartPart({ title, conclusion, key, table, definitions }: ChartWords): BodyPart {
  return plainPart(
    title,
    conclusion,
    ...key.flatMap(({ name, text }) => [name, text]),
    table.caption,
    ...table.columns,
    ...table.rows.flatMap(({ head, cells }) => [head, ...cells]),
    ...definitions,
  );
}
