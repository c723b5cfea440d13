import type { YAMLError } from 'yaml';
import type { Fault } from '../fault.ts';

type Said = Pick<Fault, 'message' | 'hint'> & { readonly line?: number };

interface Spot {
  /** 出错的那一行在 `lines` 里的下标。 */
  readonly index: number;
  readonly lines: readonly string[];
  /** 从出错的地方起的一截。 */
  readonly rest: string;
  /** yaml 库的英文说明，只用来分辨是哪种错。 */
  readonly reason: string;
}

const WORD = /^["']?([\w-]+)/;
/** `|` 或 `>` 后面接着写了字。 */
const BLOCK = /^\s*(?:- +)?(?:[\w-]+: +)?[|>][+-]?\d?\s+\S/;
const KEY = /^\s*(?:- +)?["']?([\w-]+)["']?\s*:/;

const quoteIt = "把整句用英文单引号包起来：'…'；句子里的英文冒号也可以改成中文冒号“：”。";

const explanations: Partial<Record<YAMLError['code'], (spot: Spot) => Said>> = {
  DUPLICATE_KEY: ({ lines, index, rest }) => {
    const key = WORD.exec(rest)?.[1] ?? KEY.exec(lines[index] ?? '')?.[1];
    return {
      message: `${key === undefined ? '有一个字段' : `${key} `}在同一处写了两遍。`,
      hint: '只留一个；两边内容都要的，合成一个。',
    };
  },
  TAB_AS_INDENT: () => ({
    message: '用了 Tab 键来缩进。',
    hint: '删掉行首的空白，改按两下空格键。',
  }),
  BLOCK_AS_IMPLICIT_KEY: (spot) =>
    misaligned(spot) ?? {
      message: '句子里有“英文冒号加空格”，被当成了字段名。',
      hint: quoteIt,
    },
  MULTILINE_IMPLICIT_KEY: (spot) => misaligned(spot) ?? notAField,
  MISSING_CHAR: (spot) => {
    if (/closing ["']/.test(spot.reason)) return { ...unclosedQuote, line: quoteLine(spot) };
    if (/must end with/.test(spot.reason)) return { ...bracket, line: bracketLine(spot) };
    if (/Sequence item without/.test(spot.reason)) return indentation;
    return misaligned(spot) ?? notAField;
  },
  UNEXPECTED_TOKEN: ({ lines, index, reason }) => {
    if (/Block scalar header/.test(reason)) return block;
    const isBracket = /(?:: +|- +)[[{]/.test(lines[index] ?? '');
    return isBracket
      ? bracket
      : {
          message: '引号收尾以后又接着写了字。',
          hint: `句子里的引号改用中文引号“”，或${quoteIt}`,
        };
  },
  BAD_SCALAR_START: ({ reason }) => ({
    message: `内容不能直接以 ${/[@`%]/.exec(reason)?.[0] ?? '这个符号'} 开头。`,
    hint: quoteIt,
  }),
  BAD_INDENT: (spot) =>
    /Flow/.test(spot.reason) ? { ...bracket, line: bracketLine(spot) } : indentation,
  BAD_DQ_ESCAPE: () => ({
    message: '英文双引号里的反斜杠 \\ 有特别的意思，这里用错了。',
    hint: "删掉反斜杠，或把双引号改成英文单引号：'…'。",
  }),
};

const remark: Said = {
  message: '这一行像是写给自己看的注释，网站认不出来。',
  hint: '删掉它；要留着的，行首写 # 加一个空格。',
};
const notAField: Said = {
  message: '这一行不是“字段名: 内容”的样子。',
  hint: '写成“字段名 + 英文冒号 + 空格 + 内容”；接着上一行的话就并到上一行去。',
};
const indentation: Said = {
  message: '行首的空格数和同一级的别的行不一样。',
  hint: '同一级的字段、同一个清单的各条，行首空格要一样多（一级两个空格）。',
};
const bracket: Said = {
  message: '方括号或花括号在这里有特别的意思，没有写对。',
  hint: '内容以 [ 或 { 开头的，用英文单引号包起来；写清单的，括号要收尾，如 [1010, 1014]。',
};
const WIDE_COMMA = /: +[[{][^\]}]*[，、；：][^\]}]*[\]}]\s*$/;
const block: Said = {
  message: '| 或 > 后面不能接着写字。',
  hint: '内容另起一行并缩进两格，或去掉 | 和 >。',
};
const wideComma: Said = {
  message: '括号里用了中文的标点。',
  hint: '各样之间用英文逗号加一个空格隔开，名字和内容之间用英文冒号加一个空格，如 { of: households, atLeast: 20 }。',
};
const unclosedQuote: Said = {
  message: '英文引号只有一半，没有收尾。',
  hint: '补上另一半英文引号，或把引号都删掉。',
};

/** 下一行本该和这一行并排，却多缩进了；或者这一行和上面没对齐。 */
function misaligned({ lines, index }: Spot): Said | undefined {
  const line = lines[index] ?? '';
  const next = lines[index + 1] ?? '';
  const hasValue = /:\s+\S/.test(line);
  if (hasValue && KEY.test(next) && indentOf(next) > indentOf(line)) {
    return { ...indentation, line: index + 1 };
  }
  return /^\s+- /.test(line) ? indentation : undefined;
}

const indentOf = (line: string) => line.length - line.trimStart().length;

/** 引号没收尾时，yaml 报在文件末尾；真正的地方是那个开了头的引号。 */
function quoteLine({ lines, index }: Spot): number {
  const found = lines.findIndex((line) => {
    const value = /^\s*(?:- +)?(?:[\w-]+: +)?(["'])(.*)$/.exec(line);
    return value !== null && !(value[2] ?? '').includes(value[1] ?? '');
  });
  return found === -1 ? index : found;
}

/** 括号没收尾时，yaml 报在后面；真正的地方是往上最近的一个没配上的括号。 */
function bracketLine({ lines, index }: Spot): number {
  const count = (line: string, marks: RegExp) => line.match(marks)?.length ?? 0;
  const found = lines
    .slice(0, index + 1)
    .findLastIndex((line) => count(line, /[[{]/g) > count(line, /[\]}]/g));
  return found === -1 ? index : found;
}

/** 一行的毛病，和把它换成不碍事的一行，好接着查后面的。 */
export interface ExplainedError extends Fault {
  readonly neutral: { readonly index: number; readonly text: string };
}

/**
 * 把 yaml 库的一个英文错误换成中文。`text` 是那段 YAML，`firstLine` 是它在文件里的第一行，
 * `lineIn` 把库给的位置换成从 0 数起的行。
 */
export function explainYamlError(
  error: YAMLError,
  text: string,
  firstLine: number,
  lineIn: (offset: number) => number,
): ExplainedError {
  const lines = text.split('\n');
  const index = Math.min(lineIn(error.pos[0]), lines.length - 1);
  const rest = text.slice(error.pos[0], error.pos[0] + 80);
  const explain = WIDE_COMMA.test(lines[index] ?? '') ? () => wideComma : explanations[error.code];
  const said: Said = explain?.({ index, lines, rest, reason: error.message }) ?? notAField;
  const at = said.line ?? index;
  const line = lines[at] ?? '';
  const { message, hint } = BLOCK.test(line) ? block : /^\s*\/\//.test(line) ? remark : said;
  const neutral = { index: at, text: neutralised(lines, at, error.code === 'DUPLICATE_KEY') };
  return { line: firstLine + at, message, hint, neutral };
}

/** 同样缩进、没有毛病的一行：写了两遍的字段换个名；有字段名的留下字段名；没有的整行当注释。 */
function neutralised(lines: readonly string[], index: number, isTwice: boolean): string {
  const line = lines[index] ?? '';
  if (isTwice) return line.replace(/["']?([\w-]+)["']?(\s*:)/, `$1-${index}$2`);
  const next = lines.slice(index + 1).find((other) => other.trim() !== '') ?? '';
  const isOuter = indentOf(next) > indentOf(line);
  const [start] = /^\s*(?:- +)?(?:["']?[\w-]+["']?\s*:)?/.exec(line) ?? [];
  if (start === undefined || start.trim() === '' || /^\s*- +$/.test(start)) {
    return start?.trim() === '-' ? `${start}＿` : '#';
  }
  return isOuter && /^\s*- +$/.test(start) ? start : `${start} ＿`;
}
