import { type Meeting, meetingForms } from '../../kinds/meeting.ts';
import type { BodyText } from '../../markdown/remark-body-text.ts';
import { aroundBody, type KindText, plainPart, type SayDay } from './indexed-page.ts';

/** 一次会供搜的话：说了什么、定了什么、提的建议和答复。 */
export function meetingText(meeting: Meeting, body: BodyText, sayDay: SayDay): KindText {
  const { form, on, ledBy, attendance, decided = [], suggestions } = meeting;
  const before = [plainPart(meetingForms[form], sayDay(on), `${ledBy}主持`, attendance)];
  const after = [
    plainPart(...decided),
    plainPart(...suggestions.flatMap(({ said, reply }) => [said, reply])),
  ];
  return aroundBody(before, body, after);
}
