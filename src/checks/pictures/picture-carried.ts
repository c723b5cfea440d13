import { type Carried, carriedNames } from '../../pictures/picture-read.ts';
import type { FileCheck } from '../check.ts';

/**
 * 图片里夹带着画面以外的东西：拍照的地点、手机的型号、作者、藏着的小图、接在后面的录像。
 * 进了 git 就收不回来，所以不等生成网页，放进来的时候就要去掉。
 */
export const pictureCarried: FileCheck = {
  code: 'E-PICTURE-CARRIED',
  *run({ picture, path }) {
    const message = carriedMessage(picture?.read?.carried ?? []);
    if (message === undefined) return;
    yield {
      line: 1,
      message,
      hint: `运行 npm run pictures -- add ${path} 去掉再提交；已经提交过的，先请人把它从历史里清掉，再推送。`,
    };
  },
};

/** 夹带着什么，说成一句；没有夹带的是 `undefined`。 */
export function carriedMessage(carried: readonly Carried[]): string | undefined {
  if (carried.length === 0) return undefined;
  return `图片里夹带着${carried.map((kind) => carriedNames[kind]).join('、')}。`;
}
