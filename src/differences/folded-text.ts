/** 只是写法不同的标点：直的、弯的引号，长短不一的横线。全角、半角的另外按码位换。 */
const VARIANTS: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '〝': '"',
  '〞': '"',
  '‘': "'",
  '’': "'",
  '。': '.',
  '｡': '.',
  '､': '、',
  '…': '..',
  '⋯': '..',
  '—': '-',
  '–': '-',
  '―': '-',
  '－': '-',
  '～': '~',
  '〜': '~',
  '•': '·',
  '・': '·',
};

/** 要换、要去掉的字：空白，全角的，和上面的几样。汉字不在里头，一大段话多半原样过去。 */
const FOLDED = new RegExp(
  `[\\s\\u200b-\\u200f\\u2060\\ufeff\\uff01-\\uff5e${Object.keys(VARIANTS).join('')}]`,
  'g',
);

/** 看得见的字差不差：空白去掉，全角、半角和只是写法不同的标点当一样。 */
export function foldedText(text: string): string {
  return text
    .normalize('NFC')
    .replace(FOLDED, foldedCharacter)
    .replace(/\.{3,}/g, '..')
    .replace(/-{2,}/g, '-');
}

function foldedCharacter(character: string): string {
  const variant = VARIANTS[character];
  if (variant !== undefined) return variant;
  const code = character.charCodeAt(0);
  return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : '';
}
