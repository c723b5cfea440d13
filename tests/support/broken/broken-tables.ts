import { type BrokenFile, broken } from './broken-file.ts';
import { byHand, remove, write } from './remedy.ts';

const HEAD = '## 常有人问';
/** 表从政策的第几行起。 */
const START = 61;

/** 正文里的表：列名、隔开的一行、格数、空行，和从别处贴来的。 */
export const brokenTables: readonly BrokenFile[] = [
  table(
    '从 CSV 贴来',
    '档次,每人,备注\n一档,400,一年\n二档,775,一年',
    START,
    '表格软件',
    byHand(
      '档次,每人,备注\n一档,400,一年\n二档,775,一年',
      '| 档次 | 每人 | 备注 |\n| --- | --- | --- |\n| 一档 | 400 | 一年 |\n| 二档 | 775 | 一年 |',
    ),
  ),
  table(
    '从表格软件贴来',
    '档次\t每人\n一档\t400',
    START,
    '表格软件',
    byHand('档次\t每人\n一档\t400', '| 档次 | 每人 |\n| --- | --- |\n| 一档 | 400 |'),
  ),
  table(
    '用 + 画的表',
    '+----+----+\n| 项 | 数 |\n+====+====+\n| 盐 | 2 |\n+----+----+',
    START,
    '带 + 的几行都删掉',
    byHand(
      '+----+----+\n| 项 | 数 |\n+====+====+\n| 盐 | 2 |\n+----+----+',
      '| 项 | 数 |\n| --- | --- |\n| 盐 | 2 |',
    ),
  ),
  table(
    '少了隔开的一行',
    '| 项 | 数 |\n| 盐 | 2 |',
    START + 1,
    '| --- | --- |',
    byHand('| 盐', '| --- | --- |\n| 盐'),
  ),
  table(
    '隔开的一行少一格',
    '| 项 | 数 | 单位 |\n|---|---|\n| 盐 | 2 | 包 |',
    START + 1,
    '| --- | --- | --- |',
    write('|---|---|', '| --- | --- | --- |'),
  ),
  table(
    '中间空了一行',
    '| 项 | 数 |\n|---|---|\n| 盐 | 2 |\n\n| 糖 | 3 |',
    START + 4,
    '上面的空行',
    byHand('\n| 糖', '| 糖'),
  ),
  table(
    '一行多了一格',
    '| 项 | 数 |\n|---|---|\n| 盐 | 2 | 包 |',
    START + 2,
    '改成2格',
    byHand('2 | 包', '2包'),
  ),
  table(
    '一行少了一格',
    '| 项 | 数 | 单位 |\n|---|---|---|\n| 盐 | 2 |',
    START + 2,
    '改成3格',
    byHand('| 盐 | 2 |', '| 盐 | 2 | |'),
  ),
  table(
    '隔开的一行写了两遍',
    '| 项 | 数 |\n|---|---|\n|---|---|\n| 盐 | 2 |',
    START + 2,
    '删掉这一行',
    remove(),
  ),
  table(
    '一行断成了两行',
    '| 项 | 数 |\n|---|---|\n| 盐和\n糖 | 2 |',
    START + 2,
    '和下一行接成一行',
    byHand('盐和\n糖', '盐和糖'),
  ),
  table(
    '全角的竖线',
    '｜ 项 ｜ 数 ｜\n|---|---|\n| 盐 | 2 |',
    START,
    '英文的竖线',
    byHand('｜ 项 ｜ 数 ｜', '| 项 | 数 |'),
  ),
  table(
    '表前面没有空行',
    '看下面：\n| 项 | 数 |\n|---|---|\n| 盐 | 2 |',
    START + 1,
    '各空一行',
    byHand('| 项', '\n| 项'),
  ),
  table(
    '表后面没有空行',
    '| 项 | 数 |\n|---|---|\n| 盐 | 2 |\n上面是数。',
    START + 3,
    '各空一行',
    byHand('上面', '\n上面'),
  ),
];

function table(
  name: string,
  text: string,
  line: number,
  says: string,
  remedy: BrokenFile['remedy'],
): BrokenFile {
  return broken(name, 'policy', [HEAD, `${HEAD}\n\n${text}`], [line, 'E-MD-TABLE'], says, remedy);
}
