import type { PictureFormat } from './picture-read.ts';

const EXTENSIONS: Readonly<Record<PictureFormat, string>> = {
  jpeg: 'jpg',
  png: 'png',
  webp: 'webp',
};

/** 一张图片该叫什么：`written` 是现在的名字，带不带扩展名都行。有汉字、取不出名字的只剩 `.jpg`。 */
export function pictureFileName(written: string, format: PictureFormat): string {
  const bare = written.replace(/\.[^./\\]*$/, '').replace(/^.*[/\\]/, '');
  const slug = /[^\p{ASCII}]/u.test(bare)
    ? ''
    : bare
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-|-$/g, '');
  return `${slug}.${EXTENSIONS[format]}`;
}
