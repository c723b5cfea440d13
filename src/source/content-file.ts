import { lineFinder } from './lines.ts';
import { type Place, placeOf, schemaOf } from './place.ts';
import { fieldKeys } from './schema/fields.ts';
import { type Issue, type IssueKind, issueKind } from './schema/issue.ts';
import { type DecodedText, decode, type SourceFile } from './source-file.ts';
import { type Data, readJson, readYaml } from './syntax/data.ts';
import { type PageParts, splitPage, type TextPart } from './syntax/front-matter.ts';
import { type Citation, citationsIn } from './text/citations.ts';
import { findLinks, type Link } from './text/links.ts';
import { maskPath } from './text/mask.ts';
import { withoutCode } from './text/prose.ts';
import { type View, viewsOf } from './text/views.ts';

/** 正文里的一行，和它在文件里的行号。 */
export interface BodyLine {
  readonly text: string;
  readonly line: number;
}

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
  /** 正文；代码都换成了空格，位置和原文一样。 */
  readonly prose: TextPart | undefined;
  /** 整个文件的文字；正文里的代码都换成了空格，位置和原文一样。 */
  readonly wholeProse: string;
  /** 第几个字符在第几行。 */
  lineAt(offset: number): number;
  /** schema 查出来的某一类毛病；读不出字段的是空的。 */
  issuesOf(kind: IssueKind): readonly Issue[];
  /** 正文的每一行；代码已经换成空格。 */
  bodyLines(): readonly BodyLine[];
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
  const issues = validate(place, data);
  return {
    path: maskPath(sourceFile.path),
    rawPath: sourceFile.path,
    place,
    source,
    text,
    page,
    data,
    prose,
    wholeProse,
    lineAt,
    issuesOf: (kind) => issues.filter((issue) => issueKind(issue, data?.value) === kind),
    bodyLines: () =>
      prose?.text.split('\n').map((line, index) => ({ text: line, line: prose.line + index })) ??
      [],
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

function validate(place: Place, data: Data | undefined): readonly Issue[] {
  if (place.shape === undefined || data?.value === undefined) return [];
  const result = schemaOf(place.shape).safeParse(data.value);
  return result.success ? [] : result.error.issues;
}
