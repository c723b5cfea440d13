import type { AsOf } from '../as-of/as-of.ts';
import type { Kind } from '../kinds/kinds.ts';
import { sayAsOf } from './as-of.ts';
import { sayDay } from './day.ts';
import type { PageSummary } from './directory.ts';

/** 各类页面自己的日子，是做什么的日子；没有的两类办到哪一步天天在变，照哪一天看才是版本。 */
const whatHappened: Readonly<Partial<Record<Kind, string>>> = {
  policies: '核对',
  rules: '通过',
  exemplars: '评上',
  notices: '成文',
  progress: '公布',
  meetings: '开会',
};

/** 有编号的一页，每张纸顶上的话：叫什么，哪天的；散了的几张纸认得出是不是一个版本。 */
export function sheetTopOf(
  {
    kind,
    title,
    day,
    demo,
    isDraft,
  }: Pick<PageSummary, 'kind' | 'title' | 'day' | 'demo' | 'isDraft'>,
  asOf: AsOf,
): string {
  const what = isDraft === true ? '公布的草案' : whatHappened[kind];
  const isDated = day !== undefined && what !== undefined;
  return sheetTop(title, isDated ? `${sayDay(day)}${what}` : sayAsOf(asOf, [{ demo }]));
}

/** 每张纸顶上的话，两行：叫什么，哪天的。 */
export function sheetTop(title: string, day: string): string {
  return `${title}\n${day}`;
}
