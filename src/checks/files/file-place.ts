import { type Kind, kindOfCode, kinds } from '../../kinds/kinds.ts';
import { codeOf } from '../../source/content.ts';
import type { ContentFile } from '../../source/content-file.ts';
import { folders, isKind, schemaOf, siteFiles } from '../../source/place.ts';
import type { FileCheck } from '../check.ts';
import { nearest } from '../nearest.ts';
import { textsSubject, unreadFile, wholeSubject } from '../subjects.ts';
import { refusedFormat } from './file-type.ts';

/** 文件放错了地方，网站不会读它。 */
export const filePlace: FileCheck = {
  code: 'E-FILE-PLACE',
  *run(file) {
    const { folder, name, extension, shape } = file.place;
    const belongs = otherKindOf(file);
    if (belongs !== undefined) {
      yield {
        blinds: [...unreadFile(file), textsSubject(belongs), wholeSubject(file.path)],
        line: 1,
        message: `这一页写的是${labelOf(belongs)}，却放在 content/${folder}/ 里。`,
        hint: `挪到 content/${belongs}/ 里。`,
      };
      return;
    }
    if (shape !== undefined || name === '.gitkeep' || refusedFormat(file) !== undefined) return;
    if (file.picture !== undefined) return;
    const expected = folders.get(folder);
    const [top = ''] = folder.split('/');
    if (expected !== undefined) {
      yield {
        blinds: unreadFile(file),
        line: 1,
        message: `content/${folder}/ 里不收 .${extension} 文件。`,
        hint: `这个文件夹只放 ${expected.map((known) => `.${known}`).join('、')} 文件。`,
      };
    } else if (folder === '') {
      const meant = nearest(name, Object.keys(siteFiles));
      yield {
        blinds: unreadFile(file),
        line: 1,
        message: '这个文件不该直接放在 content 里，网站不会读它。',
        hint:
          meant === undefined
            ? `挪到它该在的文件夹：${[...folders.keys()].join('、')}。`
            : `是不是 content/${meant}.json？`,
      };
    } else if (folders.has(top)) {
      yield {
        blinds: unreadFile(file),
        line: 1,
        message: `content/${top}/ 下面不能再分文件夹，网站不会读它。`,
        hint: `把文件直接放在 content/${top}/ 里。`,
      };
    } else {
      const meant = nearest(top, folders.keys());
      yield {
        blinds: unreadFile(file),
        line: 1,
        message: `没有 content/${top}/ 这一类，网站不会读它。`,
        hint:
          meant === undefined
            ? `挪到它该在的文件夹：${[...folders.keys()].join('、')}。`
            : `是不是 content/${meant}/？`,
      };
    }
  },
};

type PageShape = Kind | 'broadcasts' | 'guide';

/** 放错了一类的一页，本该是哪一类：编号在那一类的号段里，字段也合那一类的规矩；没有编号的看字段。没有放错的是 `undefined`。 */
function otherKindOf(file: ContentFile): PageShape | undefined {
  const { shape } = file.place;
  if (!isKind(shape) && shape !== 'broadcasts' && shape !== 'guide') return undefined;
  const code = codeOf(file);
  const kind = code === undefined ? undefined : kindOfCode(code);
  const meant: readonly PageShape[] = kind === undefined ? ['broadcasts', 'guide'] : [kind];
  const others = meant.filter((each) => each !== shape);
  const fits = (each: PageShape) => schemaOf(each).safeParse(file.written.value).success;
  return others.length === 0 || fits(shape) ? undefined : others.find(fits);
}

function labelOf(shape: PageShape): string {
  if (shape === 'broadcasts') return '广播稿';
  return shape === 'guide' ? '指南' : kinds[shape].label;
}
