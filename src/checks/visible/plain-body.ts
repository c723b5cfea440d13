const CHAR = String.raw`[^\n*_~\x60<>[\]\\&|{}!\0]`;
const BESIDE = String.raw`[\p{Script=Han}\s，。；：、！？“”（）《》〔〕]`;
/** 加粗的头尾是汉字；是中文标点的，外头要挨着中文或者空格，不然星号会露出来。 */
const BOLD = String.raw`(?:\*\*(?=\p{Script=Han})|(?<=^|${BESIDE})\*\*(?=[“（《]))${CHAR}+(?:(?<=\p{Script=Han})\*\*|(?<=[”）》。：])\*\*(?=$|${BESIDE}))(?!\*)`;
const LINK = String.raw`\[${CHAR}+\]\([\w/#.:?=&%-]+\)`;
const CODE = '`[^`\\n\\\\]+`(?!`)';
/** 行首的写法，和一看就不会读岔的字：平常的字、成对的加粗、简单的链接和代码。 */
const LINE = new RegExp(
  String.raw`^(#{2,6} +|- +|> +|(\d{1,9})\. +| {1,3})?(?=\S)(?![-+=#>~]|:-|\d+[.)](?:\s|$))(?:${CHAR}|${BOLD}|${LINK}|${CODE})+$`,
  'u',
);

/**
 * 一眼看得出网页上不会走样的正文，不必另照 Markdown 读一遍：一千页里多半是这样的。
 * 序号没有挨着数的、缩进的、有表的、引用接着写的，都不算。
 */
export function isPlainBody(body: string): boolean {
  let number: number | undefined;
  let before: string | undefined;
  for (const line of body.split('\n')) {
    if (line === '') {
      before = undefined;
      continue;
    }
    const [whole, prefix = '', digits] = LINE.exec(line) ?? [];
    if (whole === undefined || (prefix.startsWith('#') && /#\s*$/.test(line))) return false;
    const isQuote = prefix.startsWith('>');
    if (before !== undefined && isQuote !== before.startsWith('>')) return false;
    const next = digits === undefined ? undefined : Number(digits);
    if (next !== undefined && next !== (number ?? next - 1) + 1) return false;
    if (next !== undefined && number === undefined && before !== undefined) return false;
    const isItem = number !== undefined && next === undefined && prefix.trim() === '';
    if (isItem && (before !== undefined || prefix !== '')) return false;
    number = next;
    before = prefix;
  }
  return true;
}
