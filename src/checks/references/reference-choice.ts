import { siteSchema } from '../../kinds/town/site.ts';
import type { Content } from '../../source/content.ts';
import { latest } from '../../source/latest.ts';
import type { FileCheck } from '../check.ts';
import { nearest } from '../nearest.ts';
import { choiceSubject, fieldRead } from '../subjects.ts';
import { referencesIn } from './reference-table.ts';

/** 写的方面、会的种类，不在 content/site.json 里镇里自己定的单子里。 */
export const referenceChoice: FileCheck = {
  code: 'E-REF-CHOICE',
  *run(file, content) {
    const site = siteIn(content);
    if (site === undefined) return;
    for (const { path, value, target, name } of referencesIn(file)) {
      if (target.to !== 'choice' || typeof value !== 'string') continue;
      const known = site[target.list];
      if (known.some(({ id }) => id === value)) continue;
      const meant =
        known.find(({ label, otherNames }) => [label, ...otherNames].includes(value))?.id ??
        nearest(
          value,
          known.map(({ id }) => id),
        );
      const list = known.map(({ id, label }) => `${id}（${label}）`).join('、');
      yield {
        line: file.data?.lineOf(path) ?? 1,
        about: [...fieldRead(file, path), choiceSubject(target.list, value)],
        same: choiceSubject(target.list, value),
        message: `${name} 写了 ${value}，site.json 的 ${target.list} 里没有这一样。`,
        hint:
          list === ''
            ? `先在 site.json 的 ${target.list} 里定好有哪几样。`
            : `${meant === undefined ? '' : `是不是 ${meant}？`}可以写：${list}。`,
      };
    }
  },
};

/** 读得懂的全站设置；写坏了的没有，由别的规则去说。 */
const siteIn = latest(({ files }: Content) => {
  const file = files.find(({ place }) => place.shape === 'site');
  return siteSchema.safeParse(file?.data?.value).data;
});
