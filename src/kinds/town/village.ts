import { z } from 'astro/zod';
import { demo, line, pictureName, villageId } from '../fields.ts';

/** 一个村或社区，写在 content/villages.json。 */
export const villageSchema = z.strictObject({
  id: villageId.describe('代号：小写英文或拼音，也是网址，不再改。'),
  name: line.describe('村或社区的名字，照平常的写法。'),
  groups: z.int().positive().optional().describe('几个村民小组；不知道就不写。'),
  phone: z
    .string()
    .regex(/^[\d-]{3,13}$/)
    .optional()
    .describe('村里可以公开的办公电话。不写干部个人手机号。'),
  picture: pictureName
    .optional()
    .describe('办事的地方的图，如村委会门口，写 content/images/ 里的文件名。'),
  demo,
});

export type Village = z.output<typeof villageSchema>;
