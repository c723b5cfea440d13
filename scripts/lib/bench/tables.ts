import { budgets } from './budgets.ts';
import { type Judged, type Language, shown, type Worst } from './rows.ts';

const words = {
  zh: {
    head: ['预算', '量的', '量出来', '预算是', '倍数', '过没过'],
    ...{ over: '超', within: '过', free: '不限', alike: (count: number) => `${count} 处都是` },
  },
  en: {
    head: ['budget', 'worst case', 'measured', 'budget', 'ratio', ''],
    ...{ over: 'over', within: 'ok', free: 'none', alike: (count: number) => `all ${count}` },
  },
} as const;

/** 给人在终端里看的：每一处一行，照字宽对齐。 */
export function textTable(rows: readonly Judged[]): readonly string[] {
  const cells = [words.zh.head, ...rows.map((row) => [...cellsOf(row, 'zh'), row.note ?? ''])];
  const columns = words.zh.head.map((_, at) => Math.max(...cells.map((row) => width(row[at]))));
  return cells.map((row) =>
    row
      .map((text, at) => text + ' '.repeat(Math.max(0, (columns[at] ?? 0) - width(text))))
      .join('  ')
      .trimEnd(),
  );
}

/** 贴进 README 的：一条预算一行，最差的一处。 */
export function markdownTable(rows: readonly Worst[], language: Language): readonly string[] {
  const { head, alike } = words[language];
  return [
    tableLine(head),
    tableLine(head.map((_, at) => (at > 1 && at < 5 ? '---:' : '---'))),
    ...rows.map((row) => {
      const [budget = '', what = '', ...rest] = cellsOf(row, language);
      return tableLine([budget, row.alike === undefined ? what : alike(row.alike), ...rest]);
    }),
  ];
}

function cellsOf(row: Judged, language: Language): readonly string[] {
  const { budget, what, measured, limit, ratio, isOver } = row;
  const { free, over, within } = words[language];
  return [
    budgets[budget][language],
    what,
    shown(budget, measured, language),
    limit === undefined ? free : shown(budget, limit, language),
    ratio === undefined ? '' : ratio.toFixed(2),
    limit === undefined ? '' : isOver ? over : within,
  ];
}

function tableLine(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** 终端里占几格：中文两格。 */
function width(text = ''): number {
  return [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0);
}
