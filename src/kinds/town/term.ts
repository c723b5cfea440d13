import { z } from 'astro/zod';
import { clauseRef, codeRef, line } from '../fields.ts';

/** 一个官样词的大白话解释，写在 content/terms.json。 */
export const termSchema = z.strictObject({
  id: z
    .string()
    .regex(/^[a-z][a-z0-9-]*$/)
    .describe('代号：小写英文，也是锚点 /terms/#代号。'),
  term: line.describe('词本身，按文件里的写法。'),
  aliases: z.array(line).default([]).describe('另外的写法和叫法，页里出现也会链接过来。'),
  meaning: line.describe('大白话的意思。'),
  clause: clauseRef.optional().describe('出自通知的哪一条。'),
  see: z.array(codeRef).default([]).describe('去哪几页看。'),
});

export type Term = z.output<typeof termSchema>;
