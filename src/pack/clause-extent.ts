import { type Position, positionOf } from '../clauses/labels.ts';
import type { Scheme } from '../clauses/numbering.ts';

/** 从大到小：附件里有章，章里有「一、」，「一、」里有条。 */
const RANKS: Readonly<Record<Position['branch'], number>> = {
  attachment: 0,
  listed: 0,
  division: 1,
  official: 2,
  article: 3,
  decimal: 3,
};

/**
 * 后面的一条是不是这一条里头的：第三条里有第三条第二款，「二、」里有「二、（八）」，章里有条，附件里有它的各条。
 * 两个都是锚点；`home` 是这一页以哪套序数为主。不是条款的锚点不算。
 */
export function isPartOfClause(clause: string, later: string, home: Scheme): boolean {
  const [outer, inner] = [positionOf(clause, home), positionOf(later, home)];
  if (outer === undefined || inner === undefined || clause === later) return false;
  if (outer.document !== inner.document || outer.attachment !== inner.attachment) return false;
  if (outer.branch !== inner.branch) return RANKS[outer.branch] < RANKS[inner.branch];
  const above = levelsOf(outer);
  const below = levelsOf(inner);
  return above.length < below.length && above.every((level, at) => level === below[at]);
}

/** 各级的数；编、章、节里没有的一级不算。 */
function levelsOf({ branch, numbers }: Position): readonly string[] {
  const used = branch === 'division' ? dropTrailing(numbers) : numbers;
  return used.map(({ number, insert = 0, repeat = 0 }) => `${number}.${insert}_${repeat}`);
}

function dropTrailing(numbers: Position['numbers']): Position['numbers'] {
  const last = numbers.reduce((found, { number }, at) => (number > 0 ? at : found), -1);
  return numbers.slice(0, last + 1);
}

/** 一页以哪套序数为主：村规民约（2 打头）是条，别的是「一、（一）」。 */
export function homeOf(code: string): Scheme {
  return code.startsWith('2') ? 'articles' : 'official';
}
