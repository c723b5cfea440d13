/** GB 2312 的一级汉字（3755 个常用字）和标点、全角的行：国标里的区，两头的区都算。 */
const COMMON_ROWS: readonly (readonly [first: number, last: number])[] = [
  [0xa1, 0xa3],
  [0xb0, 0xd7],
];
/** 平常的公文里，不常用的字不到百分之五；别的编码错读成国标的，一半以上。 */
const MOST_RARE = 0.4;
/** 坏了的字（�）、自造字的区、拉丁字母错读出来的一类。 */
const STRANGE = /[\ufffd\p{Co}\p{Cn}\u0080-\u009f\u00c0-\u00ff\uff61-\uff9f]/gu;
const MOST_STRANGE = 0.2;
const NOT_ASCII = /[^\0-\u007f]/gu;

let made: ReadonlySet<string> | undefined;

/**
 * 读出来的字像不像一份中文：繁体的 Big5 一类的字节，当国标也读得通，读出来的却是一堆生僻字。
 * `isGuessed` 是没有记号、猜成国标的：只有猜的才数生僻字，写明是 UTF-8 的繁体字照收。
 */
export function isPlausibleText(text: string, isGuessed: boolean): boolean {
  const outside = text.match(NOT_ASCII) ?? [];
  if (outside.length === 0) return true;
  const strange = text.match(STRANGE) ?? [];
  if (strange.length > outside.length * MOST_STRANGE) return false;
  if (!isGuessed) return true;
  const common = commonCharacters();
  const rare = outside.filter((character) => !common.has(character));
  return rare.length <= outside.length * MOST_RARE;
}

function commonCharacters(): ReadonlySet<string> {
  if (made !== undefined) return made;
  const bytes: number[] = [];
  for (const [first, last] of COMMON_ROWS) {
    for (let row = first; row <= last; row += 1) {
      for (let cell = 0xa1; cell <= 0xfe; cell += 1) bytes.push(row, cell);
    }
  }
  made = new Set(new TextDecoder('gb18030').decode(Uint8Array.from(bytes)));
  return made;
}
