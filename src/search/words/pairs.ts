import { nearSound } from './near-sound.ts';
import type { Unit } from './units.ts';

/** 挨着的两个单位。 */
export interface Pair {
  /** 两个音节归类后按字母排，颠倒着说的（保低）跟原来的（低保）是一个键。 */
  readonly key: string;
  /** 写出来的两个字；有一个是拼音的为空。 */
  readonly text: string | undefined;
  /** 两个单位，照说的次序。 */
  readonly units: readonly [Unit, Unit];
  /** 含有虚词。 */
  readonly weak: boolean;
  /** 中间隔着一个虚词（「垮了房」的「垮房」）：对上了算，对不上不欠。 */
  readonly bridged: boolean;
}

/** 一串单位里挨着的每一对。 */
export function pairsOf(units: readonly Unit[]): readonly Pair[] {
  return units.slice(1).flatMap((unit, at) => {
    const before = units[at];
    return before === undefined || unit.isSeparated ? [] : [pairOf(before, unit)];
  });
}

/** 中间只隔着一个虚词的每一对。 */
export function bridgedPairsOf(units: readonly Unit[]): readonly Pair[] {
  return units.slice(2).flatMap((unit, at) => {
    const [before, between] = [units[at], units[at + 1]];
    if (before === undefined || between?.particle !== true) return [];
    if (between.isSeparated || unit.isSeparated || before.particle || unit.particle) return [];
    return [{ ...pairOf(before, unit), bridged: true }];
  });
}

/** 两个音节的键。 */
export function pairKey(first: string, second: string): string {
  const [a, b] = [nearSound(first), nearSound(second)];
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** 两个单位写在一起；不全是汉字的用斜线隔开，好再拆回来。 */
export function joinPair(first: string, second: string): string {
  return /^\p{Script=Han}{2}$/u.test(first + second) ? first + second : `${first}/${second}`;
}

/** 拆开 `joinPair` 写在一起的两个单位。 */
export function splitPair(text: string): readonly [string, string] {
  const [first = '', second = ''] = text.includes('/') ? text.split('/') : [...text];
  return [first, second];
}

function pairOf(first: Unit, second: Unit): Pair {
  const { character: a } = first;
  const { character: b } = second;
  return {
    key: pairKey(first.sound, second.sound),
    text: a === undefined || b === undefined ? undefined : joinPair(a, b),
    units: [first, second],
    weak: first.particle || second.particle,
    bridged: false,
  };
}
