import { z } from 'astro/zod';
import { codeRef } from './fields.ts';

/**
 * 村村通广播稿的 front matter。文件名和政策页的一样，正文就是照着念的稿子：一段一行，
 * 数写成念出来的字，不用括号和符号（见 broadcast/ 和 checks/broadcast/）。稿子没有自己的编号和页面，
 * 放在政策页里。
 */
export const broadcastSchema = z.strictObject({
  policy: codeRef.describe('讲的是哪项政策：政策页的编号。'),
});
