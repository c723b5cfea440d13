import { draftEntry, entryLine } from '../../pictures/register-entry.ts';
import type { Content } from '../../source/content.ts';
import type { ContentCheck, Said } from '../check.ts';
import { wholeSubject } from '../subjects.ts';
import { pictureFiles, pictureNameOf, registerEntries, registerFile } from './register.ts';

/** 每张图片都登记一条，登记的每一条都有文件，一张只登记一次；撤下的文件要删掉。 */
export const pictureRegistered: ContentCheck = {
  code: 'E-PICTURE-REGISTER',
  *runOnce(content) {
    yield* unregistered(content);
    const found = new Set(pictureFiles(content).map(pictureNameOf));
    const seen = new Set<string>();
    for (const { file, name, picture, lineOf } of registerEntries(content)) {
      if (name === undefined) continue;
      const at = { file: file.path, line: lineOf('file') };
      const isWithdrawn =
        picture?.withdrawn !== undefined || picture?.consent?.revoked !== undefined;
      if (seen.has(name)) {
        yield {
          ...at,
          message: `${name} 登记了两次。`,
          hint: '一张图片只登记一条：删掉多的一条。',
        };
      } else if (isWithdrawn && found.has(name)) {
        yield {
          ...at,
          message: `${name} 已经撤下，文件还在 content/images/ 里。`,
          hint: `删掉 content/images/${name}，登记的这一条留着；历史里的也要请人清掉，再推送。`,
        };
      } else if (!isWithdrawn && !found.has(name)) {
        yield {
          ...at,
          message: `登记了 ${name}，content/images/ 里没有这个文件。`,
          hint: '用 npm run pictures -- add 把照片放进来，名字写一样的；不要了的，删掉这一条。',
        };
      }
      seen.add(name);
    }
  },
};

function* unregistered(content: Content): Iterable<Said & { readonly file: string }> {
  const register = registerFile(content.files);
  const names = new Set(registerEntries(content).map(({ name }) => name));
  if (register !== undefined && !Array.isArray(register.data?.value)) return;
  for (const file of pictureFiles(content)) {
    const name = pictureNameOf(file);
    if (names.has(name)) continue;
    const line = entryLine(draftEntry(name));
    yield {
      file: file.path,
      line: 1,
      about: [wholeSubject(file.path)],
      message: '这张图片没有登记：谁提供的、哪天拍的、图上有没有认得出的人，都不知道。',
      hint:
        register === undefined
          ? `新建 content/images.json，写上 [ ${line} ]，再把“待写”的换成真的话。`
          : `在 content/images.json 里添一行，把“待写”的换成真的话：${line}`,
    };
  }
}
