import type { Hmac } from './offset.ts';

/** 一把钥匙能做的事；钥匙本身不出来。 */
export interface SeriesKey {
  /** 钥匙 SHA-256 的前 8 位十六进制，写在计划里，用来认是不是同一把。 */
  readonly fingerprint: string;
  /** 演示用的钥匙谁都看得到，不能用来公布真的数。 */
  readonly demo: boolean;
  readonly hmac: Hmac;
}

/** 钥匙文件里的内容。 */
export interface KeyText {
  readonly bytes: Uint8Array;
  readonly demo: boolean;
}

const keyBytes = 32;
const realMark = '明白栏钥匙';
const demoMark = '明白栏演示钥匙';

/** 钥匙写成两行字：第一行是什么，第二行是 64 个十六进制字。手抄一份锁进镇里的柜子也行。 */
export function writeKeyText({ bytes, demo }: KeyText): string {
  if (bytes.length !== keyBytes) throw new RangeError(`钥匙要${keyBytes}个字节`);
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return `${demo ? demoMark : realMark}\n${hex}\n`;
}

/** 读钥匙文件；不是钥匙文件的返回 `undefined`。认不出的内容不带进任何错误里。 */
export function readKeyText(text: string): KeyText | undefined {
  const found = /^\uFEFF?(\S+)\r?\n([0-9a-f]{64})\s*$/.exec(text);
  const [, mark, hex = ''] = found ?? [];
  if (mark !== realMark && mark !== demoMark) return undefined;
  const bytes = Uint8Array.from({ length: keyBytes }, (_, place) =>
    Number.parseInt(hex.slice(2 * place, 2 * place + 2), 16),
  );
  return { bytes, demo: mark === demoMark };
}

/** 一段文字里有没有真的钥匙（演示的谁都看得到，不算）：在第几行，没有的是 `undefined`。 */
export function keyLineIn(text: string): number | undefined {
  const found = new RegExp(`${realMark}\\s+[0-9a-f]{64}(?![0-9a-f])`, 'i').exec(text);
  return found === null ? undefined : text.slice(0, found.index).split('\n').length;
}

/** 由钥匙的 SHA-256 得到它的指纹。 */
export function fingerprintOf(sha256: Uint8Array): string {
  return Array.from(sha256.subarray(0, 4), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
