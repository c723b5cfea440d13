import { hashRange } from './samples.ts';

/**
 * 各页的指纹装成一个文件：每页先写有几个，再从小到大写跟前一个差多少。差多少照 Rice 编码写：
 * 高的几位写成几个 1 加一个 0，低的几位照写。同样的指纹装出同样的字节。
 */
export function packSamples(pages: readonly Iterable<number>[]): Uint8Array {
  const bytes: number[] = [];
  let [byte, used] = [0, 0];
  const write = (bit: number) => {
    byte = (byte << 1) | bit;
    used += 1;
    if (used < 8) return;
    bytes.push(byte);
    [byte, used] = [0, 0];
  };
  const writeBits = (value: number, count: number) => {
    for (let bit = count - 1; bit >= 0; bit -= 1) write((value >>> bit) & 1);
  };
  for (const page of pages) {
    const hashes = Array.from(new Set(page)).sort((a, b) => a - b);
    writeBits(hashes.length, COUNT_BITS);
    const low = lowBits(hashes.length);
    let last = 0;
    for (const hash of hashes) {
      const gap = hash - last;
      for (let ones = gap >>> low; ones > 0; ones -= 1) write(1);
      write(0);
      writeBits(gap, low);
      last = hash;
    }
  }
  while (used > 0) write(0);
  return Uint8Array.from(bytes);
}

const COUNT_BITS = 16;

/** 依次读出每一页的每个指纹；`pages` 是有几页。 */
export function unpackSamples(
  bytes: Uint8Array,
  pages: number,
  each: (hash: number, page: number) => void,
): void {
  let at = 0;
  const read = () => {
    const bit = ((bytes[at >>> 3] ?? 0) >>> (7 - (at & 7))) & 1;
    at += 1;
    return bit;
  };
  const readBits = (count: number) => {
    let value = 0;
    for (let bit = 0; bit < count; bit += 1) value = (value << 1) | read();
    return value;
  };
  for (let page = 0; page < pages && at < bytes.length * 8; page += 1) {
    const count = readBits(COUNT_BITS);
    const low = lowBits(count);
    let hash = 0;
    for (let one = 0; one < count; one += 1) {
      let high = 0;
      while (read() === 1) high += 1;
      hash += (high << low) | readBits(low);
      each(hash, page);
    }
  }
}

/** 低的照写几位：平均差多少，取它七成的位数。 */
function lowBits(count: number): number {
  return count === 0 ? 0 : 31 - Math.clz32(Math.max(1, Math.floor((hashRange * 0.7) / count)));
}
