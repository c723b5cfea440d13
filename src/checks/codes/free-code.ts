import { type Kind, kinds } from '../../kinds/kinds.ts';
import type { Content } from '../../source/content.ts';
import type { ContentFile } from '../../source/content-file.ts';
import { isKind } from '../../source/place.ts';
import { valueAt } from '../../source/value-at.ts';

/**
 * 这个文件可以取的下一个编号：这一类里用过的（旧账里的也算）最大的号再加一，满了就取头一个空着的。
 * 有回音的号里有年份，照提出来的那一年。不是有编号的一类、一个空号也没有的，没有。
 */
export function freeCode(content: Content, file: ContentFile): number | undefined {
  const { shape } = file.place;
  if (!isKind(shape)) return undefined;
  return nextFreeCode(content, shape, String(valueAt(file.data?.value, ['raised'])));
}

/** 一类页面的下一个编号，说法同 `freeCode`；`raised` 是提出来的日子，别的类不看。 */
export function nextFreeCode(
  { byCode, history }: Content,
  kind: Kind,
  raised: string,
): number | undefined {
  const { first, last } = kind === 'promises' ? yearRange(raised) : kinds[kind];
  const used = new Set([...byCode.keys(), ...(history?.owners.keys() ?? [])]);
  const inRange = [...used].filter((code) => code >= first && code <= last);
  const after = Math.max(first - 1, ...inRange) + 1;
  if (after <= last) return after;
  for (let code = first; code <= last; code += 1) if (!used.has(code)) return code;
  return undefined;
}

/** 提出来那年的号段；日子没写、写坏了的是整个号段。 */
function yearRange(raised: string): { readonly first: number; readonly last: number } {
  const { first, last } = kinds.promises;
  const year = /^\d{2}(\d{2})-/.exec(raised)?.[1];
  if (year === undefined) return { first, last };
  return { first: first + Number(year) * 1000, last: first + Number(year) * 1000 + 998 };
}

/** 换成哪个号，说给人听。 */
export function sayFreeCode(content: Content, file: ContentFile): string {
  const code = freeCode(content, file);
  return code === undefined ? '一个没用过的号' : `没用过的 ${code}`;
}
