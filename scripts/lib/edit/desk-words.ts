import { type TownWords, townWords } from '../../../src/authoring/town-words.ts';
import { type Content, codeOf } from '../../../src/source/content.ts';
import type { Shape } from '../../../src/source/place.ts';
import { listAt, valueAt } from '../../../src/source/value-at.ts';

/** 这个镇自己的词，表单里从中挑；写坏了的文件里的不算。 */
export function deskWords(content: Content): TownWords {
  const site = shapeValue(content, 'site');
  const named = (list: readonly unknown[], second: 'label' | 'question') =>
    list.flatMap((entry) => {
      const [id, words] = [valueAt(entry, ['id']), valueAt(entry, [second])];
      return typeof id === 'string' && typeof words === 'string' ? [{ id, words }] : [];
    });
  const labelled = (key: 'aspects' | 'meetingForms') =>
    named(listAt(site, key), 'label').map(({ id, words }) => ({
      id,
      label: words,
      otherNames: [],
    }));
  return townWords({
    villages: [...content.villages.values()],
    site: { aspects: labelled('aspects'), meetingForms: labelled('meetingForms') },
    questions: named(listAt(shapeValue(content, 'finder'), 'questions'), 'question').map(
      ({ id, words }) => ({ id, question: words }),
    ),
    pages: content.files.flatMap((file) => {
      const code = codeOf(file);
      const title = valueAt(file.data?.value, ['title']) ?? valueAt(file.data?.value, ['name']);
      return code === undefined
        ? []
        : [{ code, title: typeof title === 'string' ? title : file.place.name }];
    }),
  });
}

function shapeValue(content: Content, shape: Shape): unknown {
  return content.files.find(({ place }) => place.shape === shape)?.data?.value;
}
