/** 一段开头的字，全角半角、异体部首统一以后的样子。 */
export interface Lead {
  readonly text: string;
  /** 统一以后的前 `length` 个字，在原文里到第几个字为止。 */
  sourceEnd(length: number): number;
}

/** 看不见的字：零宽空格、软连字符、字节序标记、异体选择符。从网页、PDF 里粘来的文字里常有。 */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
/** ①②…㊿ 统一以后就跟「1」分不开了，留着原样。 */
const CIRCLED = /[①-⑳㉑-㉟㊱-㊿]/u;
/** 扫描认错的字。 */
const LOOKALIKES: ReadonlyMap<string, string> = new Map([['笫', '第']]);
/** 序数再长也到不了这么多字。 */
const LONGEST = 100;

/**
 * 把一段开头统一成好认的样子，记得每个字从哪里来：
 * 全角变半角，⼀（康熙部首）变一，⒈ 变 1.，㈠ 变 (一)，笫 变 第，看不见的字去掉。
 */
export function foldLead(source: string): Lead {
  let text = '';
  const ends: number[] = [];
  let at = 0;
  for (const character of source.slice(0, LONGEST)) {
    at += character.length;
    const same = folded.get(character) ?? foldCharacter(character);
    folded.set(character, same);
    text += same;
    for (let index = 0; index < same.length; index++) ends.push(at);
  }
  return { text, sourceEnd: (length) => (length === 0 ? 0 : (ends[length - 1] ?? 0)) };
}

/** 见过的字统一成什么：公文里翻来覆去是那几千个字。 */
const folded = new Map<string, string>();

function foldCharacter(character: string): string {
  if (INVISIBLE.test(character)) return '';
  if (CIRCLED.test(character)) return character;
  return LOOKALIKES.get(character) ?? character.normalize('NFKC');
}
