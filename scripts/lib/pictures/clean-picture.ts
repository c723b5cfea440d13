import sharp, { type Sharp } from 'sharp';
import { takenDay } from '../../../src/pictures/exif.ts';
import { howToSave } from '../../../src/pictures/how-to-save.ts';
import { LONGEST_SIDE, MOST_BYTES_KEPT, MOST_BYTES_TAKEN } from '../../../src/pictures/limits.ts';
import type { Carried, PictureFormat } from '../../../src/pictures/picture-read.ts';
import { readPicture, refusedPicture } from '../../../src/pictures/read-picture.ts';
import { CommandError } from '../command/command-error.ts';

/** 洗干净的一张图片。 */
export interface CleanPicture {
  readonly bytes: Uint8Array;
  readonly width: number;
  readonly height: number;
  /** 原图里夹带的，都去掉了。 */
  readonly dropped: readonly Carried[];
  /** 原图自己记的日子。 */
  readonly taken: string | undefined;
}

/** 画质和长的一边，从好到差，试到够小为止。 */
const ATTEMPTS = [LONGEST_SIDE, 1280, 1024, 800].flatMap((side) =>
  [84, 74, 64].map((quality) => ({ side, quality })),
);

/**
 * 照方向转正，缩小，重新编一遍：画面以外的一样不留。`format` 是写成哪一种，`name` 是话里怎么称呼它。
 * 不收的、坏了的抛 `CommandError`；写成的自己再读一遍，还有夹带的也抛。
 */
export async function cleanPicture(
  bytes: Uint8Array,
  format: PictureFormat,
  name: string,
): Promise<CleanPicture> {
  const read = readPicture(bytes);
  if (bytes.length > MOST_BYTES_TAKEN) {
    throw new CommandError(`${name} 太大，不像是手机拍的一张照片。最多 20 MB。`);
  }
  if (read === undefined) {
    const kind = refusedPicture(bytes);
    const { message, hint } = howToSave[kind ?? 'svg'];
    throw new CommandError(
      kind === undefined ? `${name} 不是图片。` : `${name}：${message}${hint}`,
    );
  }
  const clean = await smallEnough(bytes, format, name);
  const check = readPicture(clean);
  if (check === undefined || !check.isWhole || check.carried.length > 0) {
    throw new CommandError(`${name} 洗不干净，没有写。请把这张图片另存为 JPG 再来。`);
  }
  const { exif } = await sharp(bytes).metadata();
  return {
    bytes: clean,
    width: check.width,
    height: check.height,
    dropped: read.carried,
    taken: exif === undefined ? undefined : takenDay(exif),
  };
}

async function smallEnough(bytes: Uint8Array, format: PictureFormat, name: string) {
  for (const { side, quality } of ATTEMPTS) {
    const made = await encoded(bytes, format, side, quality).catch(() => {
      throw new CommandError(`${name} 没有拷完，或者坏了，打不开。从手机、相机里重新拷一份。`);
    });
    if (made.length <= MOST_BYTES_KEPT) return made;
  }
  throw new CommandError(`${name} 缩到最小还是太大。另存为 JPG 再来。`);
}

async function encoded(bytes: Uint8Array, format: PictureFormat, side: number, quality: number) {
  const upright = sharp(bytes, { failOn: 'truncated' })
    .autoOrient()
    .resize({ width: side, height: side, fit: 'inside', withoutEnlargement: true });
  return new Uint8Array(await inFormat(upright, format, quality).toBuffer());
}

function inFormat(picture: Sharp, format: PictureFormat, quality: number): Sharp {
  if (format === 'png') return picture.png({ compressionLevel: 9, palette: quality < 84, quality });
  if (format === 'webp') return picture.webp({ quality });
  return picture.flatten({ background: '#fff' }).jpeg({ quality, mozjpeg: true });
}
