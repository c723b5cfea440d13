import type { Segmenter } from '../../search/fulltext/pieces.ts';

/** 浏览器自带的中文分词；旧手机没有，返回 `undefined`。 */
export function browserSegmenter(): Segmenter | undefined {
  if (!('Segmenter' in Intl)) return undefined;
  const words = new Intl.Segmenter('zh', { granularity: 'word' });
  return (text) => [...words.segment(text)].map(({ segment }) => segment);
}
