import type { Readable } from './readable.ts';

const WORDS = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|\/\*([\s\S]*?)\*\//g;

/** 样式里给人看的字（`content: "…"`）和注释。 */
export function styleTexts(css: string): readonly Readable[] {
  return [...css.matchAll(WORDS)].flatMap(([, double, single, comment]) => {
    const text = double ?? single ?? comment ?? '';
    return text.length < 2 ? [] : [{ where: '样式', text }];
  });
}
