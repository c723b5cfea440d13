import { type OwnLines, ownLinesSchema } from '../kinds/town/own-lines.ts';
import { hasTownFile, readTownJson } from './town-files.ts';

/** 本镇在各项政策旁边另外说的写在哪个文件里，从内容文件夹写起。 */
const ownLinesFile = 'own-lines.json';

/** 本镇在一项政策旁边另外说的，照文件里的次序；没有的是空的。 */
export function ownLinesOf(policy: number): readonly OwnLines[] {
  if (!hasTownFile(ownLinesFile)) return [];
  return ownLinesSchema.parse(readTownJson(ownLinesFile)).filter((one) => one.policy === policy);
}
