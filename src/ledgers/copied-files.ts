import { onlyVillageIn } from './cells/printable-name.ts';

interface NamedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * 跟前面哪一个文件一个字节也不差；`undefined` 是没有。
 * 副本只在这里说一次，不等到里面的每一行都说重复。
 * 名字里写着不同的村的不算：一村一个文件，里面没有“村”这一列，两个村也可能填得一样。
 */
export function earlierCopy(
  files: readonly NamedBytes[],
  index: number,
  villages: readonly string[],
): number | undefined {
  const own = files[index];
  if (own === undefined || own.bytes.length === 0) return undefined;
  const village = onlyVillageIn(own.name, villages);
  const found = files
    .slice(0, index)
    .findIndex(
      ({ name, bytes }) => onlyVillageIn(name, villages) === village && isSame(bytes, own.bytes),
    );
  return found === -1 ? undefined : found;
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && one.every((byte, at) => byte === other[at]);
}
