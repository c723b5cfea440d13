import type { KnownByName } from './find-kin.ts';
import { isGroup, isKindOfThing } from './groups.ts';
import { ANY_SURNAME } from './surnames.ts';

/** 公文里后面填人的：联系、经办、签发、值班的是谁。 */
const LABEL =
  '(?:联系|经办|承办|签发|拟稿|审核|审签|填报|填表|校对|值班|带班|责任)人|值班(?:员|领导|人员)|带班领导|网格员|联络员';
const CONTACT = new RegExp(
  `(?:${LABEL})(?:姓名)?\\s*[：:]\\s*(${ANY_SURNAME}[^的了不或等各村组镇局办站所\\P{Script=Han}]{1,2})(?=[\\s，。；、,;|（()）]|$)`,
  'gu',
);

/** 填在“联系人：”“签发人：”后面的姓名：是公务上的人，名字也要本人登记过才写。 */
export function* findContacts(text: string): Iterable<KnownByName> {
  for (const { 0: whole, 1: name = '', index } of text.matchAll(CONTACT)) {
    if (isGroup(name) || isKindOfThing(name)) continue;
    yield { index: index + whole.length - name.length, length: name.length };
  }
}
