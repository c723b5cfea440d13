import type { FileCheck } from '../check.ts';
import { policyAliases } from './policy-aliases.ts';

/** 一个叫法，别的政策也写了：搜这个词时，两页分不出先后。 */
export const aliasShared: FileCheck = {
  code: 'W-ALIAS-SHARED',
  *run(file, { files }) {
    for (const [index, alias] of policyAliases(file).entries()) {
      const others = files.filter(
        (other) => other !== file && policyAliases(other).includes(alias),
      );
      if (others.length === 0) continue;
      yield {
        line: file.data?.lineOf(['aliases', index]) ?? 1,
        message: `叫法“${alias}”，${others.map(({ path }) => path).join('、')} 也写了，搜它时分不出先后。`,
        hint: '哪一页最该先出来就留在哪一页；两页都要的，把其中一个写得更具体些。',
      };
    }
  },
};
