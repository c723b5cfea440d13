import { normalViews } from '../../source/text/views.ts';
import { bankCard } from './bank-card.ts';
import { coordinates } from './coordinates.ts';
import { documentNumber } from './document-number.ts';
import { exposedPerson } from './exposed-person.ts';
import { fewPeople } from './few-people.ts';
import { homeAddress } from './home-address.ts';
import { idNumber } from './id-number.ts';
import { nothingKnown } from './known-public.ts';
import { landline } from './landline.ts';
import { maskedNumber } from './masked-number.ts';
import { mobile } from './mobile.ts';
import { namedPerson } from './named-person.ts';
import { oldIdNumber } from './old-id-number.ts';
import { onlyOne } from './only-one.ts';
import type { PersonalCheck } from './personal-check.ts';
import { plate } from './plate.ts';
import { privateMail } from './private-mail.ts';
import { revokedPerson } from './revoked-person.ts';
import { socialAccount } from './social-account.ts';

/** 一处不该公开的：哪一种、归哪条规则，在原文里从第几个字起、有几个字。 */
export interface Personal extends Pick<PersonalCheck, 'kind' | 'code'> {
  readonly start: number;
  readonly length: number;
}

/** 一个字一个字地找得出来的各条规则，次序就是报的次序。 */
export const personalChecks: readonly PersonalCheck[] = [
  idNumber,
  oldIdNumber,
  mobile,
  landline,
  bankCard,
  documentNumber,
  socialAccount,
  privateMail,
  homeAddress,
  plate,
  coordinates,
  maskedNumber,
  exposedPerson,
  onlyOne,
  fewPeople,
  revokedPerson,
  namedPerson,
];

/**
 * 一段文字里不该公开的东西，按位置排好。文字是源文件的也好，生成的网页上读到的也好，都照读的人看到的找：
 * 全角、零宽字、转义先化开，位置还是原文的。`known` 是公开过、可以写的电话一类；
 * 返回的只有位置，没有原文。`rules` 是只找其中几种的。
 */
export function findPersonal(
  text: string,
  known = nothingKnown,
  rules = personalChecks,
): readonly Personal[] {
  const found = new Map<string, Personal>();
  for (const view of normalViews(text)) {
    for (const { kind, code, find, isSureInAddress } of rules) {
      if (view.form === 'address' && isSureInAddress !== true) continue;
      for (const { index, length } of find(view, known)) {
        const start = view.originOf(index);
        const key = `${kind} ${start}`;
        if (found.has(key)) continue;
        const end = view.originOf(index + length - 1) + 1;
        found.set(key, { kind, code, start, length: end - start });
      }
    }
  }
  return [...found.values()].toSorted((a, b) => a.start - b.start);
}
