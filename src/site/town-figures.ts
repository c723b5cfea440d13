import { type TownFigure, townFiguresSchema } from '../kinds/town/town-figure.ts';
import { hasTownFile, readTownJson } from './town-files.ts';

/** 要镇里补的数写在哪个文件里，从内容文件夹写起。 */
export const townFiguresFile = 'town-figures.json';

/** 全镇要补的数，照文件里的次序；没有这个文件的镇，一个也没有。 */
export function readTownFigures(): readonly TownFigure[] {
  return hasTownFile(townFiguresFile) ? townFiguresSchema.parse(readTownJson(townFiguresFile)) : [];
}
