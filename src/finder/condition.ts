import { type Evidence, evidenceOf, type KnownBasis } from '../markdown/evidence.ts';
import { withoutNotation } from '../markdown/notation.ts';

/** 政策里的一句话，和它靠不靠得住。 */
export interface Condition {
  /** 人读到的整句，不带记号。 */
  readonly sentence: string;
  /** 这句站不站得住；一个记号也没有的没有。 */
  readonly evidence: Evidence | undefined;
  /** 这句说的是外地的例子。 */
  readonly elsewhere: boolean;
}

/**
 * 在一页的句子（`conditionsIn`）里找规则照抄的那句条件。`quote` 可以是半句，但要一字不差、不跨句。
 * 找不到返回 `undefined`。同一句话几处都有的，取头一处。
 */
export function findCondition(
  conditions: readonly Condition[],
  quote: string,
): Condition | undefined {
  return conditions.find(({ sentence }) => sentence.includes(quote));
}

/** 「谁能享受」和正文里的句子，按次序。`basis` 是这一页的依据表。 */
export function conditionsIn(
  who: readonly string[],
  body: string,
  basis: readonly KnownBasis[],
): readonly Condition[] {
  return [...who, ...body.split('\n')]
    .flatMap((line) => line.split(/(?<=[。！？])/))
    .map((marked) => ({
      sentence: plain(marked),
      evidence: evidenceOf(marked, basis),
      elsewhere: /例子[）)]/.test(marked),
    }))
    .filter(({ sentence }) => sentence !== '');
}

/** 去掉记号、链接的地址和列表的短横，剩下人读到的字。 */
function plain(markdown: string): string {
  return withoutNotation(markdown)
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*/g, '')
    .replace(/^\s*(?:[-*#]+|\d+\.)\s+/, '')
    .trim();
}
