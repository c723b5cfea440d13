import type { Fault } from '../fault.ts';

export interface RepairedYaml {
  /** 改成 YAML 认得的写法；行数和原文一样，所以行号不变。 */
  readonly text: string;
  readonly faults: readonly Fault[];
}

interface TypingFault {
  readonly pattern: RegExp;
  /** 改好的一行；不该改的返回 `undefined`。 */
  fix(match: RegExpExecArray, keys: ReadonlySet<string>): string | undefined;
  readonly message: (match: RegExpExecArray) => string;
  readonly hint: (match: RegExpExecArray) => string;
}

const rest = (match: RegExpExecArray) => match.input.slice(match[0].length);

/** 打字常犯的错。每条都能照着意思改好，接着查后面的，一次把问题报全。 */
const typingFaults: readonly TypingFault[] = [
  {
    pattern: /^ *[\t\u3000][ \t\u3000]*/,
    fix: (match) => match[0].replace(/[\t\u3000]/g, '  ') + rest(match),
    message: () => '行首用了 Tab 键或全角空格来缩进。',
    hint: () => '删掉行首的空白，改按两下空格键。',
  },
  {
    pattern: /^(\s*(?:- +)?)["']?([A-Za-z][\w-]*)["']?\s*：\s*/,
    fix: (match, keys) =>
      keys.has(match[2] ?? '') || match[1] === ''
        ? `${match[1]}${match[2]}: ${rest(match)}`
        : undefined,
    message: (match) => `${match[2]} 后面用了中文的全角冒号。`,
    hint: (match) => `写成英文冒号加一个空格：${match[2]}: …`,
  },
  {
    pattern: /^([^\s"'#：:-][^：:]{0,11})：\s*/,
    fix: (match) => `${match[1]}: ${rest(match)}`,
    message: (match) => `“${match[1]}”后面用了中文的全角冒号。`,
    hint: () => '写成“英文字段名 + 英文冒号 + 空格 + 内容”，如 title: 农村低保。',
  },
  {
    pattern: /^(\s*(?:- +)?)([A-Za-z][\w-]*):(?=\S)/,
    fix: (match, keys) => (keys.has(match[2] ?? '') ? `${match[0]} ${rest(match)}` : undefined),
    message: (match) => `${match[2]}: 的冒号后面少了一个空格。`,
    hint: (match) => `冒号后面加一个空格：${match[2]}: …`,
  },
  {
    pattern: /^(\s*)(?:-(?=[\u3400-\u9fff〔《“（【])|[－•·●▪]\s*(?=\S))/u,
    fix: (match) => `${match[1]}- ${rest(match)}`,
    message: () => '清单的一条要用“英文减号加空格”开头。',
    hint: () => '写成：- 内容（减号和内容之间空一格）。',
  },
  {
    pattern: /^(\s*(?:- +)?(?:[A-Za-z][\w-]*: +)?)([*&!@`%])(?=\S)/,
    fix: (match) => `${match[1]}＿${rest(match)}`,
    message: (match) => `内容不能直接以 ${match[2]} 开头。`,
    hint: () => "不要这个符号就删掉；要留就把整句用英文单引号包起来：'…'。",
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
  let blockIndent: number | undefined;
  const lines = text.split('\n').map((original, index) => {
    const indent = original.search(/\S/);
    if (blockIndent !== undefined && (indent === -1 || indent > blockIndent)) return original;
    blockIndent = undefined;
    let line = original;
    for (const typingFault of typingFaults) {
      const match = typingFault.pattern.exec(line);
      const fixed = match === null ? undefined : typingFault.fix(match, keys);
      if (match === null || fixed === undefined) continue;
      faults.push({
        line: firstLine + index,
        message: typingFault.message(match),
        hint: typingFault.hint(match),
      });
      line = fixed;
    }
    if (/(?:^|[:-]\s+)[|>][+-]?\d?\s*$/.test(line)) blockIndent = indent;
    return line;
  });
  return { text: lines.join('\n'), faults };
}
