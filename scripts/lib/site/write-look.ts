/** 镇里定了自己的颜色、标志的：标签上的小图、转发时带的图，也换成它的。 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import sharp from 'sharp';
import { siteSchema } from '../../../src/kinds/town/site.ts';
import { emblemIcon } from '../../../src/look/emblem-icon.ts';
import type { Content } from '../../../src/source/content.ts';

/** 转发时带的图，一边多少像素。 */
const SHARED_SIDE = 300;

/** 换 `dist` 里的两张；没有定的不动。 */
export async function writeLook(dist: string, { files }: Content): Promise<void> {
  const value = files.find(({ place }) => place.shape === 'site')?.data?.value;
  const { name, look } = siteRead.parse(value);
  if (look === undefined) return;
  const icon = emblemIcon(name, look);
  writeFileSync(join(dist, 'favicon.svg'), icon);
  const shared = sharp(Buffer.from(icon), { density: (72 * SHARED_SIDE) / 32 })
    .resize(SHARED_SIDE, SHARED_SIDE)
    .png({ palette: true, colors: 16 });
  writeFileSync(join(dist, 'share.png'), await shared.toBuffer());
}

const siteRead = z.looseObject({ name: siteSchema.shape.name, look: siteSchema.shape.look });
