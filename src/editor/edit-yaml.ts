import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  type Pair,
  parseDocument,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { alignItems } from './align-items.ts';
import { endOf, renderFlow, renderItem, renderPair, renderScalar } from './render-yaml.ts';
import { type Fields, isFields, isSameValue, writtenKeys } from './same-value.ts';
import { applyEdits, type TextEdit } from './text-edit.ts';

/** 这样写法的字段，表单改不了：要到原文里改。 */
export class NotEditable extends Error {
  override readonly name = 'NotEditable';
}

/**
 * 把一段 YAML（一行一个字段）里的值改成 `next`，返回怎么改：没有改到的行一个字也不动，注释、次序、引号都留着。
 * `text` 以换行收尾；`next` 里没有写的字段删掉，新的字段照 `next` 的次序插进去。改不成的抛 `NotEditable`。
 */
export function yamlEdits(text: string, next: Fields): readonly TextEdit[] {
  const document = parseDocument(text, { logLevel: 'silent', prettyErrors: false });
  const root = document.contents;
  if (document.errors.length > 0 || !isMap(root)) throw new NotEditable();
  const editor = new YamlEditor(text);
  const careful = [...editor.mapEdits(root, next, 0)];
  if (reads(text, careful, next)) return careful;
  const whole = [...editor.mapEdits(root, next, 0, 'whole-fields')];
  if (reads(text, whole, next)) return whole;
  throw new NotEditable();
}

function reads(text: string, edits: readonly TextEdit[], next: Fields): boolean {
  const made = parseDocument(applyEdits(text, edits), { logLevel: 'silent' });
  return made.errors.length === 0 && isSameValue(made.toJS(), next);
}

class YamlEditor {
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
  }

  /** `how` 是 `whole-fields` 的，改到的字段整个重写：里头的写法认不准时用。 */
  *mapEdits(
    map: YAMLMap,
    next: Fields,
    indent: number,
    how: 'fine' | 'whole-fields' = 'fine',
  ): Iterable<TextEdit> {
    const pairs = map.items.filter(isPair);
    const known = new Map(pairs.map((pair) => [keyOf(pair), pair]));
    for (const [at, pair] of pairs.entries()) {
      const value = next[keyOf(pair)];
      if (value === undefined) yield this.withoutPair(pairs, at);
      else yield* this.pairEdits(pair, value, indent, how);
    }
    let before: Pair | undefined;
    for (const key of writtenKeys(next)) {
      const pair = known.get(key);
      if (pair !== undefined) before = pair;
      else yield this.inserted(before ?? pairs.at(-1), renderPair(key, next[key], indent));
    }
  }

  private *pairEdits(
    pair: Pair,
    next: unknown,
    indent: number,
    how: 'fine' | 'whole-fields',
  ): Iterable<TextEdit> {
    const { value } = pair;
    if (isSameValue(plainOf(value), next)) return;
    const inside = how === 'fine' ? [...this.nodeEdits(value, next, indent)] : [];
    if (inside.length > 0) yield* inside;
    else yield this.rewritten(pair, renderPair(keyOf(pair), next, indent));
  }

  /** 值里头改得成的，怎么改；要整个重写的是空的。 */
  private *nodeEdits(node: unknown, next: unknown, indent: number): Iterable<TextEdit> {
    if (isScalar(node) && !isFields(next) && !Array.isArray(next) && node.value !== null) {
      yield this.scalarEdit(node, next, indent);
    } else if ((isMap(node) || isSeq(node)) && node.flow) {
      if (isFields(next) === isMap(node) && !this.has(node, '#')) {
        yield { from: startOf(node), to: endOf(node), text: renderFlow(next) };
      }
    } else if (isMap(node) && isFields(next) && writtenKeys(next).length > 0) {
      if (writtenKeys(next).some((key) => node.has(key))) {
        yield* this.mapEdits(node, next, this.columnOf(startOf(node)));
      }
    } else if (isSeq(node) && Array.isArray(next) && next.length > 0 && node.items.length > 0) {
      yield* this.seqEdits(node, next);
    }
  }

  private *seqEdits(seq: YAMLSeq, next: readonly unknown[]): Iterable<TextEdit> {
    const indent = this.columnOf(startOf(seq));
    let before: unknown;
    const start = this.lineStart(startOf(seq));
    for (const { was, now } of alignItems(seq.items.map(plainOf), next)) {
      const item = was === undefined ? undefined : seq.items[was];
      if (now === undefined) yield this.lines(item);
      else if (item === undefined) {
        const text = renderItem(next[now], indent);
        yield before === undefined ? { from: start, to: start, text } : this.inserted(before, text);
      } else if (!isSameValue(plainOf(item), next[now])) {
        const inside = [...this.nodeEdits(item, next[now], indent)];
        if (inside.length > 0) yield* inside;
        else yield { ...this.lines(item), text: renderItem(next[now], indent) };
      }
      if (item !== undefined) before = item;
    }
  }

  private scalarEdit(node: Scalar, next: unknown, indent: number): TextEdit {
    const [from, to] = [startOf(node), endOf(node)];
    const isBlock = this.text[to - 1] === '\n';
    const isInLine = !isBlock && this.text.slice(to, this.lineAfter(to)).trim() !== '';
    const text = renderScalar(next, node, { indent, isInLine });
    return { from, to, text: isBlock ? `${text}\n` : text };
  }

  /** 删掉一个字段。排在「- 」后面的，让下一个字段顶上来。 */
  private withoutPair(pairs: readonly Pair[], at: number): TextEdit {
    const pair = pairs[at];
    const from = startOf(pair?.key);
    const isAfterDash = this.text.slice(this.lineStart(from), from).trim() !== '';
    const next = pairs[at + 1];
    if (!isAfterDash) return this.lines(pair);
    if (next === undefined) throw new NotEditable();
    return { from, to: startOf(next.key), text: '' };
  }

  private rewritten(pair: Pair, text: string): TextEdit {
    const from = startOf(pair.key);
    return { from, to: this.lineAfter(endOf(pair)), text: text.trimStart() };
  }

  private inserted(after: unknown, text: string): TextEdit {
    const at = this.lineAfter(endOf(after));
    return { from: at, to: at, text };
  }

  /** 一处占的整行。 */
  private lines(node: unknown): TextEdit {
    const from = this.lineStart(startOf(isPair(node) ? node.key : node));
    return { from, to: this.lineAfter(endOf(node)), text: '' };
  }

  private has(node: unknown, sign: string): boolean {
    return this.text.slice(startOf(node), endOf(node)).includes(sign);
  }

  private columnOf(offset: number): number {
    return offset - this.lineStart(offset);
  }

  private lineStart(offset: number): number {
    return this.text.lastIndexOf('\n', offset - 1) + 1;
  }

  private lineAfter(offset: number): number {
    if (offset > 0 && this.text[offset - 1] === '\n') return offset;
    const end = this.text.indexOf('\n', offset);
    return end === -1 ? this.text.length : end + 1;
  }
}

function startOf(node: unknown): number {
  if (isScalar(node) || isMap(node) || isSeq(node)) return node.range?.[0] ?? 0;
  return 0;
}

function keyOf({ key }: Pair): string {
  if (!isScalar(key)) throw new NotEditable();
  return String(key.value);
}

function plainOf(node: unknown): unknown {
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map(plainOf);
  if (isMap(node))
    return Object.fromEntries(node.items.map((pair) => [keyOf(pair), plainOf(pair.value)]));
  if (node === null || node === undefined) return null;
  throw new NotEditable();
}
