/** 一句话切成词，标点、空白也在，接起来还是原样。没有 `Intl.Segmenter` 的旧浏览器一个字一个字切，数连着。 */
export function segmentWords(text: string): readonly string[] {
  const segmenter = wordSegmenter();
  if (segmenter === undefined) return text.match(/[\d.,]+|[\s\S]/gu) ?? [];
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

let made: Intl.Segmenter | undefined;

function wordSegmenter(): Intl.Segmenter | undefined {
  if (typeof Intl.Segmenter === 'undefined') return undefined;
  made ??= new Intl.Segmenter('zh', { granularity: 'word' });
  return made;
}
