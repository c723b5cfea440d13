import { personalCheck, type Spotted } from './personal-check.ts';

const MAIL = /(?<![\w.+-])([a-z0-9][\w.+-]*)@((?:[a-z0-9-]+\.)+[a-z]{2,})/gi;

/** 个人邮箱。政府邮箱（gov.cn）可以写。 */
export const privateMail = personalCheck({
  code: 'E-PII-MAIL',
  kind: 'mail',
  find,
  message: '这里有不是政府的邮箱',
  hint: '换成 gov.cn 的办公邮箱，或者删掉。',
});

function* find(text: string): Iterable<Spotted> {
  for (const match of text.matchAll(MAIL)) {
    if (!/(?:^|\.)gov\.cn$/i.test(match[2] ?? ''))
      yield { index: match.index, length: match[0].length };
  }
}
