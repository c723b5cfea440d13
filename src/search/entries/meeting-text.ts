import type { Meeting } from '../../kinds/meeting.ts';
import type { BodyText } from '../../markdown/remark-body-text.ts';
import { aroundBody, type KindText, plainPart, type SayDay } from './indexed-page.ts';

/** 一次会供搜的话（`formName` 是什么会）：说了什么、定了什么、提的建议和答复。 */
export function meetingText(
  meeting: Meeting,
  formName: string,
  body: BodyText,
  sayDay: SayDay,
): KindText {
  const { on, ledBy, attendance, decided = [], suggestions } = meeting;
  const before = [plainPart(formName, sayDay(on), `${ledBy}主持`, attendance)];
  const after = [
    plainPart(...decided),
    plainPart(...suggestions.flatMap(({ said, reply }) => [said, reply])),
  ];
  return {
    ...aroundBody(before, body, after),
    points: [...suggestions.map(({ said }) => said), ...decided],
  };
}
