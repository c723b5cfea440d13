import type { FileCheck } from '../check.ts';

/** 图片现在不收：还没有登记图片、查来历和照片里的人的地方；图里的字也搜不到、念不出。 */
export const image: FileCheck = {
  code: 'E-MD-IMAGE',
  *run({ prose, links, lineAt }) {
    if (prose === undefined) return;
    for (const { kind, offset } of links()) {
      if (kind !== 'image') continue;
      yield {
        line: lineAt(prose.offset + offset),
        message: '这里放了图片，网站现在不收图片。',
        hint: '删掉图片，把图上要说的写成字。',
      };
    }
  },
};
