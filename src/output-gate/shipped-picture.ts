import type { Finding } from '../checks/finding.ts';
import { isStanding } from '../kinds/town/picture.ts';
import { carriedNames, type PictureRead } from '../pictures/picture-read.ts';
import { variantsName } from '../pictures/variants.ts';
import type { Content } from '../source/content.ts';

/** 要放上网的图片放在哪里。 */
const FOLDER = 'pictures/';

/** 一个文件是不是放图片的地方的。 */
export function isShippedPicture(path: string): boolean {
  return path.startsWith(FOLDER);
}

/**
 * 要放上网的一张图片有什么不对：不是完整的图片、里面夹带着东西、没有登记或者已经撤下。没有不对的是 `undefined`。
 * `read` 是照字节读出来的；认不得的没有。
 */
export function shippedPictureFault(
  path: string,
  read: PictureRead | undefined,
  { pictures }: Pick<Content, 'pictures'>,
): Finding | undefined {
  const name = variantsName(path.slice(FOLDER.length));
  const known = [...pictures.values()].some(
    (picture) => isStanding(picture) && picture.file.replace(/\.[a-z]+$/, '') === name,
  );
  const why = whyNot(read, known);
  if (why === undefined) return undefined;
  return {
    code: 'E-OUTPUT-PICTURE',
    severity: 'error',
    file: `/${path}`,
    line: 1,
    message: `要放上网的图片${why}。`,
    hint: '删掉 .cache/pictures 再生成一次；还是这样的，用 npm run pictures -- add 把原图重新放进来。',
  };
}

function whyNot(read: PictureRead | undefined, known: boolean): string | undefined {
  if (!known) return '没有登记，或者已经撤下';
  if (read === undefined || !read.isWhole) return '不是一张完整的图片';
  if (read.carried.length === 0) return undefined;
  return `里夹带着${read.carried.map((kind) => carriedNames[kind]).join('、')}`;
}
