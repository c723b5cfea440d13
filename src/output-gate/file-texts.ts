import type { PictureRead } from '../pictures/picture-read.ts';
import { addressText } from './texts/address-text.ts';
import { calendarTexts } from './texts/calendar-texts.ts';
import { csvTexts } from './texts/csv-texts.ts';
import { htmlTexts } from './texts/html-texts.ts';
import { jsonTexts } from './texts/json-texts.ts';
import { markdownTexts } from './texts/markdown-texts.ts';
import type { Readable } from './texts/readable.ts';
import { scriptTexts } from './texts/script-texts.ts';
import { styleTexts } from './texts/style-texts.ts';
import { xmlTexts } from './texts/xml-texts.ts';

/** 生成的一个文件：从网站文件夹写起的路径，和里面的字；不是文字的（图片、索引）没有。 */
export interface OutputFile {
  readonly path: string;
  readonly text: string | undefined;
  /** 照字节读的图片；不是图片的没有。 */
  readonly picture?: PictureRead | undefined;
}

type Reader = (text: string) => readonly Readable[];

const readers: readonly (readonly [extension: RegExp, read: Reader])[] = [
  [/\.(?:html?|svg|xhtml)$/, htmlTexts],
  [/\.(?:xml|rss|atom)$/, xmlTexts],
  [/\.ics$/, calendarTexts],
  [/\.(?:json|webmanifest|jsonld|map|pf_fragment)$/, jsonTexts],
  [/\.csv$/, csvTexts],
  [/\.m?js$/, scriptTexts],
  [/\.css$/, styleTexts],
  [/\.md$/, markdownTexts],
  [/\.txt$/, (text) => [{ where: '正文', text }]],
];

/** 由全部页的字算出来的索引：原话在别的文件里，那里看过了；这里只有拆散的字和数。 */
const DERIVED =
  /^(?:cite\/samples\.bin|search\/(?:p\/.+|kept\.json|index\.json|rare\.json)|pagefind\/.+\.(?:pf_index|pf_meta|pf_filter|pagefind))$/;

/** 搜索的摘要里，这一页用到的字排成的一串：不是话。 */
const CHARACTERS = /(?<="characters":)"[^"]*"/;

/** 一个文件里读得到的全部文字，连它自己的地址。认不得、读不了的文件是 `undefined`。 */
export function fileTexts({ path, text }: OutputFile): readonly Readable[] | undefined {
  const own: Readable = { where: '地址', text: addressText(path) };
  if (DERIVED.test(path)) return [own];
  const read = readers.find(([extension]) => extension.test(path))?.[1];
  if (read === undefined || text === undefined) return undefined;
  const said = path.startsWith('search/c/') ? text.replace(CHARACTERS, '""') : text;
  return [own, ...read(said)];
}
