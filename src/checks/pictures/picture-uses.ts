import type { PictureRole } from '../../kinds/town/picture.ts';
import { type Content, codeOf } from '../../source/content.ts';
import type { ContentFile } from '../../source/content-file.ts';
import { valueAt } from '../../source/value-at.ts';

/** 用了图片的一处。 */
export interface PictureUse {
  readonly name: string;
  readonly file: ContentFile;
  readonly line: number;
  /** 放在哪个编号的页上；没有编号的页是 `undefined`。 */
  readonly code: number | undefined;
  /** 那里写的是不是演示；指南这样不分的是 `undefined`。 */
  readonly isDemo: boolean | undefined;
  /** 要的是派这个用的图；都行的是 `undefined`。 */
  readonly role: PictureRole | undefined;
}

/** 写在正文里的图片的地址：`/images/` 加文件名。 */
export const PICTURE_ADDRESS = /^\/images\/([^/]+)$/;

const fields: readonly (readonly [shape: string, field: string, role: PictureRole])[] = [
  ['promises', 'before', 'before'],
  ['promises', 'after', 'after'],
  ['exemplars', 'picture', 'exemplar'],
];

/** 全部内容里用了图片的各处：字段里的、各村的、正文里的。 */
export function* pictureUses({ files }: Content): Iterable<PictureUse> {
  for (const file of files) {
    yield* usesInFields(file);
    if (file.place.shape === 'villages') yield* usesInVillages(file);
    if (file.prose === undefined) continue;
    for (const { kind, url, offset } of file.links()) {
      const name = kind === 'image' ? PICTURE_ADDRESS.exec(url)?.[1] : undefined;
      if (name === undefined) continue;
      const line = file.lineAt(file.prose.offset + offset);
      yield { name, file, line, code: codeOf(file), isDemo: demoIn(file), role: undefined };
    }
  }
}

function* usesInFields(file: ContentFile): Iterable<PictureUse> {
  for (const [shape, field, role] of fields) {
    const name = file.place.shape === shape ? valueAt(file.data?.value, [field]) : undefined;
    if (typeof name !== 'string') continue;
    const line = file.data?.lineOf([field]) ?? 1;
    yield { name, file, line, code: codeOf(file), isDemo: demoIn(file), role };
  }
}

function* usesInVillages(file: ContentFile): Iterable<PictureUse> {
  const villages = file.data?.value;
  for (const [index, village] of (Array.isArray(villages) ? villages : []).entries()) {
    const name = valueAt(village, ['picture']);
    if (typeof name !== 'string') continue;
    const line = file.data?.lineOf([index, 'picture']) ?? 1;
    const isDemo = valueAt(village, ['demo']) === true;
    yield { name, file, line, code: undefined, isDemo, role: 'place' };
  }
}

/** 写的是不是演示；指南讲的是网站自己，不分。 */
function demoIn({ place: { shape }, data }: ContentFile): boolean | undefined {
  return shape === 'guide' ? undefined : valueAt(data?.value, ['demo']) === true;
}
