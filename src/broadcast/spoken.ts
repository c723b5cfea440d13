/** 念不出来的一处是什么。 */
export type UnspokenKind = 'digit' | 'letter' | 'bracket' | 'symbol';

/** 稿子里念不出来的一处。 */
export interface Unspoken {
  readonly kind: UnspokenKind;
  /** 原样的字。 */
  readonly text: string;
  /** 后面紧跟的字。 */
  readonly after: string;
  /** 在稿子里的位置。 */
  readonly offset: number;
}

const kinds: readonly UnspokenKind[] = ['digit', 'letter', 'bracket', 'symbol'];
const PATTERNS = [
  String.raw`(?<digit>\p{N}+(?:,\p{N}{3})*(?:\.\p{N}+)?[%％]?元?)`,
  String.raw`(?<letter>\p{Script=Latin}+)`,
  String.raw`(?<bracket>[()（）\[\]【】〔〕{}<>《》「」『』〈〉]+)`,
  String.raw`(?<symbol>[^\p{Script=Han}\p{N}\p{Script=Latin}\s，。？！：、“”()（）\[\]【】〔〕{}<>《》「」『』〈〉]+)`,
];
const UNSPOKEN = new RegExp(PATTERNS.join('|'), 'gu');

/**
 * 找出稿子里念不出来的：数字、字母、括号，和，。？！：、“”以外的符号。空白和换行不算。
 */
export function* findUnspoken(script: string): Iterable<Unspoken> {
  for (const match of script.matchAll(UNSPOKEN)) {
    const [text] = match;
    const kind = kinds.find((name) => match.groups?.[name] !== undefined);
    if (kind === undefined) continue;
    const end = match.index + text.length;
    yield { kind, text, after: script.slice(end, end + 1), offset: match.index };
  }
}

/** 稿子里的一句，和它的位置。 */
export interface Sentence {
  readonly text: string;
  readonly offset: number;
}

/** 按句号、问号、叹号和换行切成一句一句；空的不要。 */
export function sentencesOf(script: string): readonly Sentence[] {
  return [...script.matchAll(/[^。？！\n]+[。？！]*/g)]
    .map(({ 0: text, index }) => ({ text, offset: index }))
    .filter(({ text }) => text.trim() !== '');
}
