import { z } from 'astro/zod';
import {
  clauseRef,
  codeBetween,
  codeRef,
  demo,
  isoDay,
  line,
  lines,
  pictureName,
  villageId,
  withdrawn,
} from './fields.ts';

/** 对一件事的一次答复。 */
const promiseAnswer = z.strictObject({
  on: isoDay.describe('哪天答复的。'),
  by: line.describe('哪个岗位答复的，不写人名。'),
  text: line.describe('答复的话：做了什么、办到哪一步；办不了的说为什么、还能找谁。'),
  outcome: z
    .enum(['progress', 'done', 'declined'])
    .describe('`progress` 正在办；`done` 办好了；`declined` 办不了，说明白为什么。'),
});

/** 涉及多少人：一个村的事，或者至少五户的事。一户人的难处不上网。 */
const promiseScope = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('village').describe('全村的事。') }),
  z.strictObject({
    of: z.literal('households').describe('若干户的事，要写至少多少户。'),
    atLeast: z.int().min(5).describe('至少多少户，五户以上才公开；只写到「至少」，不写是哪几户。'),
  }),
]);

/** 群众提的一件事和一次次答复。编号是 6＋年份两位＋三位流水。 */
export const promiseSchema = z.strictObject({
  code: codeBetween(600001, 699999),
  title: line.describe('什么事，一句话说清，不写人名和门牌，如「二组路灯不亮」。'),
  village: villageId,
  aspect: line.describe('哪个方面，写 content/site.json 里 aspects 的代号。'),
  scope: promiseScope.describe(
    '涉及全村，还是至少五户：一户人的难处不上网。写 `households` 的，下面再写一行 `atLeast`，至少多少户。',
  ),
  raised: isoDay.describe('提出来的日子。'),
  meeting: codeRef.optional().describe('在哪次会上提的；走访时提的不写。'),
  responsible: line.describe('责任岗位。'),
  due: isoDay.describe('答应办好的最后一天。'),
  standard: line.describe('怎样才算办好。'),
  measures: lines.describe('打算怎么办。'),
  answers: z
    .array(promiseAnswer)
    .default([])
    .describe('一次次的答复，先答的在前；还没有答复的不写，到期没办好页面自己会说。'),
  action: codeRef.optional().describe('属于镇里答应的哪件事；不写就归收「有回音」的那件。'),
  clause: clauseRef.optional().describe('凭的是文件里的哪一条；没有的不写。'),
  policies: z.array(codeRef).default([]).describe('和哪几项政策有关，写政策的编号；没有的不写。'),
  before: pictureName.optional().describe('办以前的图，写 content/images/ 里的文件名。'),
  after: pictureName.optional().describe('办好以后的图，写 content/images/ 里的文件名。'),
  demo,
  withdrawn,
});

export type Promised = z.output<typeof promiseSchema>;

/** 一件事现在怎样了。 */
export const promiseStates = {
  'on-the-spot': '当场办好',
  done: '已办好',
  promised: '在期限内',
  overdue: '超期没办好',
  declined: '办不了，已说明',
} as const;

export type PromiseState = keyof typeof promiseStates;

/**
 * 一件事到 `asOf` 那天的状态。`asOf` 以后的答复不算。
 * 提出当天就答复办好的是「当场办好」；期限当天还不算超期。
 */
export function promiseState(
  promise: Pick<Promised, 'raised' | 'due' | 'answers'>,
  asOf: string,
): PromiseState {
  const final = promise.answers
    .filter((answer) => answer.on <= asOf && answer.outcome !== 'progress')
    .toSorted((a, b) => a.on.localeCompare(b.on))
    .at(-1);
  if (final?.outcome === 'declined') return 'declined';
  if (final?.outcome === 'done') return final.on === promise.raised ? 'on-the-spot' : 'done';
  return promise.due < asOf ? 'overdue' : 'promised';
}
