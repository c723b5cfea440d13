import { MOST_BYTES_SHOWN } from './limits.ts';

/** 网页上用的两种格式：WebP 小；JPEG 什么手机都认（Safari 14 以前不认 WebP）。 */
export type ShownFormat = 'webp' | 'jpeg';

/** 一张图片在网页上的一个尺寸。 */
export interface PictureVariant {
  /** 网站上 pictures/ 里的文件名，如 `street-lights-after-480.jpg`。 */
  readonly file: string;
  readonly format: ShownFormat;
  readonly width: number;
  readonly height: number;
}

/** 编一遍的办法：多宽，画质多少。 */
export interface Attempt {
  readonly width: number;
  readonly quality: number;
}

/** 各个尺寸想要多宽，像素：小屏手机一份，清楚的屏和电脑一份。 */
const WIDTHS = [480, 800];
const QUALITIES: Readonly<Record<ShownFormat, readonly number[]>> = {
  webp: [80, 70, 60, 50, 40, 30],
  jpeg: [80, 70, 60, 50, 40, 32],
};

/** 一张 `width` 像素宽的图片，网页上要几个尺寸；小图不放大。 */
export function widthsFor(width: number): readonly number[] {
  return [...new Set(WIDTHS.map((wanted) => Math.min(wanted, width)))];
}

/** 一个尺寸照次序试的办法：先降画质，再缩小；最后那样再乱的画面也够小了。 */
export function attemptsAt(width: number, format: ShownFormat): readonly Attempt[] {
  return [1, 0.8, 0.6, 0.45, 0.3, 0.2].flatMap((scale) =>
    QUALITIES[format].map((quality) => ({ width: Math.round(width * scale), quality })),
  );
}

/** 够不够小。 */
export function isSmallEnough(bytes: Uint8Array): boolean {
  return bytes.length <= MOST_BYTES_SHOWN;
}

/** 网站上的文件名：`name` 是登记的名字。 */
export function variantFile(name: string, width: number, format: ShownFormat): string {
  const extension = format === 'jpeg' ? 'jpg' : format;
  return `${name.replace(/\.[a-z]+$/, '')}-${width}.${extension}`;
}

/** 网站上的一个文件名是哪张图片的：不带扩展名的登记的名字；不是 `variantFile` 写的是 `undefined`。 */
export function variantsName(file: string): string | undefined {
  return /^([a-z0-9-]+)-\d+\.(?:jpg|webp)$/.exec(file)?.[1];
}
