import type { FileCheck } from '../check.ts';

const HEADER =
  '(?:姓名|名字|户主|户主姓名|受益人|受助对象|户主名|村民姓名|学生姓名|申请人|受助人|身份证号?码?|联系电话|手机号?码?|银行账?卡?号)';
const TABLE = new RegExp(`\\|\\s*\\**(${HEADER})\\**\\s*\\|`);
const AMOUNTS = new RegExp(`^\\s*(?:-\\s+)?["']?(?:columns|rowHead)["']?\\s*:.*?(${HEADER})`);

/** 表里有“姓名”“户主”这样的列：一张名单，不能上网。 */
export const nameColumn: FileCheck = {
  code: 'E-PII-LIST',
  *run({ wholeProse }) {
    if (!/[户姓人]|身份|电话|手机|银行/.test(wholeProse)) return;
    for (const [index, line] of wholeProse.split('\n').entries()) {
      const column = listColumnIn(line) ?? AMOUNTS.exec(line)?.[1];
      if (column === undefined) continue;
      yield {
        line: index + 1,
        message: `这张表里有“${column}”一列，是名单。`,
        hint: '名单按规定贴在村里的公示栏，不上网；这里只写有多少户，不到5户的写“不足5户”。',
      };
    }
  },
};

/** 表格的一行（格子用竖线隔开）里，是名单才有的那个列名；没有的是 `undefined`。 */
export function listColumnIn(line: string): string | undefined {
  return TABLE.exec(line)?.[1];
}
