import { type Section, type SectionPlace, sectionsOf } from '../kinds/sections.ts';
import { type CatalogueGroup, catalogueOf } from './catalogue.ts';
import { finderQuestions, guides, loadSite } from './entries.ts';

/** 这个镇的全部栏目，按目录里的次序。 */
async function townSections(): Promise<readonly Section[]> {
  const { campaign } = await loadSite();
  return sectionsOf({ campaign, finderQuestions: finderQuestions().length });
}

/** 出现在一处的栏目。 */
export async function sectionsIn(place: SectionPlace): Promise<readonly Section[]> {
  return (await townSections()).filter(({ places }) => places.includes(place));
}

/** 一个地址的栏目；表里没有就抛错。 */
export async function sectionAt(path: string): Promise<Section> {
  const found = (await townSections()).find((section) => section.path === path);
  if (found === undefined) throw new Error(`栏目表 src/kinds/sections.ts 里没有 ${path}。`);
  return found;
}

/** 这个镇的全部页面，按类分，给搜索页和目录页用。 */
export async function townCatalogue(): Promise<readonly CatalogueGroup[]> {
  const { directory, villages, campaign } = await loadSite();
  return catalogueOf(directory, villages, await guides(), campaign, await sectionsIn('catalogue'));
}

/** 一个村那一页上头的一句话；`actions` 是答应的这一批事的叫法。 */
export function villageLead(name: string, actions: string): string {
  return `${name}的事都在这一页：提的事、开的会、村规民约、光荣榜、${actions}办到哪一步。`;
}
