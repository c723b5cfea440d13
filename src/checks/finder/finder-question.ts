import { describePath } from '../../source/schema/fields.ts';
import type { FileCheck } from '../check.ts';
import { nearest } from '../nearest.ts';
import { questionsSubject } from '../subjects.ts';
import { finderRules, questionIds, questionPlaces } from './finder-rules.ts';

/** 对号的规则提到的题，content/finder.json 里没有。 */
export const finderQuestion: FileCheck = {
  code: 'E-FINDER-QUESTION',
  *run(file, content) {
    const known = questionIds(content);
    if (known === undefined) return;
    for (const { id, path } of finderRules(file).flatMap(questionPlaces)) {
      if (known.includes(id)) continue;
      const meant = nearest(id, known);
      yield {
        line: file.data?.lineOf(path) ?? 1,
        blinds: [questionsSubject],
        same: `question:${id}`,
        message: `${describePath(path)} 写了 ${id}，content/finder.json 里没有这个问题。`,
        hint:
          meant === undefined
            ? `现在有的问题：${known.join('、')}。`
            : `是不是 ${meant}？现在有的问题：${known.join('、')}。`,
      };
    }
  },
};
