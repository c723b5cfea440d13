import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import writeXlsx from 'write-excel-file/node';
import { readLedgers } from '../../../../src/ledgers/read-ledgers.ts';

const HEAD = ['序号', '走访日期', '村', '组', '户主', '联系电话', '走访干部', '走访户数', '备注'];
const villages = '甲乙丙丁戊己庚辛'.split('').map((name, index) => ({
  id: `v${index}`,
  name: `${name}村`,
}));

/**
 * 造 `count` 行的走访台账，存成 xlsx 和 csv 各一本，各另开一个进程（`script --read 文件`）去读去量：
 * 造台账用掉的内存才不会算进来。
 */
export async function measureReading(count: number, script: string): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-ledgers-'));
  try {
    const rows = Array.from({ length: count }, (_, index) => rowOf(index));
    const xlsx = join(folder, '走访台账.xlsx');
    const cells = rows.map((row) =>
      row.map((value) => (value instanceof Date ? dayCell(value) : value)),
    );
    await writeXlsx([HEAD, ...cells]).toFile(xlsx);
    const csv = join(folder, '走访台账.csv');
    const lines = [HEAD, ...rows].map((row) => row.map(csvField).join(','));
    writeFileSync(csv, `\ufeff${lines.join('\r\n')}\r\n`);
    for (const path of [xlsx, csv]) {
      spawnSync(process.execPath, [script, '--read', path], { stdio: 'inherit' });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** 读一本台账，印出几行、几秒、多少内存。 */
export function readAndMeasure(path: string): void {
  const started = performance.now();
  const before = process.cpuUsage();
  const bytes = readFileSync(path);
  const { rows, faults } = readLedgers([{ name: basename(path), bytes }], {
    ...{ villages, aspects: [], meetingForms: [], questions: [] },
  });
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const { user, system } = process.cpuUsage(before);
  const cpu = ((user + system) / 1e6).toFixed(1);
  const mebibytes = Math.round(process.resourceUsage().maxRSS / 1024);
  console.log(
    `${basename(path)}：${rows.visits.length} 行，${faults.length} 处毛病，${seconds} 秒（处理器 ${cpu} 秒），${mebibytes} MiB`,
  );
}

function rowOf(index: number): readonly (string | number | Date)[] {
  return [
    index + 1,
    new Date(Date.UTC(2026, 2, 1 + (index % 45))),
    villages[index % villages.length]?.name ?? '',
    `${(index % 7) + 1}组`,
    `户${index}`,
    `户${index}的电话`,
    `干部${index % 40}`,
    1,
    `第${index}户的情况记在这里`,
  ];
}

function dayCell(value: Date) {
  return { value, type: Date, format: 'yyyy/m/d' } as const;
}

function csvField(value: string | number | Date): string {
  return value instanceof Date ? value.toISOString().slice(0, 10) : String(value);
}
