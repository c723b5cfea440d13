import { describe, expect, test } from 'vitest';
import { appAgents, vendorAgents, wholeAgents } from '../../../tests/support/agents.ts';
import { unableTo } from './unable.ts';

test.each(Object.entries(appAgents))('%s里不能打印、不能下载，说到哪里去打开', (_, agent) => {
  expect(unableTo('print', agent, true)).toBe('这里不能打印。点右上角，选“在浏览器打开”。');
  expect(unableTo('download', agent, true)).toBe('这里不能下载。点右上角，选“在浏览器打开”。');
});

test.each(Object.entries(vendorAgents))('%s的浏览器下载得了，打印没有反应', (_, agent) => {
  expect(unableTo('print', agent, true)).toBe('这个浏览器不能打印，用电脑打开再打。');
  expect(unableTo('download', agent, true)).toBeUndefined();
});

describe.each(Object.entries(wholeAgents))('%s', (_, agent) => {
  test('都做得了', () => {
    expect(unableTo('print', agent, true)).toBeUndefined();
    expect(unableTo('download', agent, true)).toBeUndefined();
  });

  test('没有打印这一样，就不能打印', () => {
    expect(unableTo('print', agent, false)).toBe('这个浏览器不能打印，用电脑打开再打。');
    expect(unableTo('download', agent, false)).toBeUndefined();
  });
});
