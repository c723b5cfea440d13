import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { Fault } from '../fault.ts';
import type { TextPart } from './front-matter.ts';
import { findJsonFault } from './json-scanner.ts';
import { plainLine, readPlainYaml } from './plain-yaml.ts';
import { explainYamlError } from './yaml-errors.ts';
import { repairYaml } from './yaml-repair.ts';

export type Path = readonly PropertyKey[];

/** 读进来的字段，每一处都知道自己在哪一行。 */
export interface Data {
  /** 读出来的值；语法不通、读不出来的是 `undefined`。 */
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** 一个字段在哪一行；没有这个字段的，是它所在的那一层从哪一行起。 */
  lineOf(path: Path): number;
}

/** 读 front matter。`keys` 是认得的字段名，用来认出字段名后面的全角冒号。 */
export function readYaml(part: TextPart, keys: ReadonlySet<string>): Data {
  const plain = readPlainYaml(part.text);
  if (plain === undefined) return readWithLibrary(part, keys);
  return { value: plain.value, faults: [], lineOf: (path) => part.line + plainLine(plain, path) };
}

/** 打错了的先改好，再交给 YAML 库读。 */
function readWithLibrary(part: TextPart, keys: ReadonlySet<string>): Data {
  const repaired = repairYaml(part.text, part.line, keys);
  const parsed = parse(repaired.text);
  const { document, lineIn } = parsed;
  const alias = repaired.text.includes('*') ? findAlias(document, lineIn) : undefined;
  const typed = repaired.faults.map(({ line }) => line);
  const errors = yamlFaults(repaired.text, part.line, parsed).filter(
    // 改过打字的错，还是读不通的：多半是同一处没改全，不另说。
    ({ line }) => !typed.includes(line) && !typed.includes(line - 1),
  );
  const isReadable = document.errors.length === 0 && alias === undefined;
  return {
    value: isReadable ? (document.toJS() ?? null) : undefined,
    faults: [
      ...repaired.faults,
      ...errors,
      ...(alias === undefined ? [] : [{ ...aliasFault, line: part.line + alias }]),
    ],
    lineOf: (path) => part.line + nodeLine(document.contents, path, lineIn, -1),
  };
}

/** 读一个 JSON 文件。JSON 也是 YAML，行号由同一个库给出；规矩按 JSON 的来。 */
export function readJson(text: string, lineAt: (offset: number) => number): Data {
  const fault = findJsonFault(text);
  if (fault !== undefined) {
    const { offset, message, hint } = fault;
    return {
      value: undefined,
      faults: [{ line: lineAt(offset), message, hint }],
      lineOf: () => 1,
    };
  }
  const parsed = parse(text);
  const { document, lineIn } = parsed;
  return {
    value: JSON.parse(text),
    faults: yamlFaults(text, 1, parsed),
    lineOf: (path) => 1 + nodeLine(document.contents, path, lineIn, 0),
  };
}

/** 最多找几处：再多的，改好这些再查。 */
const MOST_FAULTS = 20;

/**
 * 一段 YAML 里各处互不相干的毛病，`parsed` 是原样读的。
 * 库一处读不通，后面常跟着报一串；所以只认头一个，把那一行换成没毛病的，再读一遍。
 */
function yamlFaults(text: string, firstLine: number, parsed: Parsed): readonly Fault[] {
  const faults: Fault[] = [];
  const lines = text.split('\n');
  let { document, lineIn } = parsed;
  while (faults.length < MOST_FAULTS) {
    const current = lines.join('\n');
    const [error] = document.errors;
    if (error === undefined) break;
    const { neutral, ...fault } = explainYamlError(error, current, firstLine, lineIn);
    if (faults.some(({ line }) => line === fault.line) || lines[neutral.index] === neutral.text) {
      if (faults.length === 0) faults.push(fault);
      break;
    }
    faults.push(fault);
    lines[neutral.index] = neutral.text;
    ({ document, lineIn } = parse(lines.join('\n')));
  }
  return faults;
}

type Parsed = ReturnType<typeof parse>;

function parse(text: string) {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, { lineCounter, prettyErrors: false, logLevel: 'silent' });
  return { document, lineIn: (offset: number) => lineCounter.linePos(offset).line - 1 };
}

const aliasFault = {
  message: '内容以 * 开头，被当成了 YAML 的引用。',
  hint: '不要这个星号就删掉；要留就用英文单引号包起来。',
};

/** 第一处 YAML 引用（`*名字`）在第几行；没有是 `undefined`。 */
function findAlias(document: Document, lineIn: (offset: number) => number): number | undefined {
  let line: number | undefined;
  visit(document, {
    Alias(_, node) {
      line = lineIn(node.range?.[0] ?? 0);
      return visit.BREAK;
    },
  });
  return line;
}

function nodeLine(
  root: Node | null,
  path: Path,
  lineIn: (offset: number) => number,
  rootLine: number,
): number {
  let line = rootLine;
  let node: unknown = root;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(
        ({ key }) => isScalar(key) && String(key.value) === String(step),
      );
      if (pair === undefined || !isScalar(pair.key)) return line;
      line = lineIn(pair.key.range?.[0] ?? 0);
      node = pair.value;
    } else if (isSeq(node) && typeof step === 'number') {
      const item = node.items[step];
      if (!isMap(item) && !isSeq(item) && !isScalar(item)) return line;
      line = lineIn(item.range?.[0] ?? 0);
      node = item;
    } else {
      return line;
    }
  }
  return line;
}
