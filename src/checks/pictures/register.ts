import type { RegisteredPicture } from '../../kinds/town/picture.ts';
import type { Content } from '../../source/content.ts';
import type { ContentFile } from '../../source/content-file.ts';
import { picturesFolder } from '../../source/place.ts';
import { valueAt } from '../../source/value-at.ts';

/** images.json 里登记的一条。 */
export interface RegisterEntry {
  readonly file: ContentFile;
  /** 第几条，从 0 数起。 */
  readonly index: number;
  /** 图片的文件名；没写的是 `undefined`。 */
  readonly name: string | undefined;
  /** 写对了的；还有「待写」、写错了的是 `undefined`。 */
  readonly picture: RegisteredPicture | undefined;
  /** 一个字段写的字；没写、不是字的是空的。 */
  wordsIn(field: string): string;
  /** 一个字段在哪一行。 */
  lineOf(field: string): number;
}

/** 登记的全部各条，写坏了的也在。 */
export function registerEntries({ files, pictures }: Content): readonly RegisterEntry[] {
  const file = registerFile(files);
  const list = file?.data?.value;
  if (file === undefined || !Array.isArray(list)) return [];
  return list.map((entry, index) => {
    const wordsIn = (field: string) => {
      const value = valueAt(entry, [field]);
      return typeof value === 'string' ? value : '';
    };
    const name = wordsIn('file') || undefined;
    return {
      file,
      index,
      name,
      picture: name === undefined ? undefined : pictures.get(name),
      wordsIn,
      lineOf: (field) => file.data?.lineOf([index, field]) ?? 1,
    };
  });
}

/** 登记图片的那个文件；没有的是 `undefined`。 */
export function registerFile(files: readonly ContentFile[]): ContentFile | undefined {
  return files.find(({ place }) => place.shape === 'images');
}

/** content/images/ 里的图片文件。 */
export function pictureFiles({ files }: Content): readonly ContentFile[] {
  return files.filter(({ picture }) => picture !== undefined);
}

/** 一个图片文件的名字，照登记的写法，如 `street-lights-after.jpg`。 */
export function pictureNameOf({ rawPath }: Pick<ContentFile, 'rawPath'>): string {
  return rawPath.slice(`content/${picturesFolder}/`.length);
}
