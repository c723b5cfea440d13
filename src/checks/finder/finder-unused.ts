import type { FileCheck } from '../check.ts';
import { questionsSubject, textsSubject } from '../subjects.ts';
import { finderRules, questionIds, questionPlaces } from './finder-rules.ts';

/** 问了却没有一项政策用得上的题，白耽搁人。 */
export const finderUnused: FileCheck = {
  code: 'W-FINDER-UNUSED',
  *run(file, content) {
    if (file.place.shape !== 'finder') return;
    const used = new Set(
      content.files
        .flatMap(finderRules)
        .flatMap(questionPlaces)
        .map(({ id }) => id),
    );
    for (const [index, id] of (questionIds(content) ?? []).entries()) {
      if (used.has(id)) continue;
      yield {
        line: file.data?.lineOf(['questions', index]) ?? 1,
        about: [questionsSubject, textsSubject('policies')],
        message: `第${index + 1}题（${id}）没有一项政策用得上。`,
        hint: '删掉这一题，或者在政策的 finder 里用上它。',
      };
    }
  },
};
