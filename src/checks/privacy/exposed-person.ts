import { perText } from '../../source/text/per-text.ts';
import type { NormalText } from '../../source/text/views.ts';
import { type KnownPublic, withoutWords } from './known-public.ts';
import { spokenNames } from './people/clear-names.ts';
import { findDotted } from './people/find-dotted.ts';
import { findKin, findStarred } from './people/find-kin.ts';
import { findLabelled } from './people/find-labelled.ts';
import { findLikely } from './people/find-likely.ts';
import { findNames } from './people/find-names.ts';
import { findPinyin, findPinyinInPath } from './people/find-pinyin.ts';
import { findPositions } from './people/find-positions.ts';
import { findSubjects } from './people/find-subjects.ts';
import { closeGaps } from './people/gaps.ts';
import { isKnownPhrase } from './people/known-phrases.ts';
import { isAboutOne } from './people/sensitive-facts.ts';
import { sentencesIn, type TouchedSentence } from './people/sentences.ts';
import { isOfPerson } from './people/standing.ts';
import { startsSurname } from './people/surnames.ts';
import { personalCheck, type Spotted } from './personal-check.ts';

/** 跟敏感的事写在一起的，像到这个分数就算姓名。 */
const LIKELY = 4;

/** 认得出的人和病残、贫困、信访、犯罪、家事、问卷、孩子、欠债写在一起：同一句，或者前后一句。 */
export const exposedPerson = personalCheck({
  code: 'E-PII-PERSON',
  kind: 'person',
  find,
  isSureInAddress: true,
  message: '这里认得出是哪个人、哪一家，旁边又说了病残、贫困、信访、犯罪、家事、生日一类的事',
  hint: '去掉姓名和叫法，改成“一户人家”“一位老人”，或者整句不写；公职人员先登记到 people.json。',
});

/** 打星号的叫法，只有记号还在的那份看得见；别的看去掉记号的那份。 */
function* find(view: NormalText, { named }: KnownPublic): Iterable<Spotted> {
  const { text, form } = view;
  if (form === 'path' || isAddress(text)) yield* findPinyinInPath(text);
  if (form === 'plain' && !/[*＊]/.test(text)) return;
  const sentences = sentencesIn(view);
  for (const [at, { text: sentence, index, isTouched }] of sentences.entries()) {
    if (!isTouched) {
      if (form !== 'plain') yield* clearIn(sentence, index, named);
      continue;
    }
    const shown = withoutWords(sentence, named);
    const people =
      form === 'plain'
        ? findStarred(shown)
        : [...peopleIn(shown), ...splitIn(withoutWords(joined(text, sentences, at), named))];
    for (const person of people) yield { index: index + person.index, length: person.length };
  }
}

/** 一句话里认得出的人，各样叫法。 */
const peopleIn = perText(5_000, (sentence): readonly Spotted[] => [
  ...[
    ...findNames(sentence, LIKELY),
    ...findSubjects(sentence),
    ...findPositions(sentence),
    ...findLabelled(sentence),
    ...findLikely(sentence),
  ].filter((name) => !isPhraseAt(sentence, name)),
  ...findDotted(sentence),
  ...findKin(sentence),
  ...findPinyin(sentence),
]);

/** 没说到那些事的一句话里，分明是一个人的姓名，说的又是他自己的事。 */
function* clearIn(sentence: string, index: number, named: readonly string[]): Iterable<Spotted> {
  if (!isAboutOne(sentence)) return;
  for (const name of spokenNames(withoutWords(sentence, named))) {
    yield { index: index + name.index, length: name.length };
  }
}

/** 一句话；末一个字是姓、名写到下一行去了的，连着下一行。 */
function joined(text: string, sentences: readonly TouchedSentence[], at: number): string {
  const { text: sentence = '', index = 0 } = sentences[at] ?? {};
  const next = sentences[at + 1];
  if (!startsSurname(sentence.at(-1) ?? '') || next?.index !== index + sentence.length + 1)
    return sentence;
  const isLine = text[next.index - 1] === '\n';
  return isLine ? `${sentence}\n${next.text}` : sentence;
}

/** 一句话里姓和名中间空了格、换了行的人。 */
function* splitIn(sentence: string): Iterable<Spotted> {
  const closed = closeGaps(sentence);
  if (closed === undefined) return;
  for (const { index, length } of peopleIn(closed.text)) {
    const span = closed.spanOf(index, length);
    if (span !== undefined) yield span;
  }
}

/** 这一处整个是一个平常的词，后面说的又不是只有人才有的事。 */
function isPhraseAt(sentence: string, { index, length }: Spotted): boolean {
  const end = index + length;
  return (
    isKnownPhrase(sentence.slice(index, end)) &&
    !(length === 2 && isOfPerson(sentence.slice(end, end + 14)))
  );
}

/** 一整段就是一个地址：生成的文件的路径、一个链接。 */
function isAddress(text: string): boolean {
  return text.length < 300 && text.includes('/') && !/\s/.test(text);
}
