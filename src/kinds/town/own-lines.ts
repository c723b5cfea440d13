import { z } from 'astro/zod';
import { codeRef, isoDay, line } from '../fields.ts';

/** 记号、网页标签用的符号：这几句照原样显示，不认记号。 */
const MARKUP = /[〔〕|*_`#<>[\]\\]/u;

/** 本镇在一项政策旁边另外说的几句，写在 content/own-lines.json：政策是区里发的，镇里不改，自己的写在这里。 */
export const ownLinesSchema = z.array(
  z.strictObject({
    policy: codeRef.describe('写在哪项政策旁边，写编号。'),
    lines: z
      .array(line.refine((text) => !MARKUP.test(text), { params: { rule: 'no-markup' } }))
      .min(1)
      .describe('本镇另外说的，一句一条；照原样显示，不写记号。'),
    by: line.describe('谁定的，写单位、岗位，如「镇民政办」。'),
    on: isoDay.describe('哪天定的。'),
  }),
);

/** 本镇在一项政策旁边另外说的几句。 */
export type OwnLines = z.output<typeof ownLinesSchema>[number];
