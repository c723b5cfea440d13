import { z } from 'astro/zod';
import { clauseRef, codeBetween, isoDay, line, lines, withdrawn } from './fields.ts';

/** 哪几类页面可以整类归到一件事下面。 */
export const gatheredKinds = ['promises', 'rules', 'exemplars', 'meetings'] as const;

export type GatheredKind = (typeof gatheredKinds)[number];

/** 镇里答应的一件事，用大白话说。 */
export const actionSchema = z.strictObject({
  code: codeBetween(5001, 5999),
  title: line.describe('大白话的题目。'),
  short: line
    .refine((text) => [...text].length <= 6, {
      params: { rule: 'summary-length', most: 6 },
    })
    .describe('表格和图里用的短名，最多六个字。'),
  summary: line.describe('一句话说清镇里答应做什么。'),
  clause: clauseRef.optional().describe('依据的那一条：文件编号、#、第几条；没有文件的不写。'),
  due: isoDay.optional().describe('期限的最后一天；文件没写期限就不写。'),
  dueText: line.describe('期限怎么说，如「11月15日前」；没写期限的说「文件没有写死日子」。'),
  responsible: lines.describe('谁负责：写岗位，不写人名。'),
  promised: lines.describe('答应了什么。'),
  signs: lines.describe('怎么看出来办到了。'),
  gathers: z
    .array(z.enum(gatheredKinds))
    .default([])
    .describe('这几类页面都归这件事：自己没写属于哪件事的，就算这件。一类只能归一件事。'),
  aliases: z.array(line).default([]).describe('村民嘴上怎么叫它。'),
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
