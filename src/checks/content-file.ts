import { type Citation, citationsIn } from './citations/citations.ts';
import { lineFinder } from './lines.ts';
import { findLinks, type Link } from './markdown/links.ts';
import { type Place, placeOf, schemaOf } from './place.ts';
import { maskPath } from './privacy/mask.ts';
import { type View, viewsOf } from './privacy/views.ts';
import { withoutCode } from './prose.ts';
import { fieldKeys } from './schema/fields.ts';
import type { Issue } from './schema/issue.ts';
import { type DecodedText, decode, type SourceFile } from './source-file.ts';
import { type Data, readJson, readYaml } from './syntax/data.ts';
import { type PageParts, type Part, splitPage } from './syntax/front-matter.ts';

/** 读好了、等着检查的一个文件。 */
export interface ContentFile {
  /** 说给人听的路径；路径里有号码的，中间遮住。 */
  readonly path: string;
  /** 原样的路径，只给隐私检查用。 */
  readonly rawPath: string;
  readonly place: Place;
  readonly source: DecodedText;
  readonly text: string;
  /** 页面切成的两段；JSON 和认不得的文件没有。 */
  readonly page: PageParts | undefined;
  /** 字段；不是该有字段的文件，或者没有 front matter 的，是 `undefined`。 */
  readonly data: Data | undefined;
  /** schema 查出来的毛病；读不出字段的是空的。 */
  readonly issues: readonly Issue[];
  /** 正文；代码都换成了空格，位置和原文一样。 */
  readonly prose: Part | undefined;
  /** 整个文件的文字；正文里的代码都换成了空格，位置和原文一样。 */
  readonly wholeProse: string;
  /** 第几个字符在第几行。 */
  lineAt(offset: number): number;
  /** 正文里的链接和图片。 */
  links(): readonly Link[];
  /** 字段和正文里的 `〔据 …〕`。 */
  citations(): readonly Citation[];
  /** 归整过、给隐私检查找号码的几份文字。 */
  views(): readonly View[];
}

/** 解码、切开、读出字段、照 schema 校验一个文件。出错不抛，都记在返回值里。 */
export function readContentFile(sourceFile: SourceFile): ContentFile {
  const place = placeOf(sourceFile.path);
  const source = decode(sourceFile);
  const { text } = source;
  const lineAt = lineFinder(text);
  const isPage =
    source.format === undefined && (place.extension === 'md' || place.extension === 'mdx');
  const page = isPage && text.trim() !== '' ? splitPage(text) : undefined;
  const data = readData(place, text, page, lineAt);
  const prose = page && { ...page.body, text: withoutCode(page.body.text) };
  const wholeProse = prose === undefined ? text : text.slice(0, prose.offset) + prose.text;
  return {
    path: maskPath(sourceFile.path),
    rawPath: sourceFile.path,
    place,
    source,
    text,
    page,
    data,
    issues: place.shape === undefined || data?.value === undefined ? [] : validate(place, data),
    prose,
    wholeProse,
    lineAt,
    links: once(() => findLinks(prose?.text ?? '')),
    citations: once(() => citationsIn(wholeProse, lineAt)),
    views: once(() => viewsOf(sourceFile.path, text, lineAt)),
  };
}

/** 用到时才算，只算一次。 */
function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function readData(
  place: Place,
  text: string,
  page: PageParts | undefined,
  lineAt: (offset: number) => number,
): Data | undefined {
  if (page !== undefined) return page.front && readYaml(page.front, fieldKeys);
  return place.extension === 'json' && text.trim() !== '' ? readJson(text, lineAt) : undefined;
}

function validate(place: Place, data: Data): readonly Issue[] {
  if (place.shape === undefined) return [];
  const result = schemaOf(place.shape).safeParse(data.value);
  return result.success ? [] : result.error.issues;
}
