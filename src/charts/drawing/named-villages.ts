import { sayCount } from '../../kinds/say-count.ts';

/** 最多点几个村的名；再多就只说几个村。 */
const MOST_NAMED = 2;

/** 「辛村」，或者「八个村都」。 */
export function everyVillage(rows: readonly { readonly village: string }[]): string {
  const [first] = rows;
  return rows.length === 1 && first !== undefined
    ? first.village
    : `${sayCount(rows.length, '个村')}都`;
}

/** 点村的名；超过两个就只说几个村。 */
export function nameOrCount(villages: readonly string[]): string {
  return villages.length > MOST_NAMED ? sayCount(villages.length, '个村') : villages.join('、');
}
