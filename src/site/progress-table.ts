import type { Action } from '../kinds/action.ts';
import type { ActionStep, Progress } from '../kinds/progress.ts';
import type { Village } from '../kinds/village.ts';

const stepLabels = { done: '办了', started: '正在办', 'not-started': '还没动' } as const;

/** 一次进度公布写成表：第一行是表头，一个村一行。没报的格子是空串，不是零。 */
export function progressTable(
  progress: Progress,
  actions: readonly Action[],
  villages: readonly Village[],
): readonly (readonly string[])[] {
  const head = [
    '村',
    '应走访户数',
    '已走访户数',
    ...actions.map(({ code, short }) => `${code} ${short}`),
  ];
  const rows = villages.map(({ id, name }) => {
    const visits = progress.visits[id];
    const steps = progress.actions[id] ?? {};
    return [
      name,
      String(visits?.target ?? ''),
      String(visits?.visited ?? ''),
      ...actions.map(({ code }) => sayStep(steps[code])),
    ];
  });
  return [head, ...rows];
}

function sayStep(step: ActionStep | undefined): string {
  if (step === undefined) return '';
  return step.step === 'not-started'
    ? stepLabels[step.step]
    : `${stepLabels[step.step]} ${step.on}`;
}

/**
 * 表写成 CSV（RFC 4180）：开头带 BOM，行末 CRLF，Excel 和 WPS 直接打开不乱码。
 * 以 `=`、`+`、`-`、`@` 开头的格子前面加一个单引号，免得被表格软件当成公式。
 */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(csvCell).join(',')).join('\r\n')}\r\n`;
}

function csvCell(text: string): string {
  const safe = /^[=+\-@]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
