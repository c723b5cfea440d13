import type { BareText } from './bare-text.ts';
import type { Match } from './match-passages.ts';

/** 一截话两头在 `key` 里的位置。 */
type Span = readonly [from: number, to: number];

/** 两头最多再添这么多个字。 */
const MOST = 12;
const NUMBER = /[\d.%~-]/;
const STOP = /[，。；：！？、,;:!?\n“”"‘’「」]/;

/** 对上的一截两头伸到一句话完、一个数完：末尾改了的一个数、一个词也看得出来。返回两边各从哪到哪。 */
export function widen(match: Match, said: BareText, saidText: string): { said: Span; own: Span } {
  const { passage } = match;
  const own = { key: passage.key, at: passage.at };
  const [left, ownLeft] = step(-1, said, saidText, match.from, own, passage.text, match.own[0]);
  const [right, ownRight] = step(1, said, saidText, match.to, own, passage.text, match.own[1]);
  return {
    said: [match.from - left, match.to + right],
    own: [match.own[0] - ownLeft, match.own[1] + ownRight],
  };
}

/** 往一头伸，两边各伸几个字。 */
function step(
  way: 1 | -1,
  said: BareText,
  saidText: string,
  at: number,
  own: BareText,
  ownText: string,
  ownAt: number,
): Span {
  const numbers: Span = [numberFrom(said, at, way), numberFrom(own, ownAt, way)];
  const rest = toStop(said, saidText, at, way);
  const ownRest = toStop(own, ownText, ownAt, way);
  const isEnd = rest === 0 && ownRest === 0;
  if (!isEnd && isClose(said, at, rest, own, ownAt, ownRest, way)) return [rest, ownRest];
  if (numbers[0] + numbers[1] === 0 || !bothNumbers(said, at, own, ownAt, way)) return [0, 0];
  if (!isEnd) return numbers;
  // 两边都正好一句完了：后面那个数的单位也一样，才算接着引的。
  const units = [unitAfter(said, at, numbers[0], way), unitAfter(own, ownAt, numbers[1], way)];
  return units[0] !== '' && units[0] === units[1] ? [numbers[0] + 1, numbers[1] + 1] : [0, 0];
}

function unitAfter({ key }: BareText, at: number, count: number, way: 1 | -1): string {
  return key.charAt(way === 1 ? at + count : at - 1 - count);
}

/** 两边紧挨着的都是数，或者对上的就停在一个数中间。 */
function bothNumbers(
  said: BareText,
  at: number,
  own: BareText,
  ownAt: number,
  way: 1 | -1,
): boolean {
  const isAt = (text: BareText, place: number, side: 0 | -1) =>
    NUMBER.test(text.key.charAt(place + side));
  const [next, last] = way === 1 ? ([0, -1] as const) : ([-1, 0] as const);
  const isInside = isAt(said, at, last) && isAt(own, ownAt, last);
  return (isAt(said, at, next) && isAt(own, ownAt, next)) || isInside;
}

/** 从这里起还是数的有几个字。 */
function numberFrom({ key }: BareText, at: number, way: 1 | -1): number {
  let count = 0;
  while (count < MOST && NUMBER.test(key.charAt(way === 1 ? at + count : at - 1 - count)))
    count += 1;
  return count;
}

/** 到一句话完还有几个字；太远的算到 `MOST` 以外。 */
function toStop({ key, at: places }: BareText, text: string, at: number, way: 1 | -1): number {
  for (let count = 0; count <= MOST; count += 1) {
    const [before, after] = way === 1 ? [at + count - 1, at + count] : [at - count - 1, at - count];
    if (before < 0 || after >= key.length) return count;
    const gap = text.slice((places[before] ?? 0) + 1, places[after] ?? 0);
    if (STOP.test(gap)) return count;
  }
  return MOST + 1;
}

/** 两边剩下的像不像同一句话：差不多长，一半的字一样。 */
function isClose(
  said: BareText,
  at: number,
  rest: number,
  own: BareText,
  ownAt: number,
  ownRest: number,
  way: 1 | -1,
): boolean {
  if (rest > MOST || ownRest > MOST) return false;
  if (rest === 0 && ownRest === 0) return true;
  const one = way === 1 ? said.key.slice(at, at + rest) : said.key.slice(at - rest, at);
  const other =
    way === 1 ? own.key.slice(ownAt, ownAt + ownRest) : own.key.slice(ownAt - ownRest, ownAt);
  const shared = Array.from(one).filter((character) => other.indexOf(character) !== -1).length;
  return shared * 2 >= Math.max(one.length, other.length);
}
