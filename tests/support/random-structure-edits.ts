import type { Random } from '../../scripts/demo/random.ts';
import { one, place, spliced } from './random-pick.ts';

type StructureEdit = (text: string, random: Random) => string;

const HIDDEN = ['\u200b', '\u200c', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u202e', '\u3164'];

/** 成块的改动：表的一列、一个字段、JSON 的一项、混着的换行、看不见的字。改不了的原样还回去。 */
export const structureEdits: Readonly<Record<string, StructureEdit>> = {
  column: (text, random) => {
    const tables = [...text.matchAll(/(?:^\|.*\n){2,}/gm)];
    if (tables.length === 0) return text;
    const { 0: table, index } = one(tables, random);
    const column = random.integer(1, 3);
    const isDoubled = random.chance(0.3);
    const without = table.replace(/^\|.*$/gm, (row) => {
      const cells = row.split('|');
      cells.splice(column, 1, ...(isDoubled ? [cells[column] ?? '', cells[column] ?? ''] : []));
      return cells.join('|');
    });
    return spliced(text, index, table.length, without);
  },
  dropField: (text, random) => {
    const fields = frontFields(text);
    return fields.length === 0 ? text : text.replace(one(fields, random), '');
  },
  swapFields: (text, random) => {
    const fields = frontFields(text);
    if (fields.length < 2) return text;
    const [first, second] = [one(fields, random), one(fields, random)];
    if (first === second) return text;
    const value = (field: string) => field.slice(field.indexOf(':'));
    const name = (field: string) => field.slice(0, field.indexOf(':'));
    return text
      .replace(first, () => '\u0001')
      .replace(second, () => name(second) + value(first))
      .replace('\u0001', () => name(first) + value(second));
  },
  lineEnds: (text, random) =>
    text.replace(/\n/g, () => (random.chance(0.5) ? '\r\n' : random.chance(0.05) ? '\r' : '\n')),
  hidden: (text, random) => spliced(text, place(text, random), 0, one(HIDDEN, random)),
  jsonValue: inJson((holder, key, random) => {
    holder[key] = one(['', 0, 3, '3', true, null, [], {}, '甲', 'jia', -5, 2.5, [1010]], random);
  }),
  jsonDrop: inJson((holder, key) => {
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  }),
  jsonTwice: inJson((holder, key) => {
    if (Array.isArray(holder)) holder.push(holder[Number(key)]);
    else holder[`${key}2`] = holder[key];
  }),
  jsonRename: inJson((holder, key) => {
    if (Array.isArray(holder)) holder.reverse();
    else {
      holder[key.slice(1) || 'x'] = holder[key];
      delete holder[key];
    }
  }),
  jsonWord: inJson((holder, key, random) => {
    const value = holder[key];
    if (typeof value === 'number') holder[key] = value + random.integer(1, 9);
    if (typeof value === 'string')
      holder[key] = one([`${value}x`, value.slice(1), `甲${value}`], random);
  }),
};

function frontFields(text: string): readonly string[] {
  const [, front] = /^---\n([\s\S]*?\n)---\n/.exec(text) ?? [];
  return front?.match(/^[a-z]\w*:.*\n(?: .*\n)*/gim) ?? [];
}

type Holder = Record<string, unknown>;

/** 在 JSON 里随便挑一处来改；不是 JSON 的不动。 */
function inJson(edit: (holder: Holder, key: string, random: Random) => void): StructureEdit {
  return (text, random) => {
    if (!/^[[{]/.test(text)) return text;
    const root: unknown = JSON.parse(text);
    const places = placesIn(root);
    if (places.length === 0) return text;
    const { holder, key } = one(places, random);
    edit(holder, key, random);
    return `${JSON.stringify(root, undefined, 2)}\n`;
  };
}

function placesIn(node: unknown): readonly { readonly holder: Holder; readonly key: string }[] {
  if (typeof node !== 'object' || node === null) return [];
  const holder = node as Holder;
  return Object.keys(holder).flatMap((key) => [{ holder, key }, ...placesIn(holder[key])]);
}
