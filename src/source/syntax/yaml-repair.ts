import type { Fault } from '../fault.ts';

export interface RepairedYaml {
  /** 改成 YAML 认得的写法；行数和原文一样，所以行号不变。 */
  readonly text: string;
  /** 一行最多一条：几处一起写错的（从 Word、WPS 里贴来的一行常这样），并成一条说。 */
  readonly faults: readonly Fault[];
}

interface TypingFault {
  readonly pattern: RegExp;
  /** 改好的一行；不该改的返回 `undefined`。`indent` 是照上面几行看，这一行该缩进几格；`before` 是上面各行。 */
  fix(
    match: RegExpExecArray,
    keys: ReadonlySet<string>,
    indent: number,
    before: readonly string[],
  ): string | undefined;
  readonly message: (match: RegExpExecArray) => string;
  /** `indent`、`before` 和上面的一样。 */
  readonly hint: (match: RegExpExecArray, indent: number, before: readonly string[]) => string;
}

/** 看着像空格、YAML 不认的空白：全角空格、不换行空格、零宽的……和 Tab。 */
const ODD_SPACE = '\\t\\u00a0\\u2000-\\u200b\\u202f\\u205f\\u3000\\ufeff';
/** 中文的引号、英文的引号，包字段名用的。 */
const QUOTES = '“”‘’「」＂＇"\'';
/** 字段名，全角字母写的也算。 */
const NAME = '[A-Za-zＡ-Ｚａ-ｚ][\\w\\-Ａ-Ｚａ-ｚ０-９]*';

/** 一行没有括起来的话：再缩进的下一行，YAML 当它接着说。 */
const PLAIN_LINE = /^( *)(?:- +(?:[\w-]+: +)?|[\w-]+: +)(?!["'|>[{#])(?:(?!: |:$).)+$/;

/** 花括号里的字段名，冒号是中文的、后面没有空格的。 */
const IN_BRACES = /(?<=[{,，]\s*)([A-Za-z][\w-]*)\s*[:：]\s*/g;

const rest = (match: RegExpExecArray) => match.input.slice(match[0].length);
const plainName = (name = '') => name.normalize('NFKC');

/** 打字常犯的错，一行里照这个次序一样样改。每条都能照着意思改好，接着查后面的，一次把问题报全。 */
const typingFaults: readonly TypingFault[] = [
  {
    pattern: new RegExp(`^ *[${ODD_SPACE}][ ${ODD_SPACE}]*`, 'u'),
    fix: (match, _, indent) => ' '.repeat(indent) + rest(match),
    message: () => '行首用了 Tab 键或全角空格来缩进',
    hint: (_, indent) =>
      indent === 0
        ? '删掉行首的空白，顶格写'
        : `删掉行首的空白，改按 ${indent} 下空格键，和同一级的别的行对齐`,
  },
  {
    pattern: new RegExp(
      `^(\\s*)(?:-(?=[\\u3400-\\u9fff〔《“（【])|[－—•·●▪◆■][\\s${ODD_SPACE}]*(?=\\S)|\\*[ ${ODD_SPACE}]+(?=\\S))`,
      'u',
    ),
    fix: (match) => `${match[1]}- ${rest(match)}`,
    message: () => '清单的一条要用“英文减号加空格”开头',
    hint: () => '写成：- 内容（减号和内容之间空一格）',
  },
  {
    pattern: /^( +)(?=- )/,
    fix: (match, _keys, _indent, before) => {
      const last = before.at(-1) ?? '';
      const [, outer] = PLAIN_LINE.exec(last) ?? [];
      const indent = (match[1] ?? '').length;
      if (outer === undefined || indent <= outer.length || isIndentOf(indent, before)) {
        return undefined;
      }
      return /^ *- /.test(last) ? outer + rest(match) : `${match[1]}# ${rest(match)}`;
    },
    message: () => '清单的这一条会和上一行连成一句',
    hint: (_match, _indent, before) =>
      /^ *- /.test(before.at(-1) ?? '')
        ? '行首的空格改成和上一条一样多'
        : '上一行要写清单的，把冒号后面的话也另起一行写成一条；只写一句话的，这一行并到上一行去',
  },
  {
    pattern: new RegExp(
      `^(\\s*(?:- +)?)[“”‘’「」＂＇](${NAME})[${QUOTES}]\\s*[:：][\\s${ODD_SPACE}]*`,
      'u',
    ),
    fix: (match) => `${match[1]}${plainName(match[2])}: ${rest(match)}`,
    message: (match) => `字段名 ${plainName(match[2])} 外面包了中文引号`,
    hint: (match) => `去掉引号，写成英文冒号加一个空格：${plainName(match[2])}: …`,
  },
  {
    pattern: new RegExp(
      `^(\\s*(?:- +)?)[${QUOTES}]?(${NAME})[${QUOTES}]?\\s*：[\\s${ODD_SPACE}]*`,
      'u',
    ),
    fix: (match, keys) =>
      keys.has(plainName(match[2])) || match[1] === ''
        ? `${match[1]}${plainName(match[2])}: ${rest(match)}`
        : undefined,
    message: (match) => `${plainName(match[2])} 后面用了中文的全角冒号`,
    hint: (match) => `写成英文冒号加一个空格：${plainName(match[2])}: …`,
  },
  {
    pattern: /^([^\s"'#：:-][^：:]{0,11})：\s*/,
    fix: (match) => `${match[1]}: ${rest(match)}`,
    message: (match) => `“${match[1]}”后面用了中文的全角冒号`,
    hint: () => '写成“英文字段名 + 英文冒号 + 空格 + 内容”，如 title: 农村低保',
  },
  {
    pattern: new RegExp(`^(\\s*(?:- +)?)(?=[\\w-]*[Ａ-Ｚａ-ｚ０-９])(${NAME})\\s*:\\s+`, 'u'),
    fix: (match, keys) =>
      keys.has(plainName(match[2]))
        ? `${match[1]}${plainName(match[2])}: ${rest(match)}`
        : undefined,
    message: (match) => `字段名 ${plainName(match[2])} 用了全角字母`,
    hint: (match) => `关掉全角，写成 ${plainName(match[2])}: …`,
  },
  {
    pattern: new RegExp(`^(\\s*(?:- +)?)([A-Za-z][\\w-]*):(?:[${ODD_SPACE}]+|(?=\\S))`, 'u'),
    fix: (match, keys) =>
      keys.has(match[2] ?? '') ? `${match[1]}${match[2]}: ${rest(match)}` : undefined,
    message: (match) => `${match[2]}: 的冒号后面少了一个空格`,
    hint: (match) => `冒号后面加一个空格：${match[2]}: …`,
  },
  {
    pattern: /^(\s*(?:- +)?(?:[A-Za-z][\w-]*: +)?)｛(.*?)[｝}]\s*$/,
    fix: (match) => `${match[1]}{${match[2]}}`,
    message: () => '用了中文的花括号｛｝',
    hint: () => '换成英文的 { }',
  },
  {
    pattern: /[{,，]\s*([A-Za-z][\w-]*)(?:：|:(?=[^\s/]))/,
    fix: (match, keys) =>
      keys.has(match[1] ?? '') && /:\s+\{|^\s*- +\{/.test(match.input)
        ? match.input.replace(IN_BRACES, '$1: ').replaceAll('，', ', ')
        : undefined,
    message: (match) => `花括号里，${match[1]} 和它的内容之间要用英文冒号加一个空格`,
    hint: (match) => `写成 ${match[1]}: …；各样之间用英文逗号加一个空格`,
  },
  {
    pattern: /^(\s*(?:- +)?(?:[A-Za-z][\w-]*: +)?)([*&!@`%])(?=\S)/,
    fix: (match) => `${match[1]}＿${rest(match)}`,
    message: (match) => `内容不能直接以 ${match[2]} 开头`,
    hint: () => "不要这个符号就删掉；要留就把整句用英文单引号包起来：'…'",
  },
  {
    pattern: /^([^"'#]*?[:-] +[^"'#[{\s][^"'#]*?)\s+#\s*(?=[\d-]+\s*$)/,
    fix: (match) => `${match[1]}#${rest(match)}`,
    message: () => '# 前面有空格，后面的都被当成了注释，读不到',
    hint: (match) =>
      `去掉空格，编号和第几条连着写：'${match[1]?.replace(/^.*[:-] +/, '')}#${rest(match).trim()}'`,
  },
  {
    pattern: /^([^"'#]*?[:-] +[^"'#[{\s][^"'#]*?)(\s+)#(?=[^\s#])/,
    fix: (match) => `${match[1]}＃${rest(match)}`,
    message: () => '空格加 # 后面的字被当成了注释，网页上不会有',
    hint: () => "把整句用英文单引号包起来：'…'；真是注释的，# 后面空一格",
  },
];

/**
 * 找出并改好 front matter 里打字常犯的错。`keys` 是认得的字段名：
 * 全角冒号和漏空格只在字段名后面才算错，句子里的冒号不动。
 */
export function repairYaml(
  text: string,
  firstLine: number,
  keys: ReadonlySet<string>,
): RepairedYaml {
  const faults: Fault[] = [];
  const done: string[] = [];
  let blockIndent: number | undefined;
  for (const [index, original] of text.split('\n').entries()) {
    const indent = original.search(/\S/);
    const isInBlock = blockIndent !== undefined && (indent === -1 || indent > blockIndent);
    const { line, found } = isInBlock
      ? { line: original, found: [] }
      : repairLine(original, keys, done);
    if (!isInBlock) blockIndent = /(?:^|[:-]\s+)[|>][+-]?\d?\s*$/.test(line) ? indent : undefined;
    if (found.length > 0) faults.push({ line: firstLine + index, ...together(found) });
    done.push(line);
  }
  return { text: done.join('\n'), faults };
}

type Found = Pick<Fault, 'message' | 'hint'>;

function repairLine(original: string, keys: ReadonlySet<string>, before: readonly string[]) {
  const found: Found[] = [];
  let line = original;
  if (line.trim() === '') return { line, found };
  for (const { pattern, fix, message, hint } of typingFaults) {
    const match = pattern.exec(line);
    if (match === null) continue;
    const indent = indentAfter(before, rest(match));
    const fixed = fix(match, keys, indent, before);
    if (fixed === undefined) continue;
    found.push({ message: message(match), hint: hint(match, indent, before) });
    line = fixed;
  }
  return { line, found };
}

function together(found: readonly Found[]): Found {
  const [first] = found;
  if (first !== undefined && found.length === 1) {
    return { message: `${first.message}。`, hint: `${first.hint}。` };
  }
  return {
    message: `这一行像是从 Word、WPS 里贴来的，有${found.length}处不对：${found.map(({ message }) => message).join('；')}。`,
    hint: `${found.map(({ hint }) => hint).join('；')}。`,
  };
}

/** 同一个清单上面已经有一条缩进这么多：没对齐的是上一行，不是这一行。 */
function isIndentOf(indent: number, before: readonly string[]): boolean {
  const start = before.findLastIndex((line) => !/^ *-? /.test(line));
  return before.slice(start + 1, -1).some((line) => /^ *(?=- )/.exec(line)?.[0].length === indent);
}

/** 接在 `before` 后面的一行该缩进几格：接着清单的一条、清单的下一条、一个空字段的里层，或者和上一行对齐。 */
function indentAfter(before: readonly string[], text: string): number {
  const last = before.findLast((line) => line.trim() !== '') ?? '';
  const indent = last.search(/\S/);
  const isItem = /^[-－•·●▪◆■]/.test(text);
  const [dash] = /^ *- +/.exec(last) ?? [];
  if (/:\s*$/.test(last)) return (dash?.length ?? indent) + 2;
  if (dash !== undefined) return isItem ? indent : dash.length;
  if (!isItem) return Math.max(0, indent);
  const sibling = before.findLast((line) => /^ *- /.test(line))?.search(/\S/);
  return sibling ?? Math.max(0, indent);
}
