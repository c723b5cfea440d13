import type { FileCheck } from '../check.ts';
import { fieldRead } from '../subjects.ts';
import { policyAliases } from './policy-aliases.ts';

const ENOUGH = 8;

/** 政策的叫法太少，村民换个说法就搜不到。 */
export const fewAliases: FileCheck = {
  code: 'W-ALIAS-FEW',
  *run(file) {
    if (file.place.shape !== 'policies' || file.data?.value === undefined) return;
    const aliases = policyAliases(file);
    const count = aliases.length;
    // 还没有写的，由 E-PAGE-TO-WRITE 说。
    if (count >= ENOUGH || aliases.some((alias) => alias.startsWith('待写：'))) return;
    yield {
      about: fieldRead(file, ['aliases']),
      line: file.data?.lineOf(['aliases']) ?? 1,
      message: `只写了 ${count} 个叫法，村民换个说法就搜不到这一页。`,
      hint: `在 aliases 里补到 ${ENOUGH} 个以上：村民嘴上怎么叫、有了什么难处会怎么问。`,
    };
  },
};
