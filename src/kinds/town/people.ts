import { z } from 'astro/zod';
import { codeRef, isoDay, line } from '../fields.ts';

/**
 * 可以写姓名的人，写在 content/people.json，可有可无：没有这个文件，就是谁的姓名也不写。
 * 这份文件自己也公开，只登记本来就公开的职务，和本人书面同意了的。
 */
export const peopleSchema = z.strictObject({
  posts: z
    .array(
      z.strictObject({
        name: line.describe('公职人员的姓名。'),
        post: line.describe('公开的职务，如「镇长」。'),
      }),
    )
    .default([])
    .describe('公职人员：职务是公开的。'),
  consents: z
    .array(
      z.strictObject({
        name: line.describe('书面同意公开的姓名。'),
        pages: z.array(codeRef).min(1).describe('同意写在哪几页；别的页上照样不能写。'),
        agreed: isoDay.describe('书面同意的日子。'),
        sensitive: z
          .boolean()
          .default(false)
          .describe('病残、贫困一类的事也单独同意写在这几页上；没写就是没有同意。'),
        revoked: isoDay.optional().describe('收回同意的日子；写了，姓名在哪里都不能再有。'),
      }),
    )
    .default([])
    .describe('书面同意公开姓名的人，如光荣榜上的。'),
});

export type People = z.output<typeof peopleSchema>;
