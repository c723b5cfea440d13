/**
 * 平常的 front matter 的快读法：一行一个字段或者清单的一条，没有打错的。一千页里几乎都是这样写的，
 * 用不着 YAML 库一个字一个字地认。拿不准的一概不读，交给 `data.ts` 里的库；读得了的，和库读的一样。
 */

/** 读出来的一处：值，从第几行（从 0 数）起，里面的各处。 */
export interface PlainNode {
  readonly value: unknown;
  readonly line: number;
  readonly inner?: ReadonlyMap<string, PlainNode> | readonly PlainNode[] | undefined;
}

/** 一行，`- 字段: 内容` 算两行：清单的一条，和它里面缩进两格的一个字段。 */
interface Entry {
  readonly line: number;
  readonly indent: number;
  /** 字段名；清单的一条没有。 */
  readonly key: string | undefined;
  /** 字段名、减号后面写的；另起一行写的是空的。 */
  readonly text: string;
}

const KEY = '[A-Za-z][\\w-]{0,40}';
const LINE = new RegExp(`^( *)(- )?(?:(${KEY}):(?: (?=[^ ])|$))?(.*)$`);
/** 空格以外的空白：缩进、断行会看错。 */
const ODD_SPACE = /[^\S \n]/u;
/** 不加引号的一句话：不以记号开头，里面没有“冒号加空格”“空格加 #”。 */
const PLAIN = /^(?![- ?:,[\]{}#&*!|>'"%@`｛])(?:[^:#]|:(?=[^ ])|(?<! )#)+(?<! )$/u;
const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,14})$/;
/** 年月日、电话：几段数字用减号连着，不是一个数。 */
const JOINED = /^\d+(?:-\d+)+$/;
/** 会被当成数、是非、空的。 */
const NOT_TEXT = /^(?:null|true|false|~|[\d.+][\w.+-]*)$/i;
/** 清单的一条写着冒号的，要看是不是打错了的字段。 */
const FIELD_LIKE = /^[^\u4e00-\u9fff\d].*[:：]/u;
const LETTER = '[\\w\\u4e00-\\u9fff〔〕]';
const WORD = `[A-Za-z\\d\\u4e00-\\u9fff](?:${LETTER}|-| (?=${LETTER}))*`;
const QUOTED_WORD = '\'[^\'",{}[\\]]*\'|"[^\'",{}[\\]\\\\]*"';
const LISTED = `(?:${WORD}|${QUOTED_WORD})`;
const WORDS = new RegExp(`^\\[(${LISTED}(?:, ${LISTED})*)\\]$`);
const FIELDS = new RegExp(`^\\{ (${KEY}: ${WORD}(?:, ${KEY}: ${WORD})*) \\}$`, 'u');

/** 读一段 front matter；有一处拿不准、写得不平常的，返回 `undefined`。 */
export function readPlainYaml(text: string): PlainNode | undefined {
  const entries = entriesIn(text);
  if (entries === undefined) return undefined;
  const reader = new Reader(entries);
  const [first] = entries;
  const root = first?.key === undefined ? undefined : reader.fields(0, -1);
  return reader.isDone ? root : undefined;
}

/** 一处在第几行；没有的，是它外面的那一层在的那一行。 */
export function plainLine(root: PlainNode, path: readonly PropertyKey[]): number {
  let node = root;
  for (const step of path) {
    const { inner } = node;
    const next =
      inner instanceof Map
        ? inner.get(String(step))
        : typeof step === 'number' && Array.isArray(inner)
          ? inner[step]
          : undefined;
    if (next === undefined) return node.line;
    node = next;
  }
  return node.line;
}

function entriesIn(text: string): readonly Entry[] | undefined {
  if (ODD_SPACE.test(text)) return undefined;
  const entries: Entry[] = [];
  for (const [line, written] of text.split('\n').entries()) {
    if (written === '') continue;
    const [, { length: indent } = '', dash, key, rest = ''] = LINE.exec(written) ?? [];
    if (dash === undefined && key === undefined) return undefined;
    if (key === undefined && (rest === '' || FIELD_LIKE.test(rest))) return undefined;
    if (dash === undefined) entries.push({ line, indent, key, text: rest });
    else if (key === undefined) entries.push({ line, indent, key, text: rest });
    else {
      entries.push({ line, indent, key: undefined, text: '' });
      entries.push({ line, indent: indent + 2, key, text: rest });
    }
  }
  return entries;
}

/** 一层一层往下读；缩进对不上的那一行停住，最后就读不完。 */
class Reader {
  readonly #entries: readonly Entry[];
  #at = 0;

  constructor(entries: readonly Entry[]) {
    this.#entries = entries;
  }

  get isDone(): boolean {
    return this.#at === this.#entries.length;
  }

  /** 缩进 `indent` 格的各个字段。 */
  fields(indent: number, line: number): PlainNode | undefined {
    const inner = new Map<string, PlainNode>();
    const value: Record<string, unknown> = {};
    for (let entry = this.#next; entry?.indent === indent; entry = this.#next) {
      const { key, text } = entry;
      if (key === undefined) break;
      if (inner.has(key) || NOT_TEXT.test(key)) return undefined;
      this.#at += 1;
      const node = text === '' ? this.#below(entry) : scalar(text, entry.line);
      if (node === undefined) return undefined;
      inner.set(key, node);
      value[key] = node.value;
    }
    return { value, line, inner };
  }

  get #next(): Entry | undefined {
    return this.#entries[this.#at];
  }

  /** 一个字段另起一行写的：清单、里层的字段，或者空着。 */
  #below({ indent, line }: Entry): PlainNode | undefined {
    const next = this.#next;
    if (next === undefined || next.indent < indent) return { value: null, line };
    if (next.key === undefined) return this.#items(next.indent, line);
    return next.indent === indent ? { value: null, line } : this.fields(next.indent, line);
  }

  #items(indent: number, line: number): PlainNode | undefined {
    const inner: PlainNode[] = [];
    for (let entry = this.#next; entry?.indent === indent; entry = this.#next) {
      if (entry.key !== undefined) break;
      this.#at += 1;
      const node =
        entry.text === '' ? this.fields(indent + 2, entry.line) : scalar(entry.text, entry.line);
      if (node === undefined) return undefined;
      inner.push(node);
    }
    return { value: inner.map(({ value }) => value), line, inner };
  }
}

/** 写在一行里的：一句话、一个数，引号包着的，括号里的几样。 */
function scalar(text: string, line: number): PlainNode | undefined {
  const [, quoted] = /^'([^'{]*)'$/.exec(text) ?? /^"([^"\\{]*)"$/.exec(text) ?? [];
  if (quoted !== undefined) return { value: quoted, line };
  if (text.startsWith('[')) return words(text, line);
  if (text.startsWith('{')) return inBraces(text, line);
  if (!PLAIN.test(text)) return undefined;
  if (WHOLE_NUMBER.test(text)) return { value: Number(text), line };
  if (text === 'true' || text === 'false') return { value: text === 'true', line };
  return NOT_TEXT.test(text) && !JOINED.test(text) ? undefined : { value: text, line };
}

function words(text: string, line: number): PlainNode | undefined {
  const [, list] = WORDS.exec(text) ?? [];
  const inner = list?.split(', ').map((word) => scalar(word, line));
  if (inner?.every((node) => node !== undefined) !== true) return undefined;
  return { value: inner.map(({ value }) => value), line, inner };
}

function inBraces(text: string, line: number): PlainNode | undefined {
  const [, list] = FIELDS.exec(text) ?? [];
  if (list === undefined) return undefined;
  const entries = list.split(', ').map((field) => {
    const [key = '', word = ''] = field.split(': ');
    return { line, indent: 0, key, text: word };
  });
  return new Reader(entries).fields(0, line);
}
