import { z } from 'astro/zod';

/** 查引用要的、目录里有的几样；条款、各版等生成网页以后再添。 */
const namedPage = z.strictObject({
  code: z.number(),
  title: z.string(),
  /** 大家另外怎么叫它。 */
  names: z.array(z.string()),
  /** 哪个村的；不是村里的是空的。 */
  village: z.string(),
  /** 要当面说的：停用了，超期没办好。 */
  alarm: z.string().optional(),
  /** 答应的事办得怎样了。 */
  state: z.string().optional(),
});

export const namedPagesSchema = z.array(namedPage);

export type NamedPage = Readonly<z.output<typeof namedPage>>;
