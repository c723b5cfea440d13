import { z } from 'astro/zod';
import { line } from '../fields.ts';

/** 区里发的文件只能是这些：政策、广播稿和名词以外的话都是镇里自己的。 */
const sharedFile = z.string().regex(/^(?:policies|notices|broadcasts)\/[a-z0-9][a-z0-9-]*\.md$/);

/** 从区里拿来的内容，写在 content/shared.json，由 npm run shared 写：拿了哪几个文件，当时是什么样子。 */
export const sharedSchema = z.strictObject({
  district: line.describe('哪个区发的，如「某某区」。'),
  commit: z
    .string()
    .regex(/^[0-9a-f]{40}$/)
    .optional()
    .describe('照区里仓库的哪一笔提交拿的；不是从 git 仓库拿的没有。'),
  folder: z
    .string()
    .regex(/^\.\.\/(?!\.\.)[^\s\\]+$/)
    .optional()
    .describe(
      '区里那一份放在仓库里哪个文件夹，从 content/ 写起，如 ../district；放在仓库外面的没有。',
    ),
  files: z
    .array(
      z.strictObject({
        file: sharedFile.describe('哪个文件，从 content/ 写起，如 policies/medical-aid.md。'),
        digest: z
          .string()
          .regex(/^sha256-[A-Za-z0-9+/]{43}=$/)
          .describe('拿来的时候的 SHA-256，写成 base64。'),
      }),
    )
    .describe('拿了哪几个文件；删掉一条，那一页就归镇里自己管。'),
});

/** 从区里拿来的内容。 */
export type Shared = z.output<typeof sharedSchema>;
