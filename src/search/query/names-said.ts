import { nearSound } from '../words/near-sound.ts';
import type { Sounds } from '../words/sounds.ts';
import { type Unit, unitsIn } from '../words/units.ts';

/** 名字有这么长，说错一个字也认。 */
const FORGIVING = 4;

/**
 * 问话里整个儿说到的最长的名字有几个字：音对就算（底保），四个字以上的容一个字说错（法津援助）。
 * 一个也没说到是 0；一个字的名字不算。
 */
export function longestNameSaid(
  units: readonly Unit[],
  names: readonly string[],
  sounds: Sounds,
): number {
  let longest = 0;
  for (const name of names) {
    const wanted = unitsIn(name, sounds);
    if (wanted.length < 2 || wanted.length <= longest) continue;
    if (wanted.length <= units.length && isSaid(wanted, units)) longest = wanted.length;
  }
  return longest;
}

function isSaid(wanted: readonly Unit[], units: readonly Unit[]): boolean {
  const forgiven = wanted.length >= FORGIVING ? 1 : 0;
  for (let start = 0; start + wanted.length <= units.length; start++) {
    let wrong = 0;
    for (const [at, unit] of wanted.entries()) {
      const heard = units[start + at];
      if (heard === undefined || !isSame(unit, heard)) wrong += 1;
      if (wrong > forgiven) break;
    }
    if (wrong <= forgiven) return true;
  }
  return false;
}

function isSame(wanted: Unit, heard: Unit): boolean {
  return wanted.character === heard.character || nearSound(wanted.sound) === nearSound(heard.sound);
}

/** 问话里真写着的最长的叫法；一个也没写的返回 `undefined`。`question` 要先折叠过。 */
export function aliasSaid(question: string, aliases: readonly string[]): string | undefined {
  return aliases
    .filter((alias) => alias.length > 1 && question.includes(alias.toLowerCase()))
    .sort((a, b) => b.length - a.length)[0];
}
