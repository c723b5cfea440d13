/** Wingdings 里公文用得着的：打勾、方框、圆点、箭头。 */
const WINGDINGS: ReadonlyMap<number, string> = new Map([
  ...([
    [0x6c, '●'],
    [0x6d, '❍'],
    [0x6e, '■'],
    [0x6f, '□'],
    [0x70, '❐'],
    [0x71, '❑'],
  ] as const),
  ...([
    [0x72, '❒'],
    [0x73, '◆'],
    [0x74, '◆'],
    [0x75, '◆'],
    [0x76, '❖'],
    [0x77, '◆'],
  ] as const),
  ...([
    [0x9f, '•'],
    [0xa7, '▪'],
    [0xa8, '□'],
    [0xa1, '○'],
    [0xa3, '○'],
    [0xab, '★'],
  ] as const),
  ...([
    [0xd8, '➢'],
    [0xe0, '→'],
    [0xdf, '←'],
    [0xe1, '↑'],
    [0xe2, '↓'],
    [0xf0, '⇨'],
  ] as const),
  ...([
    [0xfb, '×'],
    [0xfc, '√'],
    [0xfd, '☒'],
    [0xfe, '☑'],
    [0x28, '☎'],
    [0x46, '☞'],
  ] as const),
  ...Array.from({ length: 10 }, (_, at) => [0x81 + at, String.fromCharCode(0x2460 + at)] as const),
  ...Array.from({ length: 10 }, (_, at) => [0x8c + at, String.fromCharCode(0x2776 + at)] as const),
]);
const WINGDINGS_2: ReadonlyMap<number, string> = new Map([
  ...([
    [0x50, '√'],
    [0x4f, '×'],
    [0x51, '☒'],
    [0x52, '☑'],
    [0x53, '☒'],
    [0x54, '☒'],
  ] as const),
  ...([
    [0xa2, '■'],
    [0xa3, '□'],
    [0x2a, '☐'],
    [0x30, '☑'],
    [0x98, '●'],
    [0x99, '○'],
  ] as const),
]);
const SYMBOL: ReadonlyMap<number, string> = new Map([
  ...([
    [0xb7, '•'],
    [0xb4, '×'],
    [0xb8, '÷'],
    [0xb1, '±'],
    [0xa3, '≤'],
    [0xb3, '≥'],
  ] as const),
  ...([
    [0xb9, '≠'],
    [0xae, '→'],
    [0xb0, '°'],
    [0xa5, '∞'],
    [0x2d, '−'],
    [0x6d, 'μ'],
  ] as const),
]);
const FONTS: readonly (readonly [RegExp, ReadonlyMap<number, string>])[] = [
  [/^wingdings$/i, WINGDINGS],
  [/^wingdings 2$/i, WINGDINGS_2],
  [/^symbol$/i, SYMBOL],
  [/^(?:wingdings 3|webdings|zapfdingbats|mt extra|marlett)$/i, new Map()],
];

/** 符号字体的一个字，该是平常的哪一个；字体不是符号字体的原样，认不出的是 `undefined`。 */
export function symbolText(character: string, font: string | undefined): string | undefined {
  const table = FONTS.find(([name]) => name.test(font ?? ''))?.[1];
  if (table === undefined) return character;
  const point = character.codePointAt(0) ?? 0;
  const code = point >= 0xf000 && point <= 0xf0ff ? point - 0xf000 : point;
  if (code > 0xff) return character;
  return code === 0x20 ? ' ' : table.get(code);
}

/** 域里的带圈字符：`eq \o\ac(○,1)` 是 ①；别的公式是 `undefined`。 */
export function circledInField(instruction: string): string | undefined {
  const [, digits] =
    /^\s*eq\s+\\o\s*\\ac\s*\([○◯〇]\s*[,，;；]\s*(\d{1,2})\s*\)\s*$/i.exec(instruction) ?? [];
  const value = Number(digits);
  if (digits === undefined || value < 1 || value > 20) return undefined;
  return String.fromCharCode(0x2460 + value - 1);
}

const SUPERSCRIPT = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const SUBSCRIPT = '₀₁₂₃₄₅₆₇₈₉';

/** 上标、下标的数字写成 ² ₂ 这样；不全是数字的是 `undefined`。 */
export function raisedText(text: string, kind: 'superscript' | 'subscript'): string | undefined {
  if (!/^\d+$/.test(text)) return undefined;
  const signs = kind === 'superscript' ? SUPERSCRIPT : SUBSCRIPT;
  return text.replace(/\d/g, (digit) => signs.charAt(Number(digit)));
}
