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
}

/** 一句问话拆成的单位，和切不成音节的外文字母（多半是拼音首字母）。 */
export interface Asked {
  readonly units: readonly Unit[];
  readonly initials: readonly string[];
}

const PARTS = /\p{Script=Han}|[a-z']+|\d+|[^\p{Script=Han}a-z'\d]+/gu;
/** 首字母至少两个、至多十个；再长的不是。 */
const INITIALS = /^[a-z]{2,10}$/;

/** 拆一句问话：问话的套话换成隔断，连写的拼音切成音节。文字要先折叠成简体小写。 */
export function unitsAsked(question: string, sounds: Sounds): Asked {
  return split(withoutAsking(question), sounds);
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
  for (const [part] of allMatches(text.normalize('NFKC').toLowerCase(), PARTS)) {
    const spelled =
      sounds !== undefined && /^[a-z]/.test(part) ? splitPinyin(part, sounds.has) : undefined;
    if (spelled !== undefined) {
      for (const sound of spelled) {
        units.push({ character: undefined, sound, isSeparated, particle: false });
        isSeparated = false;
      }
      pinyinBefore = true;
    } else if (sounds !== undefined && INITIALS.test(part)) {
      initials.push(part);
      isSeparated = true;
    } else if (/[\p{Script=Han}a-z\d]/u.test(part)) {
      const particle = isParticle(part);
      units.push({ character: part, sound: readingOf(part) ?? part, isSeparated, particle });
      isSeparated = false;
      pinyinBefore = false;
    } else if (!(pinyinBefore && /^\s+$/.test(part))) {
      isSeparated = true;
    }
  }
  return { units, initials };
}
