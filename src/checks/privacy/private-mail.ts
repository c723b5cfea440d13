import type { FileCheck } from '../check.ts';
import { findIn, type Spotted } from './find-numbers.ts';

const MAIL = /(?<![\w.+-])([a-z0-9][\w.+-]*)@((?:[a-z0-9-]+\.)+[a-z]{2,})/gi;

/** 个人邮箱。政府邮箱（gov.cn）可以写。 */
export const privateMail: FileCheck = {
  code: 'E-PII-MAIL',
  *run(file) {
    yield* findIn(file, find, (masked) => ({
      message: `这里有不是政府的邮箱 ${masked}。`,
      hint: '换成 gov.cn 的办公邮箱，或者删掉。',
    }));
  },
};

function* find(text: string): Iterable<Spotted> {
  for (const match of text.matchAll(MAIL)) {
    if (!/(?:^|\.)gov\.cn$/i.test(match[2] ?? '')) yield { index: match.index, secret: match[0] };
  }
}
