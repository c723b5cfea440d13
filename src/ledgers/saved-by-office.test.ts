import { describe, expect, test } from 'vitest';
import { read } from '../../tests/support/ledger-files.ts';
import saved from '../../tests/support/saved-by-office.json' with { type: 'json' };
import { zipOf } from '../../tests/support/workbook.ts';
import { sayFault } from './say-fault.ts';

/** LibreOffice 7.4 存的两个工作簿，拆成各个部件（仓库里不放 Office 文件），读以前再打成一个。 */
const open = (parts: Readonly<Record<string, string>>) =>
  read({ name: '走访台账.xlsx', bytes: zipOf(parts) });

describe('真的软件存的工作簿', () => {
  test('1904 日期、标题、合并、批注、删除线、预填的序号、公式的合计、几行带格式的备注，都读得对', () => {
    const { rows, faults, oddRows, sheets } = open(saved.good);
    expect(faults).toEqual([]);
    expect(rows.visits).toEqual([
      { on: '2022-10-05', village: 'jia', households: 1 },
      { on: '2022-10-06', village: 'yi', households: 12 },
      { on: '2022-10-07', village: 'jia', households: 3 },
      { on: '2022-10-08', village: 'yi', households: 4 },
      { on: '2022-10-09', village: 'jia', households: 5 },
    ]);
    const place = { file: '第 1 个文件（走访台账）', sheet: '走访台账', ledger: 'visits' };
    expect(oddRows).toEqual([
      { ...place, row: 5, why: 'struck' },
      { ...place, row: 6, why: 'struck' },
      { ...place, row: 7, why: 'commented' },
    ]);
    expect(sheets).toMatchObject([{ rows: 5, totals: 1, notes: 1 }]);
  });

  test('毛病各说一次，说出行、列和怎么改；文件名、表名里的人不说', () => {
    expect(open(saved.bad).faults.map(sayFault)).toEqual([
      '第 1 个文件（走访台账） “走访台账” 第 2 行 “走访户数”：看到的是一个百分数。应当：0 到 9999 的整数，如 12。',
      '第 1 个文件（走访台账） “走访台账” 第 3 行 “走访户数”：看到的是一个算错的公式（显示成 # 开头的字）。应当：改好公式，或者不用公式、直接写上：0 到 9999 的整数，如 12。',
      '第 1 个文件（走访台账） “走访台账” 第 4 行：看到的是藏着的或筛选掉的记录，一共 1 行，这是头一行。应当：取消筛选、取消隐藏再存，看得见的才数；不要的就删掉。',
      '第 1 个文件（走访台账） “走访台账” 第 5 行 “村”：看到的是一个“同上”的记号。应当：不写“同上”，照样写全：这几个里的一个：甲村、乙村。',
      '第 1 个文件（走访台账） “走访台账” 第 6 行 “走访日期”：看到的是一个“同上”的记号。应当：不写“同上”，照样写全：年月日写全的日期，如 2026-10-3 或 2026年10月3日。',
      '第 1 个文件（走访台账） “Sheet2”：看到的是一张不像台账的表，没找到表头。应当：不是台账（打的草稿、记的别的）就删掉这张表，或者移到别的文件夹；是台账就写上一行表头，写明“走访日期”、“村”。',
      '第 1 个文件（走访台账） “第 3 张”：看到的是一张藏起来的工作表。应当：取消隐藏，看清楚了再存；不要的就删掉。',
    ]);
  });
});
