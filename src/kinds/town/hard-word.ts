import { z } from 'astro/zod';
import { line } from '../fields.ts';

/**
 * 一个难词和它的大白话，写在 content/hard-words.json，可有可无：法律、办事里躲不开、村民又不常说的词。
 * 官话（jargon）要换掉；难词可以用，用了要解释。`npm run plain` 照它数。
 */
export const hardWordSchema = z.strictObject({
  word: line
    .refine((text) => [...text].length >= 2, { params: { rule: 'word-length' } })
    .describe('至少两个字：一个字的词会在别的词里冒出来。'),
  plain: line.describe('平常怎么说。'),
});

export type HardWord = z.output<typeof hardWordSchema>;
