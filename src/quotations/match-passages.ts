import type { BareText } from './bare-text.ts';
import type { SitePassage } from './quoted-page.ts';

/** 粘来的话里的一截，跟一段原话对上了：两边各从哪个字到哪个字（`key` 里的位置）。 */
export interface Match {
  readonly passage: SitePassage;
  readonly from: number;
  readonly to: number;
  readonly own: readonly [from: number, to: number];
  /** 一共有几个字对上，最长的一截连着几个字。 */
  readonly same: number;
  readonly longest: number;
}

/** 要多少字对上才算。 */
export interface Enough {
  /** 从连着这么多个字一样的地方找起。 */
  readonly seed: number;
  /** 连着这么多个字一样，或者断断续续有这么多、也够密。 */
  readonly longest: number;
  readonly total: number;
}

/** 平常的话，和说明了是照哪一页念的话。 */
export const plainEnough: Enough = { seed: 5, longest: 10, total: 14 };
export const namedEnough: Enough = { seed: 3, longest: 8, total: 8 };

/** 两截之间最多隔这么多个字，两边隔的差不过这么多。 */
const WIDEST_GAP = 14;
const UNEVEN = 8;
/** 对上的要占这么多。 */
const DENSE = 0.6;
/** 粘来的话里，同样几个字出现得再多，也只看这么多处。 */
const MOST_PLACES = 60;

interface Run {
  readonly said: number;
  readonly own: number;
  readonly length: number;
}

/** 粘来的话每 `seed` 个字出现在哪里。 */
export function placesOf({ key }: BareText, seed: number): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let at = 0; at + seed <= key.length; at += 1) {
    const gram = key.slice(at, at + seed);
    const known = places.get(gram);
    if (known === undefined) places.set(gram, [at]);
    else if (known.length < MOST_PLACES) known.push(at);
  }
  return places;
}

/** 一段原话在粘来的话里对得上的各处。 */
export function matchPassage(
  passage: SitePassage,
  { key: said }: BareText,
  places: ReadonlyMap<string, readonly number[]>,
  enough: Enough,
): readonly Match[] {
  const runs = runsIn(passage.key, said, places, enough.seed);
  return chained(runs).flatMap((chain): Match[] => {
    const [first] = chain;
    const last = chain[chain.length - 1];
    if (first === undefined || last === undefined) return [];
    const [from, to] = [first.said, last.said + last.length];
    const same = chain.reduce((sum, { length }) => sum + length, 0);
    const longest = Math.max(...chain.map(({ length }) => length));
    const isDense = same >= (to - from) * DENSE;
    const isScattered = same >= enough.total && longest >= enough.seed + 2;
    if (!isDense || !(longest >= enough.longest || isScattered)) return [];
    return [{ passage, from, to, own: [first.own, last.own + last.length], same, longest }];
  });
}

/** 连着一样的各截，从左到右都伸到头。 */
function runsIn(
  own: string,
  said: string,
  places: ReadonlyMap<string, readonly number[]>,
  seed: number,
): readonly Run[] {
  const runs: Run[] = [];
  for (let at = 0; at + seed <= own.length; at += 1) {
    for (const place of places.get(own.slice(at, at + seed)) ?? []) {
      const isInside = at > 0 && place > 0 && own[at - 1] === said[place - 1];
      if (isInside) continue;
      let length = seed;
      while (at + length < own.length && own[at + length] === said[place + length]) {
        if (place + length >= said.length) break;
        length += 1;
      }
      runs.push({ said: place, own: at, length });
    }
  }
  return runs.sort((a, b) => a.said - b.said || a.own - b.own);
}

/** 挨得近、次序不乱的几截连成一串；一截只归一串。 */
function chained(runs: readonly Run[]): readonly (readonly Run[])[] {
  const chains: Run[][] = [];
  for (const run of runs) {
    const open = chains
      .map((chain) => ({ chain, fitted: fitted(chain[chain.length - 1], run) }))
      .filter(({ fitted }) => fitted !== undefined)
      .sort((a, b) => (b.fitted?.length ?? 0) - (a.fitted?.length ?? 0))[0];
    if (open?.fitted === undefined) chains.push([run]);
    else open.chain.push(open.fitted);
  }
  return chains;
}

/** 接在后面的一截；前后重了的，去掉重的。接不上的没有。 */
function fitted(before: Run | undefined, run: Run): Run | undefined {
  if (before === undefined) return undefined;
  const saidGap = run.said - before.said - before.length;
  const ownGap = run.own - before.own - before.length;
  const overlap = Math.max(0, -saidGap, -ownGap);
  if (overlap >= run.length || overlap > 6) return undefined;
  if (Math.max(saidGap, ownGap) > WIDEST_GAP || Math.abs(saidGap - ownGap) > UNEVEN) {
    return undefined;
  }
  return { said: run.said + overlap, own: run.own + overlap, length: run.length - overlap };
}
