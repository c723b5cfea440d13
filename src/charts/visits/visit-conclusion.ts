import { sayCount } from '../../kinds/say-count.ts';
import { everyVillage, nameOrCount } from '../drawing/named-villages.ts';
import type { VillageVisits } from './visit-coverage.ts';

/** 走访图的结论，话里的数都从图上的数算出来，如「八个村里，六个村走访过半；辛村还没报数。」 */
export function visitConclusion(villages: readonly VillageVisits[]): string {
  if (villages.length === 0) return '这次没有公布走访数。';
  const reported = villages.filter((row) => row.type === 'reported');
  const missing = villages.filter((row) => row.type === 'missing').map(({ village }) => village);
  const past = reported.filter(({ visited, target }) => visited * 2 > target).length;
  const complete = reported.filter(({ visited, target }) => visited >= target).length;
  const over = reported.filter(({ visited, target }) => visited > target);
  const none = reported.filter(({ visited }) => visited === 0).length;
  const below = reported.length - past - none;

  const among = complete > 0 ? `，其中${sayCount(complete, '个村')}走完了` : '';
  const clauses = [
    {
      count: past,
      who: sayCount(past, '个村'),
      says: past === complete ? '走完了' : `走访过半${among}`,
    },
    { count: below, who: sayCount(below, '个村'), says: '没过半' },
    { count: none, who: sayCount(none, '个村'), says: '还没开始走' },
    { count: missing.length, who: nameOrCount(missing), says: '还没报数' },
  ].filter(({ count }) => count > 0);

  const [only, ...others] = clauses;
  const doubt =
    over.length === 0
      ? ''
      : `${nameOrCount(over.map(({ village }) => village))}登得比该走的户数还多，要核对。`;
  if (only !== undefined && others.length === 0) {
    return `${everyVillage(villages)}${only.says}。${doubt}`;
  }
  const said = clauses.map(({ who, says }) => `${who}${says}`).join('；');
  return `${sayCount(villages.length, '个村')}里，${said}。${doubt}`;
}
