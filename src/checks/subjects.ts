import { kindOfCode } from '../kinds/kinds.ts';
import { codeOf } from '../source/content.ts';
import type { ContentFile } from '../source/content-file.ts';

/**
 * 一个毛病说的是什么，给 `consequences.ts` 认前因后果用：一个编号、一类页面、一个文件、一个文件的一个字段……
 * 写法只由这个文件里的函数给，两头用同一个函数就对得上。
 */
export type Subject = string;

/** 有编号的一页。 */
export const pageSubject = (code: number): Subject => `page:${code}`;
/** 一类页面各用了什么编号。 */
export const codesSubject = (shape: string | undefined): Subject => `codes:${shape}`;
/** 一类文件里写了什么。 */
export const textsSubject = (shape: string | undefined): Subject => `texts:${shape}`;
/** 一个文件里写了什么。 */
export const fileSubject = ({ rawPath }: ContentFile): Subject => `file:${rawPath}`;
/** 一个村的代号。 */
export const villageSubject = (id: string): Subject => `village:${id}`;
/** site.json 里镇里自己定的一张单子里的一个代号。 */
export const choiceSubject = (list: string, id: string): Subject => `choice:${list}:${id}`;
/** 「看看我家能享受什么」的各题的代号。 */
export const questionsSubject: Subject = 'questions';

/** 一页的一份依据，说的是短名。 */
export const basisSubject = ({ rawPath }: ContentFile, short: string): Subject =>
  `basis:${rawPath}#${short}`;
/** 一个文件的一行：打错了字、已经说过的。 */
export const lineSubject = ({ rawPath }: Pick<ContentFile, 'rawPath'>, line: number): Subject =>
  `line:${rawPath}#${line}`;
/** 一行里的六角括号：记号写歪了。 */
export const markSubject = ({ rawPath }: ContentFile, line: number): Subject =>
  `mark:${rawPath}#${line}`;
/** 整个文件：连它是不是一页都看不出来，里面的别的毛病不另说。 */
export const wholeSubject = (path: string): Subject => `whole:${path}`;

type Path = readonly PropertyKey[];

const at = ({ rawPath }: ContentFile, path: Path) => `${rawPath}#${path.join('.')}`;
const prefixes = (path: Path) => path.map((_, index) => path.slice(0, index + 1));

/** 一个字段写坏了：连着它外面的几层、里面的各处，都不能照着它说。写坏的是编号，这一类的编号也不全了。 */
export function brokenField(file: ContentFile, path: Path): readonly Subject[] {
  const isCode = path.length === 1 && path[0] === 'code';
  return [
    `inside:${at(file, path)}`,
    ...prefixes(path).map((outer) => `field:${at(file, outer)}`),
    ...(isCode ? [codesSubject(file.place.shape)] : []),
  ];
}

/** 照着一个字段说的。 */
export function fieldRead(file: ContentFile, path: Path): readonly Subject[] {
  return [`field:${at(file, path)}`, ...prefixes(path).map((outer) => `inside:${at(file, outer)}`)];
}

/** 一个文件读不出来：里面写了什么不知道；连编号也认不出的，这一类的编号也不全了。 */
export function unreadFile(file: ContentFile): readonly Subject[] {
  const { shape, folder } = file.place;
  const kind = shape ?? folder.split('/')[0];
  const code = codeOf(file);
  return [
    fileSubject(file),
    textsSubject(kind),
    code === undefined ? codesSubject(kind) : pageSubject(code),
  ];
}

/** 说过了没有的编号：别处又提到它，不另说。 */
export const goneSubject = (code: number): Subject => `gone:${code}`;

/** 指着一个没有的编号：那一页、那一类的编号另有错误的不说，指着同一个号的并成一条。 */
export function missingPage(code: number) {
  const page = pageSubject(code);
  return {
    about: [page, codesSubject(kindOfCode(code))],
    blinds: [goneSubject(code)],
    same: page,
  };
}
