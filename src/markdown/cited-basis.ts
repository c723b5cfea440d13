import type { KnownBasis } from './evidence.ts';
import type { CitedSource } from './notation.ts';

/** 一处引用对上了依据表里的哪一份。 */
export interface NumberedSource {
  /** 在本页依据表里是第几份，从 1 数。 */
  readonly number: number;
  /**
   * 依据表的锚点。表收成一行，没有脚本、老的浏览器打不开收着的，所以都到那一行，再点一下就开；
   * 有脚本的改成那一份自己的锚点 `#basis-2`，见 client/folds.ts。
   */
  readonly href: string;
  /** 鼠标停上去的说明，如「低保条例 第10条」；没写条款的没有。 */
  readonly title: string | undefined;
}

/**
 * 给 `〔据 …〕` 里的每份依据编上本页依据表的号。
 * `shorts` 是本页 basis 里各份的短名，按次序；`page` 是报错时说的文件名。
 * 短名不在表里的抛错。
 */
export function numberSources(
  sources: readonly CitedSource[],
  shorts: readonly string[],
  page: string,
): readonly NumberedSource[] {
  return sources.map(({ short, clause }) => {
    const index = shorts.indexOf(short);
    if (index < 0) throw new Error(unknownShort(short, shorts, page));
    const number = index + 1;
    // 没写条款的，点过去就是那份依据，不用再说一遍。
    const title = clause === undefined ? undefined : `${short} ${clause}`;
    return { number, href: '#basis', title };
  });
}

/** 一页的字段里各份依据的短名，按次序；字段可以没有经过校验，写错的那份占一个空位。 */
export function basisShorts(fields: unknown): readonly string[] {
  return basisIn(fields).map(({ short }) => short);
}

/** 一页的字段里的依据表；字段可以没有经过校验，不是写着 `secondary` 的都当看过原文的。 */
export function basisIn(fields: unknown): readonly KnownBasis[] {
  const basis = typeof fields === 'object' && fields !== null && 'basis' in fields && fields.basis;
  if (!Array.isArray(basis)) return [];
  return basis.map((entry: unknown) => {
    const of = typeof entry === 'object' && entry !== null ? entry : {};
    const short = 'short' in of && typeof of.short === 'string' ? of.short.trim() : '';
    return { short, mark: 'mark' in of && of.mark === 'secondary' ? 'secondary' : 'verified' };
  });
}

function unknownShort(short: string, shorts: readonly string[], page: string): string {
  const known = shorts.length > 0 ? `这一页有：${shorts.join('、')}。` : '这一页没有写依据。';
  return `${page}：〔据 ${short}〕引用的依据不在这一页的 basis 里。${known}改短名，或者在 basis 里补上这份文件。`;
}
