import { escapeHtml } from '../html/html.ts';
import type { PageHistoryShown } from './history-of-page.ts';

/** 页脚留给「第几版，哪次提交」的地方；生成网页以后才填。 */
export const footMark = '第几版';

/** 页脚上说的是哪一版；一样也没有的（看不到历史）不写。 */
export interface PageEdition {
  /** 有编号的一页：第几版，从1数起。 */
  readonly number?: number | undefined;
  /** 那一版的提交；没有编号的页是全站内容末一次的提交。 */
  readonly commit?: string | undefined;
  /** 网页上有还没提交的改动。 */
  readonly isUncommitted?: boolean | undefined;
}

/** 页脚里的那个地方。 */
export const footHolder = new RegExp(`<span>${footMark}</span>`);

/** 提交写前几位：在一个镇的仓库里够认出是哪一次。 */
const SHORT = 7;

/** 一页现在是第几版；撤下了的，是哪次撤下的。 */
export function editionOf({ versions, isUncommitted, takenDown }: PageHistoryShown): PageEdition {
  const latest = versions.at(-1);
  if (latest === undefined) {
    return takenDown ? { commit: takenDown.edition.commit } : { isUncommitted: true };
  }
  return { number: versions.length, commit: latest.commit, isUncommitted };
}

/** 把网页的页脚填上「本页第3版，提交205ed3d」。 */
export function sayEdition(page: string, edition: PageEdition): string {
  const said = editionWords(edition);
  return page.replace(footHolder, () => (said === '' ? '' : `<span>${escapeHtml(said)}</span>`));
}

function editionWords({ number, commit, isUncommitted }: PageEdition): string {
  if (isUncommitted === true) return '本页有还没提交的改动';
  if (commit === undefined) return '';
  const short = `提交${commit.slice(0, SHORT)}`;
  return number === undefined ? short : `本页第${number}版，${short}`;
}
