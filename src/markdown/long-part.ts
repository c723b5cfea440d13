/** 手机一屏大约放得下这么多字。 */
const SCREEN = 320;

/** 一节的各句话合起来，是不是比手机一屏还长：长的末了要能回顶上。 */
export function isLongPart(texts: readonly string[]): boolean {
  return texts.reduce((sum, text) => sum + text.length, 0) > SCREEN;
}
