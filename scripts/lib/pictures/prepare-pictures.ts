/** 网页上用的各个尺寸的图片：由登记的图片做，做过的存着。由 scripts/build.ts 和 scripts/dev.ts 调用。 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import imageService from 'astro/assets/services/sharp';
import sharp from 'sharp';
import { isStanding } from '../../../src/kinds/town/picture.ts';
import type { PreparedPicture } from '../../../src/pictures/figure.ts';
import { readPicture } from '../../../src/pictures/read-picture.ts';
import {
  attemptsAt,
  isSmallEnough,
  type PictureVariant,
  type ShownFormat,
  variantFile,
  widthsFor,
} from '../../../src/pictures/variants.ts';
import type { Content } from '../../../src/source/content.ts';
import { CommandError } from '../command/command-error.ts';

/** 准备好的图片写在这里：单子一张，各个尺寸的文件在旁边的文件夹里。 */
const folder = '.cache/pictures';

/** 做法改了就加一，存着的重做。 */
const RECIPE = 1;

/** 准备好的一张，和它的各个文件存在哪里。 */
export interface StoredPicture extends PreparedPicture {
  readonly folder: string;
}

/**
 * 还能放的、登记过的图片都准备好，写一张单子，返回它的路径；一张也没有的返回 `undefined`。
 * `town` 是内容文件夹。同一个文件总是做出一样的字节。
 */
export async function preparePictures(town: string, content: Content): Promise<string | undefined> {
  const stored: StoredPicture[] = [];
  for (const picture of content.pictures.values()) {
    const file = join(town, 'images', picture.file);
    if (!isStanding(picture) || !existsSync(file)) continue;
    stored.push({ picture, ...(await variantsOf(readFileSync(file), picture.file)) });
  }
  if (stored.length === 0) return undefined;
  const list = join(folder, `${fingerprint(Buffer.from(resolve(town)))}.json`);
  mkdirSync(dirname(list), { recursive: true });
  writeFileSync(list, JSON.stringify(stored));
  return resolve(list);
}

async function variantsOf(
  bytes: Uint8Array,
  name: string,
): Promise<Omit<StoredPicture, 'picture'>> {
  const recipe = `${RECIPE} ${sharp.versions.sharp} ${sharp.versions.vips} ${name}`;
  const kept = resolve(folder, fingerprint(bytes, Buffer.from(recipe)));
  const list = join(kept, 'variants.json');
  if (existsSync(list)) return { folder: kept, variants: JSON.parse(readFileSync(list, 'utf8')) };
  const width = readPicture(bytes)?.width ?? 0;
  const variants: PictureVariant[] = [];
  const making = `${kept}.${process.pid}.tmp`;
  mkdirSync(making, { recursive: true });
  for (const wanted of widthsFor(width)) {
    for (const format of ['webp', 'jpeg'] as const) {
      const made = await smallPicture(bytes, wanted, format, name);
      const file = variantFile(name, wanted, format);
      writeFileSync(join(making, file), made);
      const { width: shown = 0, height = 0 } = readPicture(made) ?? {};
      variants.push({ file, format, width: shown, height });
    }
  }
  writeFileSync(join(making, 'variants.json'), JSON.stringify(variants));
  rmSync(kept, { recursive: true, force: true });
  renameSync(making, kept);
  return { folder: kept, variants };
}

/** 照次序试，头一个够小的就要；用的是 Astro 自己的图片服务，它不留任何夹带。 */
async function smallPicture(bytes: Uint8Array, width: number, format: ShownFormat, name: string) {
  for (const attempt of attemptsAt(width, format)) {
    const { data } = await imageService.transform(
      bytes,
      { src: name, format, ...attempt },
      SERVICE,
      SILENT,
    );
    if (isSmallEnough(data)) return data;
  }
  throw new CommandError(`content/images/${name} 怎么缩也太大，做不成网页上的图。换一张。`);
}

const nothing = () => undefined;
const SILENT = { info: nothing, warn: nothing, error: nothing };
const SERVICE = {
  service: { entrypoint: 'astro/assets/services/sharp', config: { jpeg: { mozjpeg: true } } },
  endpoint: { route: '/_image', entrypoint: undefined },
  domains: [],
  remotePatterns: [],
  responsiveStyles: false,
  dangerouslyProcessSVG: false,
};

function fingerprint(...parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex').slice(0, 24);
}
