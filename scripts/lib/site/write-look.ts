/** 镇里定了自己的颜色、标志的：标签上的小图、转发时带的图，也换成它的。 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { emblemIcon } from '../../../src/look/emblem-icon.ts';
import type { Content } from '../../../src/source/content.ts';
import { siteSettings } from './site-settings.ts';

/** 转发时带的图，一边多少像素。 */
const SHARED_SIDE = 300;

/** 换 `dist` 里的两张；没有定的不动。 */
export async function writeLook(dist: string, town: Content): Promise<void> {
  const { name, look } = siteSettings(town);
  if (look === undefined) return;
  const icon = emblemIcon(name, look);
  writeFileSync(join(dist, 'favicon.svg'), icon);
  const shared = sharp(Buffer.from(icon), { density: (72 * SHARED_SIDE) / 32 })
    .resize(SHARED_SIDE, SHARED_SIDE)
    .png({ palette: true, colors: 16 });
  writeFileSync(join(dist, 'share.png'), await shared.toBuffer());
}
