import { htmlTexts } from './html-texts.ts';
import type { Readable } from './readable.ts';

/** 订阅里装着的一段 HTML：整段包着的，或者尖括号都转了义的。 */
const PACKED = /<!\[CDATA\[([\s\S]*?)\]\]>|>([^<>]*&(?:lt|#0*60|#x0*3c);[^<>]*)</gi;

/** XML 里的字；订阅的内容里装着的 HTML，再照网页读一遍。 */
export function xmlTexts(xml: string): readonly Readable[] {
  const packed = [...xml.matchAll(PACKED)].map(([, wrapped, escaped = '']) => ({
    where: '订阅',
    text: wrapped ?? decoded(escaped),
    read: htmlTexts,
  }));
  return [...htmlTexts(xml), ...packed];
}

function decoded(escaped: string): string {
  return htmlTexts(escaped)
    .map(({ text }) => text)
    .join('\n');
}
