import {
  countSpoken,
  MOST_CHARACTERS,
  sayDuration,
  secondsToRead,
} from '../../broadcast/length.ts';
import type { FileCheck } from '../check.ts';
import { scriptOf } from './scripts-of.ts';

/** 一篇最多念三分钟。记在超出来的那个字所在的行，从那里往后删。 */
export const scriptLength: FileCheck = {
  code: 'E-BROADCAST-LONG',
  *run(file) {
    const script = scriptOf(file);
    if (script === undefined) return;
    const count = countSpoken(script.text);
    if (count <= MOST_CHARACTERS) return;
    yield {
      line: file.lineAt(script.offset + overflow(script.text)),
      message: `稿子有${count}个字，要念${sayDuration(secondsToRead(script.text))}，最多${MOST_CHARACTERS}个字、三分钟。`,
      hint: `删掉${count - MOST_CHARACTERS}个字，细处请大家看页面、问镇便民服务中心。`,
    };
  },
};

/** 第一个超出来的字在哪里。 */
function overflow(script: string): number {
  const extra = [...script.matchAll(/[\p{L}\p{N}]/gu)][MOST_CHARACTERS];
  return extra?.index ?? script.length;
}
