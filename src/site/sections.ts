import { type Section, type SectionPlace, sectionsOf } from '../kinds/sections.ts';

/** 这个镇的全部栏目，按目录里的次序。 */
export const sections: readonly Section[] = sectionsOf({
  actions: '八件事',
  actionAliases: ['八个一'],
  finderQuestions: '九',
});

/** 出现在一处的栏目。 */
export function sectionsIn(place: SectionPlace): readonly Section[] {
  return sections.filter(({ places }) => places.includes(place));
}

/** 一个地址的栏目；表里没有就抛错。 */
export function sectionAt(path: string): Section {
  const found = sections.find((section) => section.path === path);
  if (found === undefined) throw new Error(`栏目表 src/kinds/sections.ts 里没有 ${path}。`);
  return found;
}

/** 一个村那一页上头的一句话。 */
export function villageLead(name: string): string {
  return `${name}的事都在这一页：提的事、开的会、村规民约、光荣榜、八件事办到哪一步。`;
}
