import type { Promised } from '../../kinds/promise.ts';
import type { BodyText } from '../../markdown/remark-body-text.ts';
import { aroundBody, type KindText, plainPart, type SayDay } from './indexed-page.ts';

/** 群众提的一件事供搜的话；`aspectName` 是哪方面的事。办到哪一步天天在变，不写进去；怎样算办好就是它的摘要。 */
export function promiseText(
  promise: Promised,
  aspectName: string,
  body: BodyText,
  sayDay: SayDay,
): KindText {
  const { scope, responsible, due, answers, measures } = promise;
  const before = [
    plainPart(aspectName),
    plainPart(scope.of === 'village' ? '全村的事' : `至少 ${scope.atLeast} 户`),
    plainPart('哪个负责', responsible, `答应${sayDay(due)}前办好`),
    plainPart(...answers.flatMap(({ on, by, text }) => [sayDay(on), by, text])),
    plainPart('打算怎么办', ...measures),
  ];
  return {
    ...aroundBody(before, body),
    points: [...measures, ...body.parts.map(({ text }) => text)],
  };
}
