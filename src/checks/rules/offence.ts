import type { SaidSentence } from './said-sentence.ts';

/** 村规民约不能写的一种：碰了哪部法的哪一条，改写成什么。 */
export interface Offence {
  readonly code: `E-RULES-${string}`;
  /** 接在「这一句」后面的话：做了什么。 */
  readonly does: string;
  /** 碰了哪一条，照事实表。 */
  readonly law: string;
  /** 合法的写法。 */
  readonly instead: string;
  /** 这一句是不是写了这种；返回碰着的几个字，没有的是 `undefined`。 */
  find(sentence: SaidSentence): string | undefined;
  /** 说法认不得，可是看得出有一样东西落到了做错的人身上：各种都没有 `find` 到才问。 */
  suspect?(sentence: SaidSentence): string | undefined;
}
