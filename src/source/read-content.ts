import { type TownFigure, townFigureSchema } from '../kinds/town/town-figure.ts';
import { fillingOf } from '../town-figures/fill.ts';
import { type ContentFile, readContentFile } from './content-file.ts';
import { placeOf } from './place.ts';
import type { SourceFile } from './source-file.ts';

/** 读全部文件；要镇里补的数先读，填进别的文件里。次序不变。 */
export function readContentFiles(files: readonly SourceFile[]): readonly ContentFile[] {
  const filling = fillingOf(townFiguresIn(files));
  return files.map((file) => readContentFile(file, filling));
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
