import { expect, test } from 'vitest';
import { mattersIn } from './matters.ts';

test.each([
  ['身份证掉了补办', ['身份证掉']],
  ['生二胎有没得育儿补贴', ['育儿补贴', '二胎']],
  ['交身份证和户口簿', []],
  ['低保咋个申请', []],
])('「%s」说到的公家的事是 %j', (said, matters) => {
  expect([...mattersIn(said)].sort()).toEqual([...matters].sort());
});
