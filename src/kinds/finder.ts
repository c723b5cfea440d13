import { z } from 'astro/zod';
import { line } from './fields.ts';

/** 问题的代号，政策的 `finder` 里用它来指问题。 */
const questionId = z.string().regex(/^[a-z][a-z0-9-]*$/);

/** 一种回答：按钮上的字，和这样答说明了什么。 */
const answerWords = z.strictObject({
  label: line.describe('按钮上的字，如「有」「不够」。'),
  means: line.describe('这样答，你家是什么情形，如「有残疾人」。'),
});

/** 「看看我家能享受什么」里的一个问题。 */
export const finderQuestionSchema = z.strictObject({
  id: questionId.describe('问题的代号，小写英文；政策的 finder 用它指这个问题，定了不改。'),
  question: line.describe('问的话，一句，说大白话。'),
  hint: line.describe('问题下面的一句小字：哪些也算。'),
  note: line.optional().describe('小字下面再补一句，拿不准的人看。'),
  yes: answerWords.describe('答「有」的按钮和它的意思。'),
  no: answerWords.describe('答「没有」的按钮和它的意思。'),
});

/** 「看看我家能享受什么」的全部问题，按问的次序，最多九个；一个也没有就不问。写在 content/finder.json。 */
export const finderSchema = z.strictObject({
  questions: z
    .array(finderQuestionSchema)
    .max(9)
    .describe('要问的问题，按问的次序，最多九个；一个也没有就不问。'),
});

/**
 * 对上号的一条：`with` 里的问题都答了「有」、`without` 里的都答了「没有」，就算对上。
 * 几条写成几条，对上一条就算。
 */
const matchRule = z.strictObject({
  with: z
    .array(questionId)
    .min(1)
    .describe('这几题都答了「有」才对上，写 content/finder.json 里问题的代号。'),
  without: z.array(questionId).default([]).describe('这几题还都要答了「没有」；不看的不写。'),
  condition: line.describe(
    '这一条凭的是哪个条件：从「谁能享受」或者正文里照抄一句或半句，一字不差，不带〔〕。',
  ),
  why: line.describe('给人看的一句：政策是怎么写的，还要看什么。'),
});

/** 不列出来的一条：`without` 里的问题个个都答了「没有」才算。答「说不清」的永远不算。 */
const excludeRule = z.strictObject({
  without: z.array(questionId).min(1).describe('这几题个个答了「没有」，这项政策就不列给他。'),
  condition: line.describe(
    '凭的条件：从「谁能享受」或者正文里照抄一句或半句，一字不差；只能引这里的、看过原文的；外地例子、待核实的、只有旁证的不能拿来把人挡在外面。',
  ),
  why: line.describe('为什么不列，给人看的一句。'),
});

/** 一项政策怎么跟人家对号。 */
export const policyFinder = z.strictObject({
  likely: z.array(matchRule).default([]).describe('对上一条，就列在「很可能可以申请」。'),
  maybe: z.array(matchRule).default([]).describe('对上一条，就列在「要问一声」，并说为什么。'),
  excluded: z
    .array(excludeRule)
    .default([])
    .describe('对上一条，就不列；没有写这样的条件的政策，永远列着。'),
  otherwise: line.describe('哪条也没对上、又不能排除的，列在「要问一声」时说的一句。'),
});

export type FinderQuestion = z.output<typeof finderQuestionSchema>;
export type PolicyFinder = z.output<typeof policyFinder>;
export type MatchRule = z.output<typeof matchRule>;
export type ExcludeRule = z.output<typeof excludeRule>;
