import { z } from 'astro/zod';

const color = z.string().regex(/^#[0-9a-f]{6}$/);

/** 镇里自己的样子：主色和标志。都不写的，就是平常的样子。 */
export const lookSchema = z.strictObject({
  color: color.describe(
    '主色，写 # 加六位小写的十六进制，如「#1a5fb4」：链接、按钮、编号的印。要在纸色的底上看得清，检查会说够不够。',
  ),
  darkColor: color.optional().describe('手机调成深色的时候用的主色；没写的，照主色自己调亮。'),
  emblem: z
    .string()
    .max(1200)
    .regex(/^M[MmLlHhVvCcSsQqTtAaZz\d\s,.+-]+$/)
    .optional()
    .describe(
      '网站左上角的标志，写 SVG 里 path 的 d，画在 32×32 的格子里、一种颜色，最多 1200 个字；没写的画一块公开栏。',
    ),
});
