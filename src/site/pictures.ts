import {
  figureOf,
  type PictureFigure,
  type PreparedPicture,
  type PreparedPictures,
} from '../pictures/figure.ts';
import { href } from './addresses/href.ts';
import { readPicturesText } from './town-files.ts';

/** 准备好的一张，和它的各个尺寸存在哪个文件夹。 */
type Stored = PreparedPicture & { readonly folder: string };

const stored: readonly Stored[] = JSON.parse(readPicturesText() ?? '[]');

/** 准备好的全部图片；没有登记图片的镇，一张也没有。 */
export const preparedPictures: PreparedPictures = new Map(
  stored.map((each) => [each.picture.file, each]),
);

/** 一张图片在编号是 `code` 的页上的样子；没写、撤下了、不能放在这一页的是 `undefined`。 */
export function pictureAt(
  name: string | undefined,
  code: number | undefined,
): PictureFigure | undefined {
  return name === undefined ? undefined : figureOf(preparedPictures.get(name), href, { code });
}

/** 网站上 pictures/ 里的全部文件：名字，和存在哪里。 */
export function pictureFilePaths(): readonly { readonly file: string; readonly path: string }[] {
  return stored.flatMap(({ folder, variants }) =>
    variants.map(({ file }) => ({ file, path: `${folder}/${file}` })),
  );
}
