import type { Action } from '../../kinds/action.ts';
import type { BodyText } from '../../markdown/remark-body-text.ts';
import { aroundBody, type KindText, plainPart } from './indexed-page.ts';

/** 一件答应了的事供搜的话。 */
export function actionText(action: Action, body: BodyText): KindText {
  const { short, dueText, responsible, promised, signs } = action;
  const before = [
    plainPart('什么时候', dueText),
    plainPart('哪个负责', responsible.join('、')),
    plainPart('答应了什么', ...promised),
    plainPart('怎么看出来办到了', ...signs),
  ];
  return { ...aroundBody(before, body), names: [short] };
}
