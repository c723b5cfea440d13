import { expect, test } from 'vitest';
import { kindLifts } from './kind-asked.ts';

test.each([
  ['走访了多少户', ['progress']],
  ['路灯装好没得', ['meetings', 'promises']],
  ['路灯好久装', ['meetings', 'promises']],
  ['垃圾桶搬没搬', ['meetings', 'promises']],
  ['水管修好没', ['meetings', 'promises']],
  ['桶摆近了是哪个会上说的', ['meetings']],
  ['村里答应的灯', ['promises']],
  ['残疾人有没有补贴', []],
  ['监测户是啥意思', ['terms']],
  ['办酒有啥规矩', ['rules']],
  ['低保', []],
])('「%s」要的是 %j', (said, kinds) => {
  expect(Object.keys(kindLifts(said)).sort()).toEqual(kinds);
});
