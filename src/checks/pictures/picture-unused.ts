import type { ContentCheck } from '../check.ts';
import { pictureUses } from './picture-uses.ts';
import { registerEntries } from './register.ts';

/** 登记了、哪一页也没有用的图片。 */
export const pictureUnused: ContentCheck = {
  code: 'W-PICTURE-UNUSED',
  *runOnce(content) {
    const used = new Set([...pictureUses(content)].map(({ name }) => name));
    for (const { file, name, picture, lineOf } of registerEntries(content)) {
      if (name === undefined || used.has(name) || picture?.withdrawn !== undefined) continue;
      if (picture?.consent?.revoked !== undefined) continue;
      yield {
        file: file.path,
        line: lineOf('file'),
        message: `图片 ${name} 哪一页也没有用。`,
        hint: '正文里写 ![说明](/images/文件名)，或者写进 before、after、picture；不用的，连文件带这一条删掉。',
      };
    }
  },
};
