import { withDigits } from '../words/digits.ts';
import { withoutHidden } from '../words/fold.ts';
import { nearSound } from '../words/near-sound.ts';
import { bridgedPairsOf, type Pair, pairsOf } from '../words/pairs.ts';
import type { Sounds } from '../words/sounds.ts';
import type { ToSimplified } from '../words/traditional.ts';
import { type Unit, unitsAsked, unitsSaid } from '../words/units.ts';
import { clauseAsked } from './clause-asked.ts';
import { parseCode } from './parse-code.ts';

/** 拆好的一句问话。 */
export interface Query {
  /** 折叠成简体的原话。 */
  readonly text: string;
  /** 说了几个字（音节、数），套话也算。 */
  readonly length: number;
  readonly units: readonly Unit[];
  readonly pairs: readonly Pair[];
  /** 只问了一个字（水）或一个音节时，是那个单位。 */
  readonly single: Unit | undefined;
  /** 拼音首字母，切成四个一截。 */
  readonly initials: readonly string[];
  /** 编号的键。 */
  readonly code: string | undefined;
  /** 编号后面带的条款的锚点。 */
  readonly anchor: string | undefined;
  /** 说到的村的代号。 */
  readonly village: string | undefined;
  /** 条款的键，两套序数都说得通的有两个；没说条款的为空。 */
  readonly clauses: readonly string[];
}

const INITIALS_STEP = 4;
/** 首字母常在末尾带的办事的话：申请、补贴、补助、标准、政策、怎么办。 */
const GENERIC_TAIL = /(?:sq|bt|bz|zc|zmb)$/;

/** 「乙村有些啥子事」：除了村名，没有说要找什么。 */
const NOTHING_MORE = /有?些|新鲜事|事情|情况|消息|新闻|事(?=$|\s|[？?])/gu;

/**
 * 拆一句问话：繁体变简体，编号、条款、拼音首字母各自认出来。`villages` 是村名 → 代号：
 * 话里说到哪个村，村名就不再当要找的词；整句只说了一个村名的照旧。
 */
export function readQuery(
  question: string,
  sounds: Sounds,
  toSimplified: ToSimplified,
  villages: Readonly<Record<string, string>> = {},
): Query {
  const folded = withoutHidden(question).normalize('NFKC').toLowerCase();
  const text = [...folded].map(toSimplified).join('').trim();
  const spoken = parseCode(text);
  const place = Object.keys(villages).find((name) => text.includes(name));
  const elsewhere = place === undefined ? text : text.replace(place, ' ');
  const asksElse = unitsAsked(elsewhere.replace(NOTHING_MORE, ' '), sounds);
  const isPlaced = asksElse.initials.length > 0 || asksElse.units.some(({ particle }) => !particle);
  const wanted = isPlaced ? elsewhere : (place ?? text);
  const cited = spoken === undefined ? clauseAsked(wanted) : undefined;
  const { units, initials } = unitsAsked(
    spoken === undefined ? withDigits(cited?.rest ?? wanted) : '',
    sounds,
  );
  return {
    text,
    length: unitsSaid(text, sounds),
    units,
    pairs: [...pairsOf(units), ...bridgedPairsOf(units)],
    single: units.length === 1 ? units[0] : undefined,
    initials: initials.flatMap(initialsKeys),
    code: spoken && `#${spoken.code}`,
    anchor: spoken?.anchor,
    village: place !== undefined && isPlaced ? villages[place] : undefined,
    clauses: cited?.keys ?? [],
  };
}

/** 像不像在说编号或条款；不像的不用等着去查。 */
export function mayBeCode(question: string): boolean {
  return parseCode(question) !== undefined || clauseAsked(question) !== undefined;
}

/** 这句问话要到索引里查的键，不重复。 */
export function keysOf(question: Query): readonly string[] {
  const { pairs, single, initials, code, clauses } = question;
  return [
    ...new Set([
      ...pairs.map(({ key }) => key),
      ...(single === undefined ? [] : [`=${nearSound(single.sound)}`]),
      ...initials,
      ...clauses,
      ...(code === undefined ? [] : [code]),
    ]),
  ];
}

function initialsKeys(initials: string): readonly string[] {
  if (initials.length <= INITIALS_STEP) {
    const name = initials.replace(GENERIC_TAIL, '');
    return name === initials || name.length < 2 ? [`@${initials}`] : [`@${initials}`, `@${name}`];
  }
  const count = initials.length - INITIALS_STEP + 1;
  return Array.from({ length: count }, (_, at) => `@${initials.slice(at, at + INITIALS_STEP)}`);
}
