import type { FileCheck } from '../check.ts';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** 文件名只用小写英文、数字和减号：网址、U 盘、老电脑都不会认错。 */
export const fileName: FileCheck = {
  code: 'E-FILE-NAME',
  *run(file) {
    const { name, extension, shape } = file.place;
    if (shape === undefined) return;
    const isLowerExtension = file.rawPath.endsWith(`.${extension}`);
    if (SLUG.test(name) && isLowerExtension) return;
    const slug = slugOf(name);
    yield {
      line: 1,
      message: '文件名只能用小写英文字母、数字和减号。',
      hint:
        slug === ''
          ? `用英文或拼音取个短名，如 drinking-water.${extension}。`
          : `改名为 ${slug}.${extension}。`,
    };
  },
};

function slugOf(name: string): string {
  return /[^\p{ASCII}]/u.test(name)
    ? ''
    : name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
}
