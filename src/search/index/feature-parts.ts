import { titleNames } from '../query/names-said.ts';
import { withDigits } from '../words/digits.ts';
import { nearSound } from '../words/near-sound.ts';
import { bridgedPairsOf, type Pair, pairKey, pairsOf } from '../words/pairs.ts';
import type { Sounds } from '../words/sounds.ts';
import { type Unit, unitsIn } from '../words/units.ts';

/** 名字越长，里头每一对字越轻：分量乘以「对数的 -0.4 次方」。 */
const LENGTH_POWER = -0.4;
/** 这些页的题目是一句话，不是名称；没有另外的叫法，全靠它，打的折小一些。 */
const SENTENCE_TITLES: ReadonlySet<string> = new Set(['promises', 'exemplars']);
const SENTENCE_POWER = -0.15;
/** 隔着一个虚词的一对，只算这么多。 */
const BRIDGED = 0.8;
/** 跳着取字的简称：名字四到八个字，每一对只算这么多。 */
const SKIPPED = { shortest: 4, longest: 8, share: 0.4 };
const INITIALS_LENGTHS = [2, 3, 4];

/** 建索引要用的读音。 */
export interface Readings {
  readonly sounds: Sounds;
  /** 一个字别的读音（「还林」的「还」，「银行」的「行」）。 */
  othersOf(character: string): readonly string[];
}

/** 一处里的一个特征：键、写法、分量。 */
export interface FeaturePart {
  readonly key: string;
  readonly text: string;
  readonly weight: number;
  /** 写在名字里的。 */
  readonly isName?: boolean;
}

/** 一页的题目：是一句话的少打折；里头几个名字的简称也收。 */
export function* titleParts(
  title: string,
  kind: string,
  weight: number,
  reading: Readings,
): Iterable<FeaturePart> {
  const power = SENTENCE_TITLES.has(kind) ? SENTENCE_POWER : LENGTH_POWER;
  yield* nameParts(title, weight, reading, power);
  for (const part of titleNames(title)) {
    yield* abbreviatedParts(unitsIn(part, reading.sounds), weight);
  }
}

/** 一个名字：字对、单字、拼音首字母，多音字的几种读法都收。 */
export function* nameParts(
  name: string,
  weight: number,
  reading: Readings,
  power = LENGTH_POWER,
): Iterable<FeaturePart> {
  for (const phrase of phrasesIn(name)) {
    const units = unitsIn(phrase, reading.sounds);
    const share = weight * Math.max(1, units.length - 1) ** power;
    yield* pairParts([...pairsOf(units), ...bridgedPairsOf(units)], share, true);
    yield* otherwiseRead(units, share, reading);
    for (const { character, sound } of units) {
      yield {
        key: `=${nearSound(sound)}`,
        text: character ?? '',
        weight: weight / Math.max(1, units.length),
      };
    }
    yield* initialsParts(units, weight);
  }
}

/** 一段话里的字对。 */
export function* textParts(
  text: string,
  weight: number,
  { sounds }: Readings,
): Iterable<FeaturePart> {
  for (const phrase of phrasesIn(text)) {
    for (const { key, text: written } of writtenPairs(phrase, sounds)) {
      yield { key, text: written, weight };
    }
  }
}

/** 一截话里写得出来的字对：条款的话在整页里又是一遍，同样的一截只拆一回。最多记这么多截，满了从头记。 */
function writtenPairs(phrase: string, sounds: Sounds): readonly WrittenPair[] {
  const known = keptPairs.get(sounds) ?? new Map<string, readonly WrittenPair[]>();
  keptPairs.set(sounds, known);
  const made = known.get(phrase);
  if (made !== undefined) return made;
  const pairs = pairsOf(unitsIn(phrase, sounds)).flatMap(({ key, text }) =>
    text === undefined ? [] : [{ key, text }],
  );
  if (known.size >= MOST_KEPT) known.clear();
  known.set(phrase, pairs);
  return pairs;
}

type WrittenPair = Pick<FeaturePart, 'key' | 'text'>;

const MOST_KEPT = 20_000;
const keptPairs = new WeakMap<Sounds, Map<string, readonly WrittenPair[]>>();

function* pairParts(pairs: readonly Pair[], weight: number, isName = false): Iterable<FeaturePart> {
  for (const { key, text, bridged } of pairs) {
    if (text !== undefined)
      yield { key, text, weight: bridged ? weight * BRIDGED : weight, isName };
  }
}

/** 首字母：四个字的一截一截都收，三个字的也收，两个字的只收整个名字。 */
function* initialsParts(units: readonly Unit[], weight: number): Iterable<FeaturePart> {
  const initials = units.map(({ sound }) => sound[0] ?? '').join('');
  if (!/^[a-z]+$/.test(initials)) return;
  for (const length of INITIALS_LENGTHS) {
    if (length === 2 && initials.length > 2) continue;
    for (let start = 0; start + length <= initials.length; start++) {
      yield {
        key: `@${initials.slice(start, start + length)}`,
        text: '',
        weight: weight * (length / initials.length),
      };
    }
  }
}

/** 简称常跳着取字（法律援助 → 法援）：题目的几个名字里，隔一两个字的也成对。 */
function* abbreviatedParts(units: readonly Unit[], weight: number): Iterable<FeaturePart> {
  if (units.length < SKIPPED.shortest || units.length > SKIPPED.longest) return;
  if (
    units.some(({ character, particle }) => particle || !/^\p{Script=Han}$/u.test(character ?? ''))
  )
    return;
  for (const step of [2, 3]) {
    const first = units.slice(0, units.length - step);
    const pairs = first.flatMap((unit, at) => {
      const other = units[at + step];
      return other === undefined ? [] : pairsOf([unit, { ...other, isSeparated: false }]);
    });
    yield* pairParts(pairs, weight * SKIPPED.share);
  }
}

/** 名字里的多音字，按别的读音也收一份。 */
function* otherwiseRead(
  units: readonly Unit[],
  weight: number,
  { othersOf }: Readings,
): Iterable<FeaturePart> {
  for (const {
    units: [first, second],
    key,
    text,
  } of pairsOf(units)) {
    if (text === undefined) continue;
    const keys = [
      ...othersOf(first.character ?? '').map((sound) => pairKey(sound, second.sound)),
      ...othersOf(second.character ?? '').map((sound) => pairKey(first.sound, sound)),
    ];
    for (const other of new Set(keys)) {
      if (other !== key) yield { key: other, text, weight, isName: true };
    }
  }
}

/** 一段话断成一截一截；里头有「八十岁」的，写成「80岁」的也算一截。 */
function phrasesIn(text: string): readonly string[] {
  return text
    .split(/[^\p{Script=Han}\p{Letter}\p{Number}]+/u)
    .filter((part) => part !== '')
    .flatMap((part) => {
      const numbered = withDigits(part);
      return numbered === part ? [part] : [part, numbered];
    });
}
