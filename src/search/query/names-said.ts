import { withDigits } from '../words/digits.ts';
import { nearSound } from '../words/near-sound.ts';
import type { Sounds } from '../words/sounds.ts';
import { type Unit, unitsIn } from '../words/units.ts';

/** 问话里说到的一个名字：从第几个单位起，占几个单位，说得有多准（0 到 1）。 */
export interface NameSaid {
  readonly start: number;
  readonly length: number;
  readonly fit: number;
}

/** 错一个字、多一个字、少一个字算一处；颠倒两个字轻一些；同音、近音的字更轻。 */
const WRONG = 1;
const SWAPPED = 0.7;
const NEAR_SOUND = 0.3;
const SAME_SOUND = 0.15;
/** 名字有几个字，容几处错：两个字的只容同音，七个字以上的容两处。 */
const slipsAllowed = (length: number): number => {
  if (length <= 2) return NEAR_SOUND;
  if (length === 3) return SWAPPED;
  return length < 7 ? WRONG + NEAR_SOUND : 2 * WRONG;
};

/** 一个名字里的几个名字：题目常用「、」「和」「（）」连着（义务教育和控辍保学）。 */
export function titleNames(title: string): readonly string[] {
  const parts = title
    .replace(/(\p{Script=Han}{3})和(?=\p{Script=Han}{3})/gu, '$1、')
    .split(/[、（）()，；：]/u);
  return [...new Set([title, ...parts])].filter((name) => name.length > 1);
}

/**
 * 问话里说得最全的名字：音对就算（底保），三个字以上的容一处说错（法津援助、危改房造）。
 * 一个也没说到返回 `undefined`；一个字的名字不算。
 */
export function longestNameSaid(
  units: readonly Unit[],
  names: readonly string[],
  sounds: Sounds,
): NameSaid | undefined {
  let best: NameSaid | undefined;
  for (const name of names) {
    const wanted = unitsIn(withDigits(name), sounds);
    if (wanted.length < 2 || wanted.length > units.length + 1) continue;
    const said = closestTo(wanted, units);
    if (said !== undefined && worth(said) > (best === undefined ? 0 : worth(best))) best = said;
  }
  return best;
}

function worth({ length, fit }: NameSaid): number {
  return length * fit;
}

interface Aligned {
  readonly cost: number;
  readonly start: number;
}

/** 整个名字对着问话里连着的一截，错得最少的那一截；错得太多的不算（编辑距离，含颠倒）。 */
function closestTo(wanted: readonly Unit[], units: readonly Unit[]): NameSaid | undefined {
  const allowed = slipsAllowed(wanted.length);
  let before: readonly Aligned[] = [];
  let row: readonly Aligned[] = Array.from({ length: units.length + 1 }, (_, start) => ({
    cost: 0,
    start,
  }));
  for (const [at, name] of wanted.entries()) {
    const next: Aligned[] = [{ cost: at + 1, start: 0 }];
    for (const [position, said] of units.entries()) {
      const choices = [
        plus(row[position], differenceOf(name, said)),
        plus(row[position + 1], WRONG),
        plus(next[position], WRONG),
      ];
      if (at > 0 && position > 0 && isSwapped(wanted, at, units, position)) {
        choices.push(plus(before[position - 1], SWAPPED));
      }
      next.push(choices.reduce((best, one) => (one.cost < best.cost ? one : best)));
    }
    [before, row] = [row, next];
  }
  let end = 0;
  for (const [at, { cost }] of row.entries()) {
    if (cost < (row[end]?.cost ?? 0)) end = at;
  }
  const { cost, start } = row[end] ?? { cost: Number.POSITIVE_INFINITY, start: 0 };
  if (cost > allowed || end === start) return undefined;
  return { start, length: end - start, fit: 1 - cost / wanted.length };
}

function plus(aligned: Aligned | undefined, more: number): Aligned {
  const { cost, start } = aligned ?? { cost: Number.POSITIVE_INFINITY, start: 0 };
  return { cost: cost + more, start };
}

function isSwapped(
  wanted: readonly Unit[],
  at: number,
  units: readonly Unit[],
  position: number,
): boolean {
  const [a, b] = [wanted[at - 1], wanted[at]];
  const [x, y] = [units[position - 1], units[position]];
  if (a === undefined || b === undefined || x === undefined || y === undefined) return false;
  return differenceOf(a, y) + differenceOf(b, x) < WRONG;
}

function differenceOf(name: Unit, said: Unit): number {
  if (name.character === said.character) return 0;
  if (name.sound === said.sound) return said.character === undefined ? 0 : SAME_SOUND;
  return nearSound(name.sound) === nearSound(said.sound) ? NEAR_SOUND : WRONG;
}

/** 问话里真写着的最长的叫法；一个也没写的返回 `undefined`。`question` 要先折叠过。 */
export function aliasSaid(question: string, aliases: readonly string[]): string | undefined {
  return aliases
    .filter((alias) => alias.length > 1 && question.includes(alias.toLowerCase()))
    .sort((a, b) => b.length - a.length)[0];
}
