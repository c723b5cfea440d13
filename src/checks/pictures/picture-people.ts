import { isStanding, type RegisteredPicture } from '../../kinds/town/picture.ts';
import type { Content } from '../../source/content.ts';
import type { Explained } from '../../source/fault.ts';
import type { ContentCheck } from '../check.ts';
import { type PictureUse, pictureUses } from './picture-uses.ts';
import { registerEntries } from './register.ts';

const CHILDREN = /孩|儿童|学生|小朋友|娃|婴|幼儿|少年|同学|未成年/;

/**
 * 照片里认得出的人：都是成年人，书面同意了，只放在他同意的页上；收回了公开姓名的同意的，照片也要问过才留。
 * 依据个人信息保护法第十五、二十五、三十一条。
 */
export const picturePeople: ContentCheck = {
  code: 'E-PICTURE-PEOPLE',
  *runOnce(content) {
    for (const { file, picture, wordsIn, lineOf } of registerEntries(content)) {
      if (wordsIn('people') !== 'consented' || picture?.withdrawn !== undefined) continue;
      const word = ['alt', 'caption'].find((field) => CHILDREN.test(wordsIn(field)));
      if (word === undefined) continue;
      yield {
        file: file.path,
        line: lineOf(word),
        message: '图上认得出的人里像是有孩子。孩子的照片一张也不放，家长同意了也不放。',
        hint: '换一张没有孩子的，或者拍不到脸的（people 写 none）；没有孩子的，换一个说法。',
      };
    }
    for (const use of pictureUses(content)) {
      const picture = content.pictures.get(use.name);
      if (picture?.consent === undefined || !isStanding(picture)) continue;
      const fault = faultOf(use, picture, content);
      if (fault !== undefined) yield { file: use.file.path, line: use.line, ...fault };
    }
  },
};

function faultOf(
  { name, code }: PictureUse,
  { consent }: RegisteredPicture,
  { people }: Content,
): Explained | undefined {
  if (consent === undefined) return undefined;
  if (code === undefined || !consent.pages.includes(code)) {
    return {
      message: `${name} 上的人没有同意放在这一页。`,
      hint:
        code === undefined
          ? '有认得出的人的照片，只能放在他书面同意的、有编号的页上；这里换一张没有人的。'
          : `本人书面同意了，在 content/images.json 那一条的 consent.pages 里添上 ${code}；没有同意的，删掉这一处。`,
    };
  }
  const revoked = people.consents.find(
    (one) => one.pages.includes(code) && one.revoked !== undefined && one.revoked >= consent.agreed,
  );
  if (revoked === undefined) return undefined;
  return {
    message: `有人收回了在 ${code} 号这一页公开姓名的同意，照片还在。`,
    hint: '照片也要去掉的，在那一条里写 consent.revoked；本人说照片可以留的，重新签，consent.agreed 写新的日子。',
  };
}
