import type { WordPart } from '../differences/word-parts.ts';
import type { NumberChange } from './number-changes.ts';
import type { QuotedPage } from './quoted-page.ts';

/**
 * 查出来怎样：`there` 有这一页、这一条；`same` 话跟现在一样；`earlier` 是旧的一版的原话；
 * `differs` 跟现在的不一样；`missing` 没有；`unclear` 看不出说的是哪一页。
 */
export type Judgement = 'there' | 'same' | 'earlier' | 'differs' | 'missing' | 'unclear';

/** 粘来的话里引本站的一处，和查出来怎样。 */
export interface Quotation {
  /** 在粘来的话里从哪里到哪里，第几行（从 1 数起）。 */
  readonly start: number;
  readonly end: number;
  readonly line: number;
  /** 那里写的。 */
  readonly said: string;
  /** 引的是整页、一条，还是一段话。 */
  readonly kind: 'page' | 'clause' | 'words';
  readonly judgement: Judgement;
  /** 哪一页；没有、看不出的不写。 */
  readonly page: QuotedPage | undefined;
  readonly anchor: string;
  readonly label: string;
  /** 可能是哪几页。 */
  readonly perhaps: readonly QuotedPage[];
  /** 还要说的：哪天改过，话在哪一条，停用了。 */
  readonly notes: readonly string[];
  /** 从话里说的到现在写的，改了哪些词；`earlier` 的，现在没有这段话了的是空的。 */
  readonly words: readonly WordPart[];
  readonly numbers: readonly NumberChange[];
  /** 是旧的哪一版的原话。 */
  readonly version: string;
}
