import { roundingBase } from '../../kinds/progress/plan.ts';

/** 用钥匙算一句话的 HMAC-SHA256。钥匙留在外面，这里只用得到结果。 */
export type Hmac = (message: string) => Uint8Array;

/** 一个格子在哪个系列、哪一组、叫什么。 */
export interface OffsetPlace {
  readonly schema: string;
  readonly group: string;
  /** 格子的名字，如 `jia/income`；并过类的用原来的名字。 */
  readonly part: string;
}

/** 一个字节里能平分成 5 份的那一段：0 到 254。 */
const evenBytes = 256 - (256 % roundingBase);

/**
 * 一个格子的暗数，0 到 4，整个系列不变。不到 255 的字节才用，每个暗数的机会才一样多；
 * 用不上的，换一个序号再算。
 */
export function offsetOf(hmac: Hmac, { schema, group, part }: OffsetPlace): number {
  for (let attempt = 0; ; attempt += 1) {
    const [byte] = hmac([schema, group, ...part.split('/'), attempt].join('\u0000'));
    if (byte === undefined) throw new Error('HMAC 一个字节也没有给。');
    if (byte < evenBytes) return byte % roundingBase;
  }
}
