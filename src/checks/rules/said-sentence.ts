/** 一句话，从标点切开；`text` 是看的人看到的字，全角数字归成半角，空格去掉。 */
export interface SaidSentence {
  readonly text: string;
  /** 这一条里的全部话：一句话的罚，常常要看同一条的上一句才知道罚的是什么。 */
  readonly article: string;
}

/** 一段话切成一句一句，和各从第几行起（从 0 数）。分号也断句：一个分号前后常常说两件事。 */
export function rulesSentences(
  source: string,
): readonly { readonly text: string; readonly line: number }[] {
  return source.split('\n').flatMap((row, line) =>
    row
      .split(/(?<=[。！？；;])/u)
      .map((text) => ({ text: plainWords(text), line }))
      .filter(({ text }) => text !== ''),
  );
}

/** 去掉 Markdown 的记号、空白，数字归成半角，只剩看得见的话。 */
export function plainWords(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[\s*_`>|#\p{Default_Ignorable_Code_Point}]/gu, '')
    .replaceAll(',', '，')
    .replaceAll(';', '；')
    .replaceAll(':', '：');
}

/** 断开小句的标点：顿号不断，顿号连着的是一样一样的东西。 */
const BREAK = /[，。；：！？]/u;

/** 第 `index` 个字所在的小句里，这个字以前的话。 */
export function beforeIn(text: string, index: number): string {
  return text.slice(0, index).split(BREAK).at(-1) ?? '';
}

/** 第 `index` 个字所在的整个小句。 */
export function clauseAround(text: string, index: number): string {
  return beforeIn(text, index) + (text.slice(index).split(BREAK, 1)[0] ?? '');
}
