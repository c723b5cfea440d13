import { howToSave } from '../../pictures/how-to-save.ts';
import { pictureFileName } from '../../pictures/picture-name.ts';
import type { Explained } from '../../source/fault.ts';
import type { FileCheck } from '../check.ts';
import { wholeSubject } from '../subjects.ts';
import { pictureNameOf } from './register.ts';

const notWhole: Explained = {
  message: '这张图片没有拷完，或者坏了，后半截打不开。',
  hint: '从手机、相机里重新拷一份，再运行 npm run pictures -- add 那个文件。',
};
const notPicture: Explained = {
  message: '这不是图片，只是名字像图片。',
  hint: '删掉它；要放的照片用 npm run pictures -- add 放进来。',
};

/** content/images/ 里的要真是图片（看字节，不看名字），老手机打得开，名字写得对。 */
export const pictureFile: FileCheck = {
  code: 'E-PICTURE-FILE',
  *run(file) {
    const { picture, path } = file;
    if (picture === undefined) return;
    const blinds = [wholeSubject(path)];
    const { read } = picture;
    if (read === undefined) {
      yield {
        line: 1,
        blinds,
        ...(picture.refused === undefined ? notPicture : howToSave[picture.refused]),
      };
    } else if (!read.isWhole) {
      yield { line: 1, blinds, ...notWhole };
    } else {
      const name = pictureNameOf(file);
      const right = pictureFileName(name, read.format);
      if (name === right) return;
      yield {
        line: 1,
        message: '图片的名字不对：只能用小写英文字母、数字和减号，末尾照图片真的格式。',
        hint: `改名为 ${right.startsWith('.') ? pictureFileName('village-gate', read.format) : right}，登记的一条里一起改；文件直接放在 content/images/ 里。`,
      };
    }
  },
};
