import { sayWritten } from '../../broadcast/say-number.ts';
import { findUnspoken, type Unspoken } from '../../broadcast/spoken.ts';
import type { Explained } from '../../source/fault.ts';
import type { FileCheck } from '../check.ts';
import { markSubject } from '../subjects.ts';
import { ownWordsOf } from './scripts-of.ts';

/** 广播稿里的数字、字母、括号、符号：念的人看到会打顿，机器念会念错。 */
export const scriptSigns: FileCheck = {
  code: 'E-BROADCAST-SIGN',
  *run(file) {
    const script = ownWordsOf(file);
    if (script === undefined) return;
    for (const spot of findUnspoken(script.text)) {
      const line = script.lineAt(spot.offset);
      const about = spot.kind === 'bracket' ? [markSubject(file, line)] : [];
      yield { about, line, ...explain(spot) };
    }
  },
};

function explain({ kind, text, after }: Unspoken): Explained {
  switch (kind) {
    case 'digit': {
      const said = sayWritten(text, after);
      return {
        message: `稿子里写了「${text}」，要写成念出来的话。`,
        hint: said === undefined ? '改成汉字，怎么念就怎么写。' : `如「${said}」。`,
      };
    }
    case 'letter':
      return {
        message: `稿子里有字母「${text}」，喇叭里听不清。`,
        hint: '换成中文的说法；换不了的，整句不念，请大家看页面。',
      };
    case 'bracket':
      return {
        message: `稿子里有括号「${text}」，念不出来。`,
        hint: '括号里的话要紧，就单独说一句；不要紧的删掉。',
      };
    case 'symbol':
      return {
        message: `稿子里有「${text}」，念不出来。`,
        hint: '标点只用，。？！：、和中文引号“”；别的符号换成话，或者删掉。',
      };
  }
}
