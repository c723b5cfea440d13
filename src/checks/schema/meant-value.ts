import { figuresIn } from '../../broadcast/figures.ts';

const AROUND = /^[\s“”‘’「」'"【】[\]]+|[\s“”‘’「」'"【】[\]]+$/gu;

/** 去掉两头多打的引号、括号；全角的字母、数字换成半角。 */
export function bare(text: string): string {
  return text.normalize('NFKC').replace(AROUND, '');
}

/** 想写的是哪个数：带引号、千分位、单位的，用汉字写的，0 打成字母 O、1 打成 l 的。看不出的是 `undefined`。 */
export function meantNumber(value: unknown): number | undefined {
  if (typeof value !== 'string') return undefined;
  const tidy = bare(value)
    .replace(/(?<!\d)\s+|\s+(?!\d)|(?<=\d)\s+(?=\d{3}(?!\d))/g, '')
    .replace(/(?<=\d)[Oo]|[Oo](?=\d)/g, '0')
    .replace(/(?<=\d)[lI]|[lI](?=\d)/g, '1');
  const text = /^\d{1,3}(?:,\d{3})+\D*$/.test(tidy) ? tidy.replaceAll(',', '') : tidy;
  const [, digits, unit] = /^(\d+(?:\.\d+)?)(\D{0,3})$/u.exec(text) ?? [];
  if (digits !== undefined) return /[万亿千百%]/.test(unit ?? '') ? undefined : Number(digits);
  const [spoken] = figuresIn(text);
  return spoken?.said === text ? Number(spoken.value) : undefined;
}

const YES = /^(?:是|是的|有|对|真|yes|y|on|1|true)$/i;
const NO = /^(?:否|不是|没有|无|不|假|no|n|off|0|false)$/i;

/** 想写的是 `true` 还是 `false`；看不出的是 `undefined`。 */
export function meantBoolean(value: unknown): boolean | undefined {
  const text = bare(String(value));
  if (YES.test(text)) return true;
  return NO.test(text) ? false : undefined;
}

/** 想写成清单的一句话：用逗号、顿号隔开的各条；括号是中文的也认。只有一条的就是那一条。 */
export function meantList(value: unknown): readonly string[] {
  if (typeof value !== 'string' && typeof value !== 'number') return [];
  return bare(String(value))
    .split(/[,，、;；\s]+/u)
    .map(bare)
    .filter((item) => item !== '');
}
