import { readFileSync, writeFileSync } from 'node:fs';
import { usageError } from '../command/command-error.ts';
import { budgets } from './budgets.ts';
import {
  busyWarning,
  conditionsLine,
  loadNow,
  type RunConditions,
  readConditions,
} from './conditions.ts';
import { benchParts, type PartName, type Settings } from './parts/bench-parts.ts';
import { withTable } from './readme-table.ts';
import { type BenchRow, type Judged, judge, worstOfEach } from './rows.ts';
import { textTable } from './tables.ts';

/** 量出来的全部。 */
interface Measured {
  readonly conditions: RunConditions;
  readonly rows: readonly Judged[];
  /** 没有量成的几样，各说为什么。 */
  readonly failures: readonly string[];
}

/** `--only` 写的几样；没写就是全部。 */
export function chooseParts(only: string | undefined, usage: string): readonly PartName[] {
  const names = Object.keys(benchParts) as PartName[];
  if (only === undefined) return names;
  const wanted = only.split(',');
  const unknown = wanted.find((name) => !Object.hasOwn(benchParts, name));
  if (unknown !== undefined) throw usageError(`--only 里的「${unknown}」没有这一样。`, usage);
  return names.filter((name) => wanted.includes(name));
}

/** 一样一样地量，量到哪里说一声（说在标准错误上）；一样没有量成，别的照量。 */
export async function measureParts(
  names: readonly PartName[],
  settings: Settings,
): Promise<Measured> {
  const before = loadNow();
  const rows: BenchRow[] = [];
  const failures: string[] = [];
  for (const name of names) {
    const { label, measure } = benchParts[name];
    const started = performance.now();
    try {
      rows.push(...(await measure(settings)));
      const seconds = Math.round((performance.now() - started) / 1000);
      console.error(`量好了：${label}（用了 ${seconds} 秒）`);
    } catch (error) {
      failures.push(`${label}没有量成：${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return { conditions: readConditions(before), rows: rows.map(judge), failures };
}

/** 印成表、印成 JSON，或者写进两份 README。 */
export function printMeasured(
  { conditions, rows, failures }: Measured,
  how: 'text' | 'json' | 'readme',
): void {
  for (const failure of failures) console.error(failure);
  if (how === 'json') {
    const listed = rows.map((row) => ({ ...row, unit: budgets[row.budget].unit }));
    console.log(JSON.stringify({ conditions, rows: listed, failures }, undefined, 2));
    return;
  }
  console.log(`${conditionsLine(conditions, 'zh')}\n`);
  console.log(textTable(rows).join('\n'));
  console.log(`\n${rows.length} 处，超了 ${rows.filter(({ isOver }) => isOver).length} 处。`);
  console.log(
    '浏览器：npm run test:engines 在真的 Chromium 70、78、92、Firefox、WebKit 里走一遍。',
  );
  const warning = busyWarning(conditions, 'zh');
  if (warning !== undefined) console.log(warning);
  if (how === 'text') return;
  for (const [file, language] of [
    ['README.md', 'en'],
    ['README.zh-CN.md', 'zh'],
  ] as const) {
    const text = readFileSync(file, 'utf8');
    writeFileSync(file, withTable(text, worstOfEach(rows), conditions, language));
  }
  console.log('两份 README 里的表换好了。');
}
