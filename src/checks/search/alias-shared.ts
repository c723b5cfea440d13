import type { Content } from '../../source/content.ts';
import type { ContentFile } from '../../source/content-file.ts';
import { latest } from '../../source/latest.ts';
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
  *run(file, content) {
    const own = policyAliases(file);
    if (own.length === 0) return;
    for (const { other, aliases } of aliasesBefore(file, content)) {
      const shared = own.filter((alias) => aliases.has(alias));
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

/** 排在这一页前面的各项政策，和各写了哪些叫法。 */
function aliasesBefore(file: ContentFile, content: Content) {
  const all = aliasesIn(content);
  return all.slice(
    0,
    all.findIndex(({ other }) => other === file),
  );
}

const aliasesIn = latest(({ files }: Content) =>
  files
    .map((other) => ({ other, aliases: new Set(policyAliases(other)) }))
    .filter(({ aliases }) => aliases.size > 0),
);
