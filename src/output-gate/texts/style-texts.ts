import type { Readable } from './readable.ts';

const WORDS = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|\/\*([\s\S]*?)\*\/|([\w-]*\d{7}[\w-]*)/g;

/** 样式里给人看的字（`content: "…"`）、注释，和带着一长串数字的名字。 */
export function styleTexts(css: string): readonly Readable[] {
  return [...css.matchAll(WORDS)].flatMap(([, double, single, comment, name]) => {
    const text = double ?? single ?? comment ?? name?.replaceAll(/[-_]|[a-z]+/gi, ' ') ?? '';
    return text.length < 2 ? [] : [{ where: '样式', text }];
  });
}
