import { type TownFigure, townFigureSchema } from '../kinds/town/town-figure.ts';
import { fillingOf } from '../town-figures/fill.ts';
import { type ContentFile, readContentFile } from './content-file.ts';
import { isClutter, placeOf } from './place.ts';
import type { SourceFile } from './source-file.ts';
import { maskPath } from './text/mask.ts';

/**
 * 读全部文件；要镇里补的数先读，填进别的文件里。次序不变，电脑自己放的文件（`.DS_Store`）不算。
 * 读的程序自己出了错的文件交给 `onFailure`，不在返回里；不给 `onFailure` 的照样抛出来。
 */
export function readContentFiles(
  files: readonly SourceFile[],
  onFailure?: (path: string) => void,
): readonly ContentFile[] {
  const filling = fillingOf(townFiguresIn(files));
  return files
    .filter(({ path }) => !isClutter(path))
    .flatMap((file) => {
      try {
        return [readContentFile(file, filling)];
      } catch (error) {
        if (onFailure === undefined) throw error;
        onFailure(maskPath(file.path));
        return [];
      }
    });
}

/** 全部要镇里补的数；写坏了的不算，由各条规则去说。 */
export function townFiguresIn(files: readonly SourceFile[]): readonly TownFigure[] {
  return files.flatMap(figuresAt);
}

/** 一个文件里写对了的、要镇里补的数。 */
function figuresAt(file: SourceFile): readonly TownFigure[] {
  if (placeOf(file.path).shape !== 'town-figures') return [];
  const value = readContentFile(file).data?.value;
  return Array.isArray(value)
    ? value.flatMap((entry) => {
        const read = townFigureSchema.safeParse(entry);
        return read.success ? [read.data] : [];
      })
    : [];
}
