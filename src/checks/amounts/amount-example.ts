import type { FileCheck } from '../check.ts';
import { tablesIn } from './tables-in.ts';

/** 写着“外地例子”给人看的表，也要写 `example: true` 给程序看：不然里面的数会被当成本地的念出来、印上卡。 */
export const amountExample: FileCheck = {
  code: 'E-AMOUNT-EXAMPLE',
  *run(file) {
    for (const { name, isExample, saysExample, lineOf } of tablesIn(file)) {
      if (isExample || !saysExample) continue;
      yield {
        line: lineOf('area'),
        message: `“${name}”写着是例子，却没有写 example: true，会被当成本地的数。`,
        hint: '在 area 下面添一行 example: true；是本地的数，就不要写“例子”。',
      };
    }
  },
};
