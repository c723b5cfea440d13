/**
 * 折叠文字，好拿来比对：全角变半角、大写变小写（NFKC），空白和不占宽度的字符去掉。
 * 逐个字折叠，所以折叠后的每一段都能找回原文的位置。
 */
export function fold(text: string): string {
  return [...text].map(foldCharacter).join('');
}

/** 折叠后的文字，连同每个字在原文里的起止。 */
export interface Folded {
  readonly text: string;
  /** `starts[i]` 是折叠后第 i 个码元来自的原文字的起点；不是那个字的头一个码元时为 -1。 */
  readonly starts: readonly number[];
  /** `ends[i]` 是折叠后第 i 个码元来自的原文字的终点；不是那个字的末一个码元时为 -1。 */
  readonly ends: readonly number[];
}

/** 折叠并记下位置，摘录里标出词用。 */
export function foldWithPlaces(text: string): Folded {
  const starts: number[] = [];
  const ends: number[] = [];
  let folded = '';
  let at = 0;
  for (const character of text) {
    const part = foldCharacter(character);
    for (let unit = 0; unit < part.length; unit++) {
      starts.push(unit === 0 ? at : -1);
      ends.push(unit === part.length - 1 ? at + character.length : -1);
    }
    folded += part;
    at += character.length;
  }
  return { text: folded, starts, ends };
}

/** 一句话里隔开的几个词，各自折叠好；句末和句中的标点只当隔开用。 */
export function queryWords(query: string): readonly string[] {
  const words = query
    .split(/[\s，。！？；,!?;“”"…]+/u)
    .map(fold)
    .filter((word) => word !== '');
  return [...new Set(words)];
}

/** 去掉看不见的字符：零宽空格、软连字符这些，复制粘贴的话里常夹着。 */
export function withoutHidden(text: string): string {
  return text.replace(/\p{Cf}/gu, '');
}

function foldCharacter(character: string): string {
  return withoutHidden(character).normalize('NFKC').toLowerCase().replace(/\s/gu, '');
}
