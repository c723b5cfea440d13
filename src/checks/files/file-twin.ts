import type { ContentCheck } from '../check.ts';

/** 同一个文件夹里 `a.md` 和 `a.mdx` 同名，网站只认得一个。 */
export const fileTwin: ContentCheck = {
  code: 'E-FILE-TWIN',
  *runOnce({ files }) {
    const first = new Map<string, string>();
    for (const { path, place } of files) {
      if (place.shape === undefined) continue;
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
