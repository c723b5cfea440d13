import { expect, test } from 'vitest';
import { nothingKnown } from '../checks/privacy/known-public.ts';
import { messageFault, postFault } from './commit-message.ts';

test.each(['甲村路灯：装好了', '改正低保标准的一个数'])('「%s」可以', (message) =>
  expect(messageFault(message, nothingKnown)).toBeUndefined(),
);

test.each([
  ['', '用一句中文'],
  ['update', '用一句中文'],
  ['改了一处\n又改了一处', '只写一句'],
  ['给11010519491231002X办好了低保', '不该公开'],
])('「%s」不行', (message, why) => expect(messageFault(message, nothingKnown)).toContain(why));

test('署名写岗位，不写人名、号码', () => {
  expect(postFault('青石镇党政办')).toBeUndefined();
  expect(postFault('田维山')).toContain('岗位');
  expect(postFault('13800138000')).toContain('岗位');
  expect(postFault('a\nb')).toContain('岗位');
});
