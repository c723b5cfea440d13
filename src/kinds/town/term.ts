import { z } from 'astro/zod';
import { clauseRef, codeRef, line } from '../fields.ts';

/** 一个官样词的大白话解释，写在 content/terms.json。 */
export const termSchema = z.strictObject({
  /** 代号：小写英文，也是锚点 /terms/#代号。 */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** 词本身，按文件里的写法。 */
  term: line,
  /** 另外的写法和叫法，页里出现也会链接过来。 */
  aliases: z.array(line).default([]),
  /** 大白话的意思。 */
  meaning: line,
  /** 出自通知的哪一条。 */
  clause: clauseRef.optional(),
  /** 去哪几页看。 */
  see: z.array(codeRef).default([]),
});

export type Term = z.output<typeof termSchema>;
