import { allMatches } from './all-matches.ts';
import { isParticle, withoutAsking } from './asking-words.ts';
import type { Sounds } from './sounds.ts';
import { splitPinyin } from './split-pinyin.ts';

/** 问话或文字里的一个单位：一个汉字、一个拼音音节，或者一串数字、外文。 */
export interface Unit {
  /** 写出来的字；拼音没有字，为空。 */
  readonly character: string | undefined;
  /** 音节；数字和外文就是它自己。 */
  readonly sound: string;
  /** 跟前一个单位隔开了，不能连成词。 */
  readonly isSeparated: boolean;
  /** 没有实在意思的虚词。 */
  readonly particle: boolean;
  /** 长长一句话里先交代的，不是末了问的那一截。 */
  readonly isLeadIn: boolean;
}

/** 一句问话拆成的单位，和切不成音节的外文字母（多半是拼音首字母）。 */
export interface Asked {
  readonly units: readonly Unit[];
  readonly initials: readonly string[];
}

const PARTS = /\p{Script=Han}|[a-z']+|\d+|[^\p{Script=Han}a-z'\d]+/gu;
/** 首字母至少两个、至多十个；再长的不是。 */
const INITIALS = /^[a-z]{2,10}$/;
/** 标点，和「想问一下」这类话，后头才是要问的。 */
const CLAUSE_END = /[，。！？；,!?;…]+|(?:我?想(?:请)?问(?:一下|哈)?|请问|打听(?:一下)?)/u;
/** 一截有这么多个实在的字，才算问了什么。 */
const ASKS = 2;

/** 拆一句问话：问话的套话换成隔断，连写的拼音切成音节。文字要先折叠成简体小写。 */
export function unitsAsked(question: string, sounds: Sounds): Asked {
  const clauses = question
    .split(CLAUSE_END)
    .map((clause) => split(withoutAsking(clause), sounds))
    .filter(({ units, initials }) => units.length + initials.length > 0);
  const last = lastAsking(clauses);
  return {
    units: clauses.flatMap(({ units }, at) =>
      at < last ? units.map((unit) => ({ ...unit, isLeadIn: true })) : units,
    ),
    initials: clauses.flatMap(({ initials }) => initials),
  };
}

function lastAsking(clauses: readonly Asked[]): number {
  let last = 0;
  for (const [at, { units }] of clauses.entries()) {
    if (units.filter(({ particle }) => !particle).length >= ASKS) last = at;
  }
  return last;
}

/** 一句话里有几个单位，套话也数。 */
export function unitsSaid(question: string, sounds: Sounds): number {
  return split(question, sounds).units.length;
}

/** 拆索引里的一段文字：不去套话，外文字母原样留着。 */
export function unitsIn(text: string, sounds: Sounds): readonly Unit[] {
  return split(text, undefined, sounds.of).units;
}

function split(
  text: string,
  sounds: Sounds | undefined,
  readingOf = sounds?.of ?? (() => undefined),
): Asked {
  const units: Unit[] = [];
  const initials: string[] = [];
  let isSeparated = true;
  let pinyinBefore = false;
  const add = (character: string | undefined, sound: string, particle: boolean) => {
    units.push({ character, sound, isSeparated, particle, isLeadIn: false });
    isSeparated = false;
  };
  for (const [part] of allMatches(text.normalize('NFKC').toLowerCase(), PARTS)) {
    const spelled =
      sounds !== undefined && /^[a-z]/.test(part) ? splitPinyin(part, sounds.has) : undefined;
    if (spelled !== undefined) {
      for (const sound of spelled) add(undefined, sound, false);
      pinyinBefore = true;
    } else if (sounds !== undefined && INITIALS.test(part)) {
      initials.push(part);
      isSeparated = true;
    } else if (/[\p{Script=Han}a-z\d]/u.test(part)) {
      add(part, readingOf(part) ?? part, isParticle(part));
      pinyinBefore = false;
    } else if (!(pinyinBefore && /^\s+$/.test(part))) {
      isSeparated = true;
    }
  }
  return { units, initials };
}
