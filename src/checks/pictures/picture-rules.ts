import type { Check } from '../check.ts';
import { pictureCarried } from './picture-carried.ts';
import { pictureEarly } from './picture-early.ts';
import { pictureFile } from './picture-file.ts';
import { picturePeople } from './picture-people.ts';
import { pictureRegistered } from './picture-registered.ts';
import { pictureSize } from './picture-size.ts';
import { pictureUnused } from './picture-unused.ts';
import { pictureUsed } from './picture-used.ts';
import { pictureWords } from './picture-words.ts';

/** 图片的规则，照查的次序。 */
export const pictureRules: readonly Check[] = [
  pictureFile,
  pictureCarried,
  pictureSize,
  pictureRegistered,
  pictureWords,
  pictureUsed,
  pictureEarly,
  picturePeople,
  pictureUnused,
];
