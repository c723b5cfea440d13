import { actionSchema } from './action.ts';
import { exemplarSchema } from './exemplar.ts';
import { meetingSchema } from './meeting.ts';
import { noticeSchema } from './notice.ts';
import { policySchema } from './policy.ts';
import { progressSchema } from './progress/progress.ts';
import { promiseSchema } from './promise.ts';
import { rulesSchema } from './rules.ts';
import { anyActions } from './town/campaign.ts';

/** 有编号、有自己一页的各类内容。键是文件夹名，也是列表页的地址。actions 在各镇的叫法另由镇里的件数来。 */
export const kinds = {
  policies: { label: '政策', column: '政策解读', first: 1001, last: 1999, schema: policySchema },
  rules: { label: '村规民约', column: '村规民约', first: 2001, last: 2999, schema: rulesSchema },
  exemplars: { label: '光荣榜', column: '光荣榜', first: 3001, last: 3999, schema: exemplarSchema },
  notices: { label: '文件原文', column: '文件原文', first: 4001, last: 4999, schema: noticeSchema },
  actions: { label: anyActions, column: anyActions, first: 5001, last: 5999, schema: actionSchema },
  promises: {
    label: '有回音',
    column: '有回音',
    first: 600001,
    last: 699999,
    schema: promiseSchema,
  },
  progress: { label: '进度', column: '进度公布', first: 7001, last: 7999, schema: progressSchema },
  meetings: { label: '会议', column: '会议', first: 8001, last: 8999, schema: meetingSchema },
} as const;

export type Kind = keyof typeof kinds;

/** 所有类名，按编号段的次序。 */
export const kindNames = Object.keys(kinds) as readonly Kind[];

/** 一个编号属于哪一类；不在任何一段里的返回 `undefined`。 */
export function kindOfCode(code: number): Kind | undefined {
  return kindNames.find((kind) => code >= kinds[kind].first && code <= kinds[kind].last);
}
