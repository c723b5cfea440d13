import { sayDay } from '../kinds/day.ts';
import { mayStandOn, type RegisteredPicture } from '../kinds/town/picture.ts';
import type { PictureVariant, ShownFormat } from './variants.ts';

/** 登记过的一张图片，和网站上的各个尺寸，照从小到大。 */
export interface PreparedPicture {
  readonly picture: RegisteredPicture;
  readonly variants: readonly PictureVariant[];
}

/** 准备好的全部图片：登记的名字 → 图片。 */
export type PreparedPictures = ReadonlyMap<string, PreparedPicture>;

/** 一张图片在网页上的样子。 */
export interface PictureFigure {
  readonly webp: string;
  readonly jpeg: string;
  /** 网页上占多宽，给浏览器挑尺寸用。 */
  readonly sizes: string;
  readonly src: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  /** 图下面的一句话，和什么时候、谁提供的。 */
  readonly caption: string;
  readonly origin: string;
  readonly isDemo: boolean;
}

const SIZES = '(max-width: 40rem) 92vw, 36rem';

/**
 * 一张图片摆在编号是 `code` 的页上的样子；没有准备好的、不能放在这一页的是 `undefined`。
 * `address` 把站内地址变成网页上写的；`caption` 是这一页自己写的那句话，不写就用登记的。
 */
export function figureOf(
  prepared: PreparedPicture | undefined,
  address: (path: string) => string,
  { code, caption }: { readonly code: number | undefined; readonly caption?: string | undefined },
): PictureFigure | undefined {
  if (prepared === undefined || !mayStandOn(prepared.picture, code)) return undefined;
  const { picture, variants } = prepared;
  const largest = variants.filter(({ format }) => format === 'jpeg').at(-1);
  if (largest === undefined) return undefined;
  const at = ({ file }: PictureVariant) => address(`/pictures/${file}`);
  const sourceSet = (wanted: ShownFormat) => {
    const widths = new Map(
      variants.filter(({ format }) => format === wanted).map((one) => [one.width, at(one)]),
    );
    return [...widths].map(([width, file]) => `${file} ${width}w`).join(', ');
  };
  return {
    webp: sourceSet('webp'),
    jpeg: sourceSet('jpeg'),
    sizes: SIZES,
    src: at(largest),
    width: largest.width,
    height: largest.height,
    alt: picture.alt,
    caption: caption ?? picture.caption,
    origin: `${sayDay(picture.taken)}，${picture.givenBy}提供`,
    isDemo: picture.demo,
  };
}
