import type { NormalText } from '../../source/text/views.ts';
import { personalCheck, type Spotted } from './personal-check.ts';

/** 井号只在同一行里才当 @：另起一行的是注释、是标题。 */
const AT = String.raw`[ \t]*(?:@|[\[(（【]\s*(?:at|@)\s*[\])）】]|\sat\s|[ \t]#[ \t]|#|艾特)[ \t]*`;
const DOT = String.raw`(?:\.|[ \t]*。[ \t]*|[ \t]*[\[(（]\s*(?:dot|点)\s*[\])）][ \t]*|\sdot\s|[ \t]*点[ \t]*)`;
const MAIL = new RegExp(
  String.raw`(?<![\w.+-])([a-z0-9][\w.+-]*)${AT}((?:[a-z0-9-]+${DOT})+(?:[a-z]{2,}))(?![a-z])`,
  'gi',
);

/** 叫人自己把井号换成 @：写在别处，前后都可能。 */
const ASKS_AT = /#[^\n]{0,6}(?:换|改|替)[成为]?[^\n]{0,3}@/;

/** 个人邮箱，写成 [at]、dot 的也算。政府邮箱（gov.cn）可以写。 */
export const privateMail = personalCheck({
  code: 'E-PII-MAIL',
  kind: 'mail',
  find,
  message: '这里有不是政府的邮箱',
  hint: '换成 gov.cn 的办公邮箱，或者删掉。',
});

function* find({ text }: NormalText): Iterable<Spotted> {
  for (const match of text.matchAll(MAIL)) {
    const isLink = match[0].charAt(match[1]?.length ?? 0) === '#' && !ASKS_AT.test(text);
    if (!isLink && !/(?:^|\.)gov\.cn$/i.test(match[2] ?? '')) {
      yield { index: match.index, length: match[0].length };
    }
  }
}
