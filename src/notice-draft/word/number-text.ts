import { formatHanNumber } from '../../clauses/han-number.ts';

const HAN_DIGITS = '〇一二三四五六七八九';
const LEGAL_DIGITS = '零壹贰叁肆伍陆柒捌玖';
const LEGAL: ReadonlyMap<string, string> = new Map([
  ...[...HAN_DIGITS].map((digit, at) => [digit, LEGAL_DIGITS.charAt(at)] as const),
  ...([
    ['零', '零'],
    ['十', '拾'],
    ['百', '佰'],
    ['千', '仟'],
  ] as const),
]);
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';
const ROMAN: readonly (readonly [string, number])[] = [
  ...([
    ['m', 1000],
    ['cm', 900],
    ['d', 500],
    ['cd', 400],
    ['c', 100],
    ['xc', 90],
  ] as const),
  ...([
    ['l', 50],
    ['xl', 40],
    ['x', 10],
    ['ix', 9],
    ['v', 5],
    ['iv', 4],
    ['i', 1],
  ] as const),
];

const counted = (value: number) =>
  value >= 1 && value <= 9999 ? formatHanNumber(value) : positional(value);
const positional = (value: number) =>
  [...String(value)].map((digit) => HAN_DIGITS.charAt(Number(digit))).join('');
const fullWidth = (value: number) =>
  [...String(value)].map((digit) => String.fromCharCode(0xff10 + Number(digit))).join('');
const legal = (value: number) => {
  const han = counted(value).replace(/^十/u, '一十');
  return [...han].map((character) => LEGAL.get(character) ?? character).join('');
};
/** ①、⑴、⒈ 一类：从 `first` 起数到 20，后面的就写数。 */
const enclosed = (first: number) => (value: number) =>
  value >= 1 && value <= 20 ? String.fromCharCode(first + value - 1) : String(value);
const cycled = (signs: string) => (value: number) =>
  signs.charAt((value - 1 + signs.length) % signs.length);

function circled(value: number): string {
  if (value <= 20) return enclosed(0x2460)(value);
  if (value <= 35) return String.fromCharCode(0x3251 + value - 21);
  return value <= 50 ? String.fromCharCode(0x32b1 + value - 36) : String(value);
}

function roman(value: number): string {
  let rest = value;
  let text = '';
  for (const [letters, size] of ROMAN) {
    for (; rest >= size; rest -= size) text += letters;
  }
  return text;
}

/** a…z、aa、bb：过了 26 个，同一个字母写两遍。 */
function letters(value: number): string {
  const letter = String.fromCharCode(97 + ((value - 1) % 26));
  return letter.repeat(Math.ceil(value / 26));
}

/** Word 自动编号的各种写法（ECMA-376 第 17.18.59 节 ST_NumberFormat）。 */
const FORMS: ReadonlyMap<string, (value: number) => string> = new Map([
  ['decimal', String],
  ['decimalHalfWidth', String],
  ['decimalZero', (value: number) => String(value).padStart(2, '0')],
  ['decimalFullWidth', fullWidth],
  ['decimalFullWidth2', fullWidth],
  ['chineseCounting', counted],
  ['chineseCountingThousand', counted],
  ['japaneseCounting', counted],
  ['taiwaneseCounting', counted],
  ['taiwaneseCountingThousand', counted],
  ['koreanDigital2', positional],
  ['ideographDigital', positional],
  ['japaneseDigitalTenThousand', positional],
  ['taiwaneseDigital', positional],
  ['chineseLegalSimplified', legal],
  ['ideographLegalTraditional', legal],
  ['japaneseLegal', legal],
  ['decimalEnclosedCircle', circled],
  ['decimalEnclosedCircleChinese', circled],
  [
    'ideographEnclosedCircle',
    (value: number) => (value <= 10 ? enclosed(0x3280)(value) : counted(value)),
  ],
  ['decimalEnclosedParen', enclosed(0x2474)],
  ['decimalEnclosedFullstop', enclosed(0x2488)],
  ['ideographTraditional', cycled(STEMS)],
  ['ideographZodiac', cycled(BRANCHES)],
  ['upperRoman', (value: number) => roman(value).toUpperCase()],
  ['lowerRoman', roman],
  ['upperLetter', (value: number) => letters(value).toUpperCase()],
  ['lowerLetter', letters],
  ['none', () => ''],
]);

/**
 * 自动编号的第 `value` 个照 `format` 写出来，如 `chineseCounting` 的 12 是「十二」。
 * 不认得的写法返回 `undefined`。
 */
export function numberText(format: string, value: number): string | undefined {
  const write = FORMS.get(format);
  if (write === undefined) return undefined;
  return value < 1 && format !== 'none' ? String(value) : write(value);
}
