import type { z } from 'zod';
import { siteSchema } from '../../../src/kinds/town/site.ts';
import type { Content } from '../../../src/source/content.ts';

/** 镇的全站设置（site.json），检查过的；写坏了的抛错。 */
export function siteSettings({ files }: Content): z.output<typeof siteSchema> {
  return siteSchema.parse(files.find(({ place }) => place.shape === 'site')?.data?.value);
}
