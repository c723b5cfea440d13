import { z } from 'astro/zod';
import { clauseRef, codeBetween, isoDay, line, lines, withdrawn } from './fields.ts';

/** 哪几类页面可以整类归到一件事下面。 */
export const gatheredKinds = ['promises', 'rules', 'exemplars', 'meetings'] as const;

export type GatheredKind = (typeof gatheredKinds)[number];

/** 镇里答应的一件事，用大白话说。 */
export const actionSchema = z.strictObject({
  code: codeBetween(5001, 5999),
  /** 大白话的题目。 */
  title: line,
  /** 表格和图里用的短名，最多六个字。 */
  short: line.refine((text) => [...text].length <= 6, {
    params: { rule: 'summary-length', most: 6 },
  }),
  summary: line,
  /** 依据的那一条：文件编号、#、第几条；没有文件的不写。 */
  clause: clauseRef.optional(),
  /** 期限的最后一天；文件没写期限就不写。 */
  due: isoDay.optional(),
  /** 期限怎么说，如「11月15日前」；没写期限的说「文件没有写死日子」。 */
  dueText: line,
  /** 谁负责：写岗位，不写人名。 */
  responsible: lines,
  /** 答应了什么。 */
  promised: lines,
  /** 怎么看出来办到了。 */
  signs: lines,
  /** 这几类页面都归这件事：自己没写属于哪件事的，就算这件。一类只能归一件事。 */
  gathers: z.array(z.enum(gatheredKinds)).default([]),
  /** 村民嘴上怎么叫它。 */
  aliases: z.array(line).default([]),
  withdrawn,
});

export type Action = z.output<typeof actionSchema>;

/** 一类页面归哪一件事，返回那件事的编号；没有哪件事收这一类的，没有。 */
export function gathererOf(
  actions: readonly Pick<Action, 'code' | 'gathers'>[],
  kind: GatheredKind,
): number | undefined {
  return actions.find(({ gathers }) => gathers.includes(kind))?.code;
}
