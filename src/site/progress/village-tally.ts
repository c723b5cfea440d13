import {
  type ActionState,
  actionStateNames,
  actionStates,
} from '../../charts/actions/action-state.ts';
import { sayCount } from '../../kinds/say-count.ts';

/** 一个村各件事各是什么状态，一句话：`五件办好了，一件晚了才办好，一件正在办，一件只数全镇。` */
export function sayVillageTally(states: readonly ActionState[]): string {
  const said = actionStateNames
    .map((name) => ({ name, count: states.filter((state) => state === name).length }))
    .filter(({ count }) => count > 0)
    .map(({ name, count }) => `${sayCount(count, '件')}${actionStates[name]}`);
  return said.length === 0 ? '' : `${said.join('，')}。`;
}
