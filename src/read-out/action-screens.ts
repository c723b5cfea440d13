import type { Action } from '../kinds/action.ts';
import { plainText } from '../markdown/plain-text.ts';
import { groupScreens, type Screen } from './screen.ts';

/** 镇里答应的一件事怎么在会上念：做什么、什么时候、谁负责，答应的和看得见的一条一屏。 */
export function actionScreens(action: Action): readonly Screen[] {
  return [
    { label: `说这个号 ${action.code}`, title: action.title, lines: [action.summary] },
    ...groupScreens('什么时候', [plainText(action.dueText, [])]),
    ...groupScreens(
      '哪个负责',
      action.responsible.map((post) => plainText(post, [])),
    ),
    ...eachScreen('答应了什么', action.promised),
    ...eachScreen('怎么看出来办到了', action.signs),
  ];
}

function eachScreen(label: string, texts: readonly string[]): readonly Screen[] {
  return texts.flatMap((text, index) =>
    groupScreens(`${label}，第${index + 1}条`, [plainText(text, [])]),
  );
}
