import { type FigureFilling, fillingOf } from '../town-figures/fill.ts';
import { latest } from './latest.ts';
import { lineFinder } from './lines.ts';
import { type Place, placeOf, type Shape, schemaOf } from './place.ts';
import { fieldKeys } from './schema/fields.ts';
import { type Issue, type IssueKind, issueKind } from './schema/issue.ts';
import { type DecodedText, decode, type SourceFile } from './source-file.ts';
import { type Data, readJson, readYaml } from './syntax/data.ts';
import { type PageParts, splitPage, type TextPart } from './syntax/front-matter.ts';
import { type MergeConflict, resolveConflicts } from './syntax/merge-conflicts.ts';
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

/** 一个文件原样写着的：`〔补 …〕` 还没有填。 */
export interface Written {
  /** 整个文件的文字；正文里的代码、字段里整行的注释都换成了空格，位置和原文一样。 */
  readonly text: string;
  /** 正文，代码也在；不是页面的是 `undefined`。 */
  readonly body: TextPart | undefined;
  /** 字段；读不出来的是 `undefined`。 */
  readonly value: unknown;
  /** 第几个字符在第几行。 */
  lineAt(offset: number): number;
}

/** 读好了、等着检查的一个文件。`〔补 …〕` 都填好了，说的是读的人看到的；行号还是原文的。 */
export interface ContentFile {
  /** 说给人听的路径；路径里有号码的，中间遮住。 */
  readonly path: string;
  /** 原样的路径，只给隐私检查用。 */
  readonly rawPath: string;
  readonly place: Place;
  readonly source: DecodedText;
  /** git 合并时留下的记号；别的各样都照自己这一边读。 */
  readonly conflicts: readonly MergeConflict[];
  readonly text: string;
  readonly written: Written;
  /** 页面切成的两段；JSON 和认不得的文件没有。 */
  readonly page: PageParts | undefined;
  /** 字段；不是该有字段的文件，或者没有 front matter 的，是 `undefined`。 */
  readonly data: Data | undefined;
  /** 正文；代码都换成了空格，位置和原文一样。 */
  readonly prose: TextPart | undefined;
  /** 整个文件的文字；正文里的代码都换成了空格，位置和原文一样。 */
  readonly wholeProse: string;
  /** 同 `wholeProse`，字段里整行的注释也换成了空格：那是写给填的人看的，里面的记号不算。 */
  readonly marked: string;
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

/**
 * 解码、切开、读出字段、照 schema 校验一个文件，再填上镇里补的数。出错不抛，都记在返回值里。
 * 填的话里没有换行，行号不动；校验的、找号码的是原样写着的。
 */
export function readContentFile(
  sourceFile: SourceFile,
  filling: FigureFilling = fillingOf([]),
): ContentFile {
  const place = placeOf(sourceFile.path);
  const source = decode(sourceFile);
  const { text: resolved, conflicts } = resolveConflicts(source.text);
  const written = readParts(source, place, resolved);
  const writtenData = readData(place, written);
  const filled = filledIn(place.shape, filling)(resolved);
  const { text, lineAt, page, prose, wholeProse, marked } =
    filled === resolved ? written : readParts(source, place, filled);
  const data = place.shape === 'policies' ? filledData(writtenData, filling, written) : writtenData;
  const issues = validate(place, writtenData);
  const file: ContentFile = {
    path: maskPath(sourceFile.path),
    rawPath: sourceFile.path,
    place,
    source,
    conflicts,
    text,
    written: {
      text: written.marked,
      body: written.page?.body,
      value: writtenData?.value,
      lineAt: written.lineAt,
    },
    page,
    data,
    prose,
    wholeProse,
    marked,
    lineAt,
    issuesOf: (kind) => issues.filter((issue) => issueKind(issue, writtenData?.value) === kind),
    bodyLines: () => linesOf(file),
    links: () => linksOf(file),
    citations: () => citationsOf(file),
    views: () => textsOf(file),
  };
  return file;
}

const linesOf = latest(
  ({ prose }: ContentFile): readonly BodyLine[] =>
    prose?.text.split('\n').map((text, index) => ({ text, line: prose.line + index })) ?? [],
);
const linksOf = latest(({ prose }: ContentFile) => findLinks(prose?.text ?? ''));
const citationsOf = latest(({ marked, lineAt }: ContentFile) => citationsIn(marked, lineAt));
const textsOf = latest(({ rawPath, source, written }: ContentFile) =>
  viewsOf(rawPath, source.text, written.lineAt),
);

/** 只要一个文件的 `views` 的，不必读它的字段。 */
export function viewsOfSource(file: SourceFile): readonly View[] {
  const { text } = decode(file);
  return viewsOf(file.path, text, lineFinder(resolveConflicts(text).text));
}

interface Parts {
  readonly text: string;
  readonly page: PageParts | undefined;
  readonly prose: TextPart | undefined;
  readonly wholeProse: string;
  readonly marked: string;
  lineAt(offset: number): number;
}

/** 一份全文切成的几段。 */
function readParts({ format }: DecodedText, { extension }: Place, text: string): Parts {
  const isPage = format === undefined && (extension === 'md' || extension === 'mdx');
  const page = isPage && text.trim() !== '' ? splitPage(text) : undefined;
  const prose = page && { ...page.body, text: withoutCode(page.body.text) };
  const front = prose === undefined ? text : text.slice(0, prose.offset);
  const wholeProse = front + (prose?.text ?? '');
  const marked = prose === undefined ? text : withoutComments(front) + prose.text;
  return { text, page, prose, wholeProse, marked, lineAt: lineFinder(text) };
}

/** 字段里整行的注释换成空格，位置和原文一样。 */
function withoutComments(front: string): string {
  return front.replace(/^[ \t]*#.*$/gm, (comment) => ' '.repeat(comment.length));
}

/** 这种内容里的 `〔补 …〕` 怎么填；不该有的原样留着，由检查去说。 */
function filledIn(shape: Shape | undefined, filling: FigureFilling): (text: string) => string {
  if (shape === 'policies') return filling.cited;
  return shape === 'broadcasts' ? filling.spoken : (text) => text;
}

function filledData(data: Data | undefined, filling: FigureFilling, { prose }: Parts) {
  return data && { ...data, value: filling.policy(data.value, prose?.text ?? '') };
}

function readData(place: Place, { text, page, lineAt }: Parts): Data | undefined {
  if (page !== undefined) return page.front && readYaml(page.front, fieldKeys);
  return place.extension === 'json' && text.trim() !== '' ? readJson(text, lineAt) : undefined;
}

function validate(place: Place, data: Data | undefined): readonly Issue[] {
  if (place.shape === undefined || data?.value === undefined) return [];
  const result = schemaOf(place.shape).safeParse(data.value);
  return result.success ? [] : result.error.issues;
}
