import { findKin } from './people/find-kin.ts';
import { findNames } from './people/find-names.ts';
import { findPinyin } from './people/find-pinyin.ts';
import { isSensitive } from './people/sensitive-facts.ts';
import { sentencesIn } from './people/sentences.ts';
import { type KnownPublic, personalCheck, type Spotted } from './personal-check.ts';

/** 跟敏感的事写在一起的，像到这个分数就算姓名。 */
const LIKELY = 4;

/** 认得出的人和病残、贫困、信访、犯罪、家事、问卷、孩子、欠债写在一起：同一句，或者前后一句。 */
export const exposedPerson = personalCheck({
  code: 'E-PII-PERSON',
  kind: 'person',
  find,
  message: '这里认得出是哪个人、哪一家，旁边又说了病残、贫困、信访、犯罪、家事一类的事',
  hint: '去掉姓名和叫法，改成“一户人家”“一位老人”，或者整句不写；公职人员先登记到 people.json。',
});

function* find(text: string, known: KnownPublic): Iterable<Spotted> {
  const sentences = sentencesIn(text);
  const touched = sentences.map((sentence) => isSensitive(sentence.text));
  for (const [at, sentence] of sentences.entries()) {
    if (!(touched[at - 1] || touched[at] || touched[at + 1])) continue;
    yield* peopleIn(sentence.text).map(({ index, length }) => ({
      index: sentence.index + index,
      length,
    }));
  }
}

function peopleIn(sentence: string): readonly Spotted[] {
  return [...findNames(sentence, LIKELY), ...findKin(sentence), ...findPinyin(sentence)];
}
