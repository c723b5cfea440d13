import type { TownChoice } from '../../kinds/town/town-choice.ts';
import { kindOfCell, squeeze } from './cell.ts';
import { type CellParser, notUnderstood, understood } from './parsed.ts';

/** 一个只能从里面挑的选项。 */
export interface Choice<Id extends string | number = string> {
  readonly id: Id;
  /** 正式的叫法，填表时从下拉里选的就是它。 */
  readonly name: string;
  /** 平常还怎么叫。 */
  readonly otherNames: readonly string[];
}

/** 由「代号 → 正式叫法」和「代号 → 平常叫法」拼成名单。 */
export function choicesOf<Id extends string>(
  names: Readonly<Record<Id, string>>,
  otherNames: Readonly<Record<Id, readonly string[]>>,
): readonly Choice<Id>[] {
  const ids = Object.keys(names) as Id[];
  return ids.map((id) => ({ id, name: names[id], otherNames: otherNames[id] }));
}

/** 由镇里自己定的几类拼成名单。 */
export function townChoicesOf(choices: readonly TownChoice[]): readonly Choice[] {
  return choices.map(({ id, label, otherNames }) => ({ id, name: label, otherNames }));
}

/** 前头的序号：「1.」「（三）」「一、」。 */
const NUMBERING = /^(?:\(?[\d一二三四五六七八九十]{1,2}\)|[\d一二三四五六七八九十]{1,2}[.、:])/;
/** 一格里写几个，中间隔着的。 */
const SEPARATOR = /[、,，/;；和及与]/;
const PUNCTUATION = /[\p{P}\p{S}]/gu;

/**
 * 读只能从一张名单里挑的格子。不管空白、全角半角、标点和前头的序号。
 * 两个选项共用的叫法说不清是谁，不认。
 */
export function oneOf<Id extends string | number>(choices: readonly Choice<Id>[]): CellParser<Id> {
  const index = indexOf(choices);
  const expected = `这几个里的一个：${choices.map((choice) => choice.name).join('、')}`;
  return (cell) => {
    if (typeof cell !== 'string' && typeof cell !== 'number') {
      return notUnderstood(kindOfCell(cell), expected);
    }
    const text = squeeze(String(cell));
    const idOf = (word: string) =>
      index.get(plain(word)) ?? index.get(plain(word.replace(NUMBERING, '')));
    const id = idOf(text);
    if (id !== undefined) return understood(id);
    if (text === '') return notUnderstood('空着', expected);
    const several = text.split(SEPARATOR);
    return several.length > 1 && several.every((word) => idOf(word) !== undefined)
      ? notUnderstood('一格里写了几个', `一行只写一个，几个的分成几行。${expected}`)
      : notUnderstood(`${kindOfCell(cell)}，不在名单里`, expected);
  };
}

function indexOf<Id extends string | number>(
  choices: readonly Choice<Id>[],
): ReadonlyMap<string, Id> {
  const index = new Map<string, Id>();
  const shared = new Set<string>();
  for (const { id, name, otherNames } of choices) {
    for (const key of new Set([name, ...otherNames].map(plain))) {
      const owner = index.get(key);
      if (owner !== undefined && owner !== id) shared.add(key);
      else index.set(key, id);
    }
  }
  for (const key of shared) index.delete(key);
  return index;
}

function plain(text: string): string {
  return squeeze(text).replace(PUNCTUATION, '').toLowerCase();
}
