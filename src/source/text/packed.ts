import { rewrite, type TrackedText } from './tracked-text.ts';

/** 像 base64 的一串：十六个以上，前后没有别的字母数字。 */
const PACKED = /(?<![\w+/=-])[A-Za-z\d+/_-]{16,}={0,2}(?![\w+/=-])/g;
/** 解开了是话、是号码：有汉字，或者有一长串数字，没有控制字符。 */
const READABLE = /\p{Script=Han}|\d(?:[ .-]?\d){7}/u;
const UNPRINTABLE = /(?![\t\n\r])\p{Cc}/u;

/** 打成 base64 的话和号码，解开了放回原处；解不开的、解开了不是话的（摘要、文件名），原样。 */
export function unpacked(source: TrackedText): TrackedText {
  return rewrite(source, PACKED, ([run]) => textIn(run) ?? run);
}

function textIn(run: string): string | undefined {
  if (/^\d+$/.test(run)) return undefined;
  try {
    const bytes = atob(run.replace(/=+$/, '').replaceAll('-', '+').replaceAll('_', '/'));
    const text = new TextDecoder('utf-8', { fatal: true }).decode(
      Uint8Array.from(bytes, (char) => char.charCodeAt(0)),
    );
    return READABLE.test(text) && !UNPRINTABLE.test(text) ? text : undefined;
  } catch {
    return undefined;
  }
}
