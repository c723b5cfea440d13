import { isMap, isScalar, isSeq, type Pair, parseDocument, type YAMLMap, type YAMLSeq } from 'yaml';
import { splitPage } from '../../source/syntax/front-matter.ts';

/** 在别的一页的字段里添上这一页的编号。 */
export interface BackLink {
  /** 写在哪个字段。 */
  readonly key: string;
  readonly code: number;
  /** 这个字段是一张清单。 */
  readonly isList: boolean;
  /** 那一类字段的次序；没有这个字段的，添在该在的地方。 */
  readonly order: readonly string[];
}

/**
 * 在一页的 front matter 里添上一个编号，返回整个文件的新文字：只动那一处，注释、次序、换行、引号一个字节不改。
 * 读不出来、那个字段写着别的样子的，返回 `undefined`，请人自己添。
 */
export function withBackLink(raw: string, link: BackLink): string | undefined {
  const { front } = splitPage(raw.replaceAll('\r\n', '\n'));
  if (front === undefined) return undefined;
  const document = parseDocument(front.text);
  const fields = document.contents;
  if (document.errors.length > 0 || !isMap(fields)) return undefined;
  const edited = insertion(front.text, fields, link);
  if (edited === undefined) return undefined;
  const { at, words } = edited;
  const fresh = front.text.slice(0, at) + words + front.text.slice(at);
  if (!isRight(document.toJS(), parseDocument(fresh).toJS(), link)) return undefined;
  const place = rawOffset(raw, front.offset + at);
  const written = raw.includes('\r\n') ? words.replace('\n', '\r\n') : words;
  return raw.slice(0, place) + written + raw.slice(place);
}

/** 换行都算一个字符的第几个字符，在原文里是第几个。 */
function rawOffset(raw: string, at: number): number {
  let seen = 0;
  for (let place = 0; place < raw.length; place += 1) {
    if (seen === at) return place;
    if (!raw.startsWith('\r\n', place)) seen += 1;
  }
  return raw.length;
}

interface Insertion {
  readonly at: number;
  readonly words: string;
}

function insertion(text: string, fields: YAMLMap, link: BackLink): Insertion | undefined {
  const { key, code, isList } = link;
  const pair = pairOf(fields, key);
  if (pair === undefined) {
    return newLine(text, fields, link, isList ? `${key}: [${code}]` : `${key}: ${code}`);
  }
  return isList && isSeq(pair.value) ? intoList(text, pair.value, code) : undefined;
}

/** 清单里添一条：写在一行里的添在 `]` 前面，一条一行的在末一条下面添一行。 */
function intoList(text: string, list: YAMLSeq, code: number): Insertion | undefined {
  const end = list.range?.[1];
  const last = list.items.at(-1);
  if (end === undefined) return undefined;
  if (list.flow === true) {
    const at = text.slice(0, end - 1).trimEnd().length;
    return { at, words: last === undefined ? `${code}` : `, ${code}` };
  }
  if (!isScalar(last) || last.range == null) return undefined;
  const lineStart = text.lastIndexOf('\n', last.range[0]) + 1;
  const [dash = ''] = /^[ \t]*-[ \t]+/.exec(text.slice(lineStart)) ?? [];
  return dash === '' ? undefined : atLineEnd(text, last.range[1], `${dash}${code}`);
}

/** 没有这个字段的，添在次序在它前面的末一个字段下面。 */
function newLine(
  text: string,
  fields: YAMLMap,
  { key, order }: BackLink,
  line: string,
): Insertion | undefined {
  const place = order.indexOf(key);
  const before = fields.items.findLast(({ key: name }) => {
    const at = order.indexOf(String(name));
    return at !== -1 && at < place;
  });
  const end = endOf(before);
  if (end === undefined) return undefined;
  return atLineEnd(text, text.slice(0, end).trimEnd().length, line);
}

/** 在一处所在那一行的末尾（连后面的注释）另起一行。 */
function atLineEnd(text: string, from: number, line: string): Insertion {
  const found = text.indexOf('\n', from);
  return { at: found === -1 ? text.length : found, words: `\n${line}` };
}

function endOf(pair: Pair | undefined): number | undefined {
  const value = pair?.value;
  return isScalar(value) || isMap(value) || isSeq(value) ? value.range?.[1] : undefined;
}

function pairOf(fields: YAMLMap, key: string): Pair | undefined {
  return fields.items.find(({ key: name }) => isScalar(name) && name.value === key);
}

/** 添完再读一遍：只多了这一个编号，别的一样。 */
function isRight(before: unknown, after: unknown, { key, code, isList }: BackLink): boolean {
  const old = Object(before) as Readonly<Record<string, unknown>>;
  const list = Array.isArray(old[key]) ? old[key] : [];
  const wanted = { ...old, [key]: isList ? [...list, code] : code };
  const fresh = Object(after) as Readonly<Record<string, unknown>>;
  const keys = Object.keys(fresh);
  return (
    keys.length === Object.keys(wanted).length &&
    keys.every(
      (each) => JSON.stringify(fresh[each]) === JSON.stringify((wanted as typeof fresh)[each]),
    )
  );
}
