import { ASKING } from './similarity.ts';

/** 把一句话分词；浏览器自带的分词器可以直接用。 */
export type Segmenter = (text: string) => readonly string[];

/**
 * 整句搜不到时，拿来一个个搜的词：去掉问话的词，留下两个字以上的，最多 `most` 个，长的在前。
 * 没有分词器的旧手机就每两个字一截。
 */
export function piecesOf(
  query: string,
  segment: Segmenter | undefined,
  most = 5,
): readonly string[] {
  const asked = query.replace(ASKING, ' ').trim();
  const words = (segment ?? everyTwo)(asked).map((word) => word.trim());
  return [...new Set(words)]
    .filter((word) => [...word].length > 1)
    .sort((a, b) => b.length - a.length)
    .slice(0, most);
}

function everyTwo(text: string): readonly string[] {
  return text
    .split(/\s+/u)
    .flatMap((part) => [...part].map((character, at) => character + ([...part][at + 1] ?? '')));
}
