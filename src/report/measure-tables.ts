import { type Html, html } from '../html/html.ts';
import { leavesOf, type Table, tablesOf } from '../kinds/progress/leaves.ts';
import type { Plan } from '../kinds/progress/plan.ts';
import type { Progress } from '../kinds/progress/progress.ts';
import { windowOf } from '../kinds/progress/rounding.ts';
import { type MemberNames, memberName, tableNames } from '../published/leaf-names.ts';
import { publishedAt, sayPublished } from '../published/published.ts';
import type { ComparedCell, ComparedMeasure } from './compared.ts';
import { table } from './html.ts';
import type { villageDays } from './village-days.ts';

/** 照实公布的量放一张大表：村 × 量。没报是那本台账里这个村一行也没有；报了、这一样没有的是没登。 */
export function exactTable(
  plan: Plan,
  compared: readonly ComparedMeasure[],
  reported: ReturnType<typeof villageDays>,
  names: MemberNames,
): Html {
  const exact = compared.filter(({ measure }) => !measure.protect);
  const [first] = exact;
  if (first === undefined) return html``;
  const rows = leavesOf(plan, first.measure, first.countedOn ?? plan.start).map((village) => [
    memberName('village', village, names),
    ...exact.map(({ cells, measure }) =>
      exactCell(
        cells.find(({ leaf }) => leaf === village),
        reported.get(measure.ledger)?.has(village) === true,
      ),
    ),
  ]);
  const heads = ['村', ...exact.map(({ measure: { label, unit } }) => `${label}（${unit}）`)];
  return table('照实公布的：登的就是真数', heads, rows);
}

function exactCell(cell: ComparedCell | undefined, isReported: boolean): Html {
  if (cell?.printed === undefined) {
    return html`<span class="none">${isReported ? '没登' : '没报'}</span>`;
  }
  return cell.printed === cell.truth
    ? html`${cell.printed}`
    : html`${cell.printed}<small>台账上是 ${cell.truth}</small>`;
}

/** 只说在哪一档的一个量：一张表一张，一样的一列一格，两样的一横一竖；最后一行是全镇。 */
export function bandTables(
  plan: Plan,
  compared: ComparedMeasure,
  release: Progress,
  names: MemberNames,
): Html {
  const { measure, countedOn } = compared;
  const tables = tablesOf(plan, measure, release.until).map((each) => {
    const [first] = each.dimensions;
    const how = first === undefined ? '' : tableNames[first];
    const caption = `${measure.label}（${measure.unit}），${how}，数到 ${countedOn ?? '还没数过'}`;
    return oneTable(compared, each, caption, names);
  });
  return html`${tables}${totalLine(plan, compared, release)}`;
}

function oneTable(
  { measure, cells }: ComparedMeasure,
  { dimensions: [down, across], leaves }: Table,
  caption: string,
  names: MemberNames,
): Html {
  if (down === undefined) return html``;
  const membersAt = (place: number) => [
    ...new Set(leaves.map((leaf) => leaf.split('/')[place] ?? '')),
  ];
  const columns = across === undefined ? [''] : membersAt(1);
  const rows = membersAt(0).map((member) => [
    memberName(down, member, names),
    ...columns.map((column) =>
      bandCell(cells.find(({ leaf }) => leaf === (column === '' ? member : `${member}/${column}`))),
    ),
  ]);
  const heads = columns.map((column) =>
    across === undefined ? `真数 → 公布（${measure.unit}）` : memberName(across, column, names),
  );
  return table(caption, ['', ...heads], rows);
}

function bandCell(cell: ComparedCell | undefined): Html {
  if (cell === undefined) return html``;
  const { truth, printed } = cell;
  if (printed === undefined) return html`<b>${truth}</b> <span class="none">这一期不登</span>`;
  const { least, most } = windowOf(printed);
  const said = least === 0 ? `不足${most + 1}` : `${least}到${most}`;
  return html`<b>${truth}</b> → ${said}`;
}

function totalLine(
  plan: Plan,
  { id, measure: { unit }, truth, countedOn }: ComparedMeasure,
  release: Progress,
): Html {
  if (countedOn === undefined) return html``;
  const said = sayPublished(publishedAt(plan, release, id), unit);
  return html`<p>全镇真数 ${truth}${unit}，公布的是：${said}。</p>\n`;
}

/** 带正负号的数：`+2`、`−1`、`0`。 */
export function signed(value: number): string {
  if (value === 0) return '0';
  return value > 0 ? `+${value}` : `−${-value}`;
}
