import type { Content } from '../../source/content.ts';
import { isKind } from '../../source/place.ts';
import type { ContentCheck, Said } from '../check.ts';
import { sayFreeCode } from '../codes/free-code.ts';
import { bySeniority } from '../codes/seniority.ts';
import { wholeSubject } from '../subjects.ts';

/** 同一个文件夹里 `a.md` 和 `a.mdx` 同名，网站只认得一个；两页从头到尾一模一样，是抄来还没有改的。 */
export const fileTwin: ContentCheck = {
  code: 'E-FILE-TWIN',
  *runOnce(content) {
    const { files } = content;
    const copies = [...copiesIn(content)];
    yield* copies;
    const told = new Set(copies.map(({ file }) => file));
    const first = new Map<string, string>();
    for (const { path, place } of files) {
      if (place.shape === undefined || told.has(path)) continue;
      const name = `${place.folder}/${place.name}`;
      const twin = first.get(name);
      if (twin === undefined) {
        first.set(name, path);
        continue;
      }
      yield {
        file: path,
        line: 1,
        message: `和 ${twin} 同名。`,
        hint: '两个文件合成一个，或者给其中一个改名。',
      };
    }
  },
};

function* copiesIn(content: Content): Iterable<Said & { readonly file: string }> {
  const pages = content.files.filter(
    ({ place: { shape, folder }, text }) =>
      isKind(shape) && !folder.includes('/') && text.trim() !== '',
  );
  const same = Map.groupBy(pages, ({ place, text }) => `${place.folder}\n${text}`);
  for (const group of same.values()) {
    const [first, ...copies] = bySeniority(group, content);
    for (const copy of first === undefined ? [] : copies) {
      yield {
        blinds: [wholeSubject(copy.path)],
        file: copy.path,
        line: 1,
        message: `这一页和 ${first?.path} 一模一样，是抄来还没有改的。`,
        hint: `抄重了的，删掉它；要写新的一页，改成自己的内容，编号用${sayFreeCode(content, copy)}。`,
      };
    }
  }
}
