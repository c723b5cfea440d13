import { type Html, html } from '../html/html.ts';
import { leavesOf } from '../kinds/progress/leaves.ts';
import { type Plan, roundingBase } from '../kinds/progress/plan.ts';
import type { ComparedCell, ComparedMeasure } from './compared.ts';
import { table } from './html.ts';
import { type MemberNames, memberName } from './leaf-names.ts';

/** 照实公布的量放一张大表：村 × 量。 */
export function exactTable(
  plan: Plan,
  compared: readonly ComparedMeasure[],
  names: MemberNames,
): Html {
  const exact = compared.filter(({ measure }) => !measure.protect);
  const [first] = exact;
  if (first === undefined) return html``;
  const rows = leavesOf(plan, first.measure, first.countedOn ?? plan.start).map((village) => [
    memberName('village', village, names),
    ...exact.map(({ cells }) => exactCell(cells.find(({ leaf }) => leaf === village))),
  ]);
  const heads = ['村', ...exact.map(({ measure: { label, unit } }) => `${label}（${unit}）`)];
  return table('照实公布的：登的就是真数', heads, rows);
}

function exactCell(cell: ComparedCell | undefined): Html {
  if (cell?.printed === undefined) return html`<span class="none">没报</span>`;
  return cell.printed === cell.truth
    ? html`${cell.printed}`
    : html`${cell.printed}<small>台账上是 ${cell.truth}</small>`;
}

/** 取整公布的一个量：一样的一列一格，两样的一横一竖。 */
export function roundedTable(compared: ComparedMeasure, names: MemberNames): Html {
  const { measure, cells, countedOn } = compared;
  const [across, down] =
    measure.cells.length > 1 ? [...measure.cells].reverse() : [undefined, measure.cells[0]];
  if (down === undefined) return html``;
  const membersAt = (place: number) => [
    ...new Set(cells.map(({ leaf }) => leaf.split('/')[place] ?? '')),
  ];
  const columns = across === undefined ? [''] : membersAt(1);
  const rows = membersAt(0).map((member) => {
    const mine = columns.map((column) =>
      cells.find(({ leaf }) => leaf === (column === '' ? member : `${member}/${column}`)),
    );
    return [memberName(down, member, names), ...mine.map(roundedCell)];
  });
  const heads = columns.map((column) =>
    across === undefined ? `真数 → 公布（${measure.unit}）` : memberName(across, column, names),
  );
  const caption = `${measure.label}（${measure.unit}），数到 ${countedOn ?? '还没数过'}`;
  return html`${table(caption, ['', ...heads], rows)}${totalLine(compared)}`;
}

function roundedCell(cell: ComparedCell | undefined): Html {
  if (cell === undefined) return html``;
  const { truth, printed } = cell;
  if (printed === undefined) return html`<b>${truth}</b> <span class="none">没有公布</span>`;
  const said = printed === 0 ? `不足${roundingBase}` : `约${printed}`;
  return html`<b>${truth}</b> → ${said}<small>差 ${signed(printed - truth)}</small>`;
}

function totalLine({ measure, cells, truth, total, countedOn }: ComparedMeasure): Html {
  if (countedOn === undefined) return html``;
  const sum = cells.reduce((all, { printed }) => all + (printed ?? 0), 0);
  const said =
    total === undefined
      ? '合计没有照实公布'
      : `公布的合计 ${total}，进整尾差 ${signed(total - sum)}`;
  return html`<p>全镇真数 ${truth}${measure.unit}；各格公布的数加起来 ${sum}；${said}。</p>\n`;
}

/** 带正负号的数：`+2`、`−1`、`0`。 */
export function signed(value: number): string {
  if (value === 0) return '0';
  return value > 0 ? `+${value}` : `−${-value}`;
}
