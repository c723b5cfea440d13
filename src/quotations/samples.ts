/** 一处指纹：连着几个字算出来的数，和它从第几个字起。 */
export interface Sample {
  readonly hash: number;
  readonly at: number;
}

/** 几个字算一个指纹，连着几个指纹里留一个。 */
const LENGTH = 6;
const WINDOW = 5;

/** 指纹是 0 到这个数以下的整数。 */
export const hashRange = 2 ** 24;

/**
 * 一段话留下的指纹，照先后。连着五个里留最小的（winnowing，Schleimer、Wilkerson、Aiken，2003）：
 * 留哪个只看这几个字自己，不管前后是什么话，所以抄到别处也留下一样的。连着十个字一样（六加五减一，标点不算）的，两边一定留得下同一个；不够十个字的一个也没有。
 */
export function samplesOf(key: string): readonly Sample[] {
  const found: Sample[] = [];
  const hashes: number[] = [];
  let least = -1;
  for (let at = 0; at + LENGTH <= key.length; at += 1) {
    hashes.push(hashAt(key, at));
    const from = at - WINDOW + 1;
    if (from < 0) continue;
    if (least < from) {
      least = from;
      for (let one = from + 1; one <= at; one += 1) least = lesser(hashes, least, one);
    } else {
      least = lesser(hashes, least, at);
    }
    if (found[found.length - 1]?.at !== least) found.push({ hash: hashes[least] ?? 0, at: least });
  }
  return found;
}

function lesser(hashes: readonly number[], one: number, other: number): number {
  return (hashes[other] ?? 0) < (hashes[one] ?? 0) ? other : one;
}

/** FNV-1a，末了再搅一遍（murmur3 的收尾），取 24 位。 */
function hashAt(key: string, at: number): number {
  let hash = 0x811c9dc5;
  for (let index = at; index < at + LENGTH; index += 1) {
    hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return ((hash ^ (hash >>> 16)) >>> 0) % hashRange;
}
