import type { ContentFile } from '../../source/content-file.ts';
import { valueAt } from '../../source/value-at.ts';

/** 一项政策写了哪些叫法；不是政策、没写的是空的。 */
export function policyAliases(file: ContentFile): readonly string[] {
  if (file.place.shape !== 'policies') return [];
  const aliases = valueAt(file.data?.value, ['aliases']);
  return Array.isArray(aliases) ? aliases.map(String) : [];
}
