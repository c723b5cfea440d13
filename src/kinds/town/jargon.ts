import { z } from 'astro/zod';
import { line } from '../fields.ts';

/** 一个官话词和它的大白话，写在 content/jargon.json；检查时提醒换掉。 */
export const jargonSchema = z.strictObject({
  word: line
    .refine((text) => [...text].length >= 2, { params: { rule: 'word-length' } })
    .describe('官话里的写法，至少两个字：一个字的词会在别的词里冒出来。'),
  plain: line.describe('平常怎么说。'),
});

export type Jargon = z.output<typeof jargonSchema>;
