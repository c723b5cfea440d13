import type { NormalText } from '../../source/text/views.ts';
import { type KnownPublic, withoutWords } from './known-public.ts';
import { clearNames, spokenNames } from './people/clear-names.ts';
import { findContacts } from './people/find-contacts.ts';
import { isAboutOne } from './people/sensitive-facts.ts';
import { sentencesIn } from './people/sentences.ts';
import { personalCheck, type Spotted } from './personal-check.ts';

/** 疑似写了没登记的人的姓名，旁边没有敏感的事。认不全，也会认错，所以只是提醒。 */
export const namedPerson = personalCheck({
  code: 'W-PII-NAME',
  kind: 'name',
  find,
  message: '这里像是写了人的姓名',
  hint: '没有本人书面同意就不写姓名：改成“一户人家”“三组的一位老人”；公职人员、书面同意了的，登记到 people.json。看错了的不用管。',
});

function* find(view: NormalText, { words }: KnownPublic): Iterable<Spotted> {
  if (view.form === 'plain') return;
  for (const { text: sentence, index, isTouched } of sentencesIn(view)) {
    if (isTouched) continue;
    const shown = withoutWords(sentence, words);
    const spoken = isAboutOne(sentence) ? spokenNames(shown) : [];
    const contacts = [...findContacts(shown)];
    const clear = clearNames(shown).filter(({ index: at }) =>
      contacts.every((one) => one.index !== at),
    );
    for (const name of [...contacts, ...clear]) {
      if (spoken.some((said) => said.index === name.index)) continue;
      yield { index: index + name.index, length: name.length };
    }
  }
}
