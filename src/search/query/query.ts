import { nearSound } from '../words/near-sound.ts';
import { type Pair, pairsOf } from '../words/pairs.ts';
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
  /** 条款的键。 */
  readonly clause: string | undefined;
}

const INITIALS_STEP = 4;
/** 首字母常在末尾带的办事的话：申请、补贴、补助、标准、政策、怎么办。 */
const GENERIC_TAIL = /(?:sq|bt|bz|zc|zmb)$/;

/** 拆一句问话：繁体变简体，编号、条款、拼音首字母各自认出来。 */
export function readQuery(question: string, sounds: Sounds, toSimplified: ToSimplified): Query {
  const text = [...question.normalize('NFKC').toLowerCase()].map(toSimplified).join('').trim();
  const spoken = parseCode(text);
  const cited = spoken === undefined ? clauseAsked(text) : undefined;
  const { units, initials } = unitsAsked(spoken === undefined ? (cited?.rest ?? text) : '', sounds);
  return {
    text,
    length: unitsSaid(text, sounds),
    units,
    pairs: pairsOf(units),
    single: units.length === 1 ? units[0] : undefined,
    initials: initials.flatMap(initialsKeys),
    code: spoken && `#${spoken.code}`,
    anchor: spoken?.anchor,
    clause: cited?.key,
  };
}

/** 像不像在说编号或条款；不像的不用等着去查。 */
export function mayBeCode(question: string): boolean {
  return parseCode(question) !== undefined || clauseAsked(question) !== undefined;
}

/** 这句问话要到索引里查的键，不重复。 */
export function keysOf(question: Query): readonly string[] {
  const { pairs, single, initials, code, clause } = question;
  return [
    ...new Set([
      ...pairs.map(({ key }) => key),
      ...(single === undefined ? [] : [`=${nearSound(single.sound)}`]),
      ...initials,
      ...[code, clause].filter((key) => key !== undefined),
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
