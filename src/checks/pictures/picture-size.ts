import { LONGEST_SIDE, MOST_BYTES_KEPT, MOST_BYTES_TAKEN } from '../../pictures/limits.ts';
import type { FileCheck } from '../check.ts';

/** 图片太大：git 里的永远都在，每个人都要下载。 */
export const pictureSize: FileCheck = {
  code: 'E-PICTURE-SIZE',
  *run({ picture, path }) {
    if (picture?.read === undefined) return;
    const { width, height } = picture.read;
    const longest = Math.max(width, height);
    if (picture.size > MOST_BYTES_TAKEN) {
      yield {
        line: 1,
        message: `这张图片有 ${Math.round(picture.size / 1024 / 1024)} MB，不像是手机拍的一张照片。`,
        hint: '查一查是不是放错了文件；要放的照片用 npm run pictures -- add 放进来。',
      };
    } else if (longest > LONGEST_SIDE || picture.size > MOST_BYTES_KEPT) {
      yield {
        line: 1,
        message: `图片太大：${width}×${height} 像素，${Math.round(picture.size / 1024)} KB；最多 ${LONGEST_SIDE} 像素、${MOST_BYTES_KEPT / 1024} KB。`,
        hint: `运行 npm run pictures -- add ${path}，它会缩小。`,
      };
    }
  },
};
