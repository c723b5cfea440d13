import { z } from 'astro/zod';
import { evidenceOf, type KnownBasis } from '../../markdown/evidence.ts';
import { parseNotation } from '../../markdown/notation.ts';
import { plainText } from '../../markdown/plain-text.ts';
import { words } from './record-fields.ts';

/** 一句带着依据的话。 */
export const statementRecord = z
  .strictObject({
    text: words.describe(
      '这句话。哪一截只有旁证、还没核实，后面的括号里写着，引用的时候一起引，不要去掉。',
    ),
    evidence: z
      .enum(['verified', 'secondary', 'unverified'])
      .optional()
      .describe(
        '整句站不站得住，取最差的一截：verified 看过官方原文；secondary 只有旁证；unverified 待核实。不用依据的话没有。',
      ),
    basis: z
      .array(
        z.strictObject({
          number: z.int().min(1).describe('这一页依据表里的第几份，从 1 数。'),
          clause: words.optional().describe('第几条。'),
        }),
      )
      .describe('凭的是哪几份依据。'),
  })
  .meta({ id: 'statement', title: '一句带着依据的话' });
export type StatementRecord = z.output<typeof statementRecord>;

/** 带记号的一句话，记号变成数据；`basis` 是这一页的依据表。 */
export function statementOf(text: string, basis: readonly KnownBasis[]): StatementRecord {
  const evidence = evidenceOf(text, basis);
  const cited = parseNotation(text).flatMap((part) => (part.type === 'cite' ? part.sources : []));
  return {
    text: plainText(text, basis),
    ...(evidence !== undefined && { evidence }),
    basis: cited.map(({ short, clause }) => ({
      number: basis.findIndex((document) => document.short === short) + 1,
      ...(clause !== undefined && { clause }),
    })),
  };
}
