/** 一条有多可能就是要找的，看这几样，都在 0 到 1 之间。 */
export interface Signals {
  /** 整句话有多大一份对得上。 */
  readonly coverage: number;
  /** 同上，没对上、可是写在名字里的字也算一些：错了一两个字的也数得进来。 */
  readonly characters: number;
  /** 对上的话有多要紧：名字里对上的近 1，只在正文里碰上的近 0.25。 */
  readonly density: number;
  /** 整个儿说到的名字，占整句多大一份。 */
  readonly named: number;
  /** 整句里最少见的一对字，这一条对上了没有。 */
  readonly rarest: number;
  /** 整句里有多大一份，全站哪里也没有。 */
  readonly unseen: number;
  /** 问的是哪笔钱、哪个证，名目的字在这一条里有多重；没说名目的是 1。 */
  readonly head: number;
  /** 话里问的是这一类、这个村的：问到类是名次里提了几倍的对数，问到村再加一。 */
  readonly asked: number;
  /** 话里说了一件公家的事，这一条的名字里没有它。 */
  readonly elsewhere: boolean;
}

/**
 * 各样占多重：拿调过的三份问话清单（614 句，172 句没有答案）做逻辑回归得出来的，取了整。
 * 话长了，对不上的自然多，所以长话另加。
 */
const WEIGHTS = { characters: 4.3, density: 5.2, named: 3.1, unseen: -1.3, head: 1.7, asked: 1 };
const BASE = -7.4;
const PER_UNIT = 0.42;
const MOST_UNITS = 15;
const ELSEWHERE = -6;
/** 名目的字写在正文里有这么重，就算对上了。 */
const FULL_HEAD = 0.5;

/** 有多大把握就是它，0 到 1。`length` 是要找的话有几个字。 */
export function confidenceOf(signals: Signals, length: number): number {
  const { characters, density, named, unseen, head, asked, elsewhere } = signals;
  const sum =
    BASE +
    WEIGHTS.characters * characters +
    WEIGHTS.density * Math.min(1, density) +
    WEIGHTS.named * named +
    WEIGHTS.unseen * unseen +
    WEIGHTS.head * Math.min(1, head / FULL_HEAD) +
    WEIGHTS.asked * asked +
    PER_UNIT * Math.min(length, MOST_UNITS) +
    (elsewhere ? ELSEWHERE : 0);
  return 1 / (1 + Math.exp(-sum));
}

const WHOLE_NAME = 0.9;
const PART_OF_NAME = 0.4;

/** 只说了首字母、一个字的：对上的是不是整个名字。 */
export function wholeConfidence(density: number): number {
  if (density >= WHOLE_NAME) return 0.97;
  return density >= PART_OF_NAME ? 0.7 : 0.2;
}
