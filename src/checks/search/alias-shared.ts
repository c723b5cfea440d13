import type { FileCheck } from '../check.ts';
import { policyAliases } from './policy-aliases.ts';

/** 一句里最多说出几个叫法。 */
const NAMED = 5;

/**
 * 两项政策写了一样的叫法：搜这个词时，两页分不出先后。一对文件只说一次，记在后来的那个上：
 * 抄来的那一份旁边就是原来那一份的，几十个叫法也是一件事。
 */
export const aliasShared: FileCheck = {
  code: 'W-ALIAS-SHARED',
  *run(file, { files }) {
    const own = policyAliases(file);
    if (own.length === 0) return;
    for (const other of files.slice(0, files.indexOf(file))) {
      const others = policyAliases(other);
      const shared = own.filter((alias) => others.includes(alias));
      const [first] = shared;
      if (first === undefined) continue;
      const named = shared
        .slice(0, NAMED)
        .map((alias) => `“${alias}”`)
        .join('、');
      const count = shared.length > NAMED ? `等${shared.length}个` : '';
      yield {
        line: file.data?.lineOf(['aliases', own.indexOf(first)]) ?? 1,
        message: `叫法${named}${count}，${other.path} 也写了，搜它时分不出先后。`,
        hint: '哪一页最该先出来就留在哪一页；两页都要的，把其中一个写得更具体些。',
      };
    }
  },
};
