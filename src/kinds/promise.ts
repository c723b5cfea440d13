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
  on: isoDay,
  /** 哪个岗位答复的，不写人名。 */
  by: line,
  text: line,
  /** `progress` 正在办；`done` 办好了；`declined` 办不了，说明白为什么。 */
  outcome: z.enum(['progress', 'done', 'declined']),
});

/** 涉及多少人：一个村的事，或者至少五户的事。一户人的难处不上网。 */
const promiseScope = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('village') }),
  z.strictObject({ of: z.literal('households'), atLeast: z.int().min(5) }),
]);

/** 群众提的一件事和一次次答复。编号是 6＋年份两位＋三位流水。 */
export const promiseSchema = z.strictObject({
  code: codeBetween(600001, 699999),
  title: line,
  village: villageId,
  /** 哪个方面，写 content/site.json 里 aspects 的代号。 */
  aspect: line,
  scope: promiseScope,
  /** 提出来的日子。 */
  raised: isoDay,
  /** 在哪次会上提的；走访时提的不写。 */
  meeting: codeRef.optional(),
  /** 责任岗位。 */
  responsible: line,
  /** 答应办好的最后一天。 */
  due: isoDay,
  /** 怎样才算办好。 */
  standard: line,
  /** 打算怎么办。 */
  measures: lines,
  answers: z.array(promiseAnswer).default([]),
  /** 属于镇里答应的哪件事；不写就归收「有回音」的那件。 */
  action: codeRef.optional(),
  clause: clauseRef.optional(),
  policies: z.array(codeRef).default([]),
  before: pictureName.optional().describe('办以前的图，写 content/images/ 里的文件名'),
  after: pictureName.optional().describe('办好以后的图，写 content/images/ 里的文件名'),
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
