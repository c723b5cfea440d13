import { packLines, splitForScreens } from './pack.ts';

/** 会上念的一屏。 */
export interface Screen {
  /** 上头的小字：念到哪里了，如「怎么办，第3步」「二、（八）」。 */
  readonly label: string;
  /** 大字，一句一行。 */
  readonly lines: readonly string[];
  /** 大题目；只有头一屏和问答有。 */
  readonly title?: string | undefined;
}

/** 一屏一段：太长的接着切，上头写明是几分之几。 */
export function screensOf(label: string, text: string): readonly Screen[] {
  const parts = splitForScreens(text);
  return parts.map((part, index) => ({
    label: parts.length === 1 ? label : `${label}（${index + 1}／${parts.length}）`,
    lines: [part],
  }));
}

/** 几句话一组：短的并到一屏，长的切开。 */
export function groupScreens(label: string, texts: readonly string[]): readonly Screen[] {
  return packLines(texts.flatMap((text) => splitForScreens(text))).map((lines) => ({
    label,
    lines,
  }));
}
