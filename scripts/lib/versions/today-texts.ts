import { kindOfCode } from '../../../src/kinds/kinds.ts';
import { townFiguresSchema } from '../../../src/kinds/town/town-figure.ts';
import { type Content, codeOf } from '../../../src/source/content.ts';
import { fillingOf } from '../../../src/town-figures/fill.ts';
import { type PageText, readPageText } from '../../../src/versions/page-text.ts';
import { namesIn } from './read-versions.ts';

/**
 * 现在的文件里，各页读的人看到的字（编号 → 字），照现在补好的数填；还没有提交的也在。
 * 只读 `isWanted` 说要的：读一页不便宜。
 */
export function readTodayTexts(
  content: Content,
  isWanted: (code: number) => boolean,
): ReadonlyMap<number, PageText> {
  const figures = content.files.find(({ place }) => place.shape === 'town-figures')?.data?.value;
  const read = townFiguresSchema.safeParse(figures);
  const [filling, names] = [fillingOf(read.success ? read.data : []), namesIn(content)];
  return new Map(
    content.files.flatMap((file): readonly (readonly [number, PageText])[] => {
      const code = codeOf(file);
      const kind = code === undefined ? undefined : kindOfCode(code);
      if (code === undefined || kind === undefined || !isWanted(code)) return [];
      const { path, text } = file;
      const page = readPageText({ kind, path, text, filling, names });
      return page === undefined ? [] : [[code, page]];
    }),
  );
}
