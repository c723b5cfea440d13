/**
 * 审核看到的世界：一些真实的件数（不知道），和一些关于它们的话（公布过的，或者别处晓得的）。
 * 任何一种公布办法都能写成这些话，所以同一个审核也能判别的办法。
 */

/** 一个真实的件数：哪个量、哪一格、哪个时点；整数，不小于 0。 */
export type CountId = `${string}|${string}|${string}`;

export const countId = (measure: string, cell: string, moment: string): CountId =>
  `${measure}|${cell}|${moment}`;

/** 若干件数相加，再减去另外若干件数。 */
export interface LinearForm {
  readonly plus: readonly CountId[];
  readonly minus?: readonly CountId[];
}

export type Statement =
  /** 照实公布。 */
  | { readonly says: 'exact'; readonly form: LinearForm; readonly value: number }
  /** 只说在哪个范围里。 */
  | {
      readonly says: 'between';
      readonly form: LinearForm;
      readonly low: number;
      readonly high: number;
    }
  /**
   * 加了暗数再取整：`shown ≤ form + 暗数 ≤ shown + 暗数的个数 ×（roundingBase − 1）`，暗数各是 0 到 `roundingBase − 1`。
   * 一般只有一个暗数；几格各自取整再相加的有几个。名字相同的是同一个暗数。
   */
  | {
      readonly says: 'rounded';
      readonly form: LinearForm;
      readonly shown: number;
      readonly roundingBase: number;
      readonly offsets: readonly string[];
    };

/** 公布的一个量。 */
export interface AuditedMeasure {
  readonly id: string;
  /** 格子从哪几样分，如 `['village', 'aspect']`；格子的代号按这个次序用 `/` 连起来。 */
  readonly dimensions: readonly string[];
  readonly cells: readonly string[];
  /** 它是哪个量的一部分；那个量要有同样的格子。 */
  readonly within?: string;
  /** 数过的时点，先后有序；件数只增不减。 */
  readonly moments: readonly string[];
  /** 同一时点公布过的别的版本：和 `of` 是同一期，先后不论。 */
  readonly versions: readonly { readonly moment: string; readonly of: string }[];
}

/** 公布过的一切。 */
export interface Publication {
  readonly measures: readonly AuditedMeasure[];
  readonly statements: readonly Statement[];
  /** 比上一期少了的件数：大家都看得出有更正，这一步不再有「只增不减」。 */
  readonly visibleCorrections: readonly CountId[];
}

/** 除了公布的，偷看的人还晓得什么。被他晓得确数的格子，对他不再是秘密，不审。 */
export interface Knowledge {
  readonly statements: readonly Statement[];
}

export const nothingMore: Knowledge = { statements: [] };

/** 确数已经被他晓得的件数。 */
export function exactlyKnown({ statements }: Knowledge): ReadonlySet<CountId> {
  return new Set(
    statements.flatMap(({ says, form: { plus, minus = [] } }) =>
      says === 'exact' && plus.length === 1 && minus.length === 0 ? plus : [],
    ),
  );
}

/** 可能的值少于几个才算漏：k＝5 是本站自己定的。 */
export const fewestCandidates = 5;

/** 审的是哪种数。 */
export type QuantityKind =
  /** 到某一期的数。 */
  | 'level'
  /** 两期之间添了多少。 */
  | 'increment'
  /** 两个量的差，如收到减办好。 */
  | 'difference'
  /** 这个差从一期到另一期变了多少。 */
  | 'net-change'
  /** 同一期的两个版本差多少。 */
  | 'revision';

/** 一处漏。只说是哪个量、哪一种数、哪几期，不说是哪一格，也不说可能是几。 */
export interface Leak {
  /** 一个量的代号；两个量的差写两个。 */
  readonly measures: readonly string[];
  readonly kind: QuantityKind;
  /** 按哪几样分的：全部就是一格，一样也没有就是全镇。 */
  readonly by: readonly string[];
  readonly moments: readonly string[];
  /** 还剩几个可能的值。 */
  readonly candidates: number;
}

export interface AuditReport {
  readonly pass: boolean;
  /** 一共审了多少个数。 */
  readonly quantities: number;
  readonly leaks: readonly Leak[];
  /** `true`：公布的数前后对不上，没有哪一组件数能同时满足。 */
  readonly contradictory: boolean;
  /** `true`：只有不要求「只增不减」才对得上，是有更正。 */
  readonly corrected: boolean;
  /** 用了几次线性规划、几次整数规划。 */
  readonly solves: { readonly linear: number; readonly integer: number };
}
