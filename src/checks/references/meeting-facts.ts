import { codeOf } from '../../source/content.ts';
import type { FileCheck } from '../check.ts';
import { fieldRead } from '../subjects.ts';
import { field, listField, pageOf } from './meeting-pairs.ts';

const days = { promises: ['raised', '提出来'], adopted: ['adopted', '通过'] } as const;

/** 会上提的事、通过的村规，日子和村要同那次会一样。 */
export const meetingFacts: FileCheck = {
  code: 'E-MEETING-FACTS',
  *run(file, content) {
    const list = listField(file);
    const meeting = pageOf(content, field(file, 'meeting'), 'meetings');
    if (list === undefined || meeting === undefined) return;
    const written = fieldRead(file, ['meeting']);
    const [dayField, verb] = days[list];
    const on = field(meeting, 'on');
    const day = field(file, dayField);
    if (typeof day === 'string' && typeof on === 'string' && day !== on) {
      yield {
        line: file.data?.lineOf([dayField]) ?? 1,
        about: [...written, ...fieldRead(file, [dayField]), ...fieldRead(meeting, ['on'])],
        message: `写的是 ${day} ${verb}，可那次会（${codeOf(meeting)}）是 ${on} 开的。`,
        hint: `对照会议记录，把 ${dayField} 改成 ${on}，或者改正 ${meeting.path} 的 on。`,
      };
    }
    const village = field(file, 'village');
    const place = field(meeting, 'village');
    if (typeof village === 'string' && typeof place === 'string' && village !== place) {
      yield {
        line: file.data?.lineOf(['village']) ?? 1,
        about: [...written, ...fieldRead(file, ['village']), ...fieldRead(meeting, ['village'])],
        message: `写的村是 ${village}，可那次会（${codeOf(meeting)}）是 ${place} 开的。`,
        hint: `把 village 改成 ${place}，或者改正 meeting 的编号。`,
      };
    }
  },
};
