import { expect, test } from 'vitest';
import { clauseAsked } from './clause-asked.ts';

test.each([
  ['二（八）', '§o2-8', ''],
  ['二之八', '§o2-8', ''],
  ['二、（七）', '§o2-7', ''],
  ['第二部分第（五）条', '§o2-5', ''],
  ['第3条', '§a3 §o3', ''],
  ['三、', '§o3 §a3', ''],
  ['方案第二部分第三条', '§o2-3', '方案'],
  ['第三部分', '§o3', ''],
  ['第三条之一', '§a3.1', ''],
  ['低保办法附件1第三条', '§aa1-3', '低保办法'],
  ['低保办法附件1 第三条', '§aa1-3', '低保办法'],
  ['低保办法附件第三条', '§aa1-3', '低保办法'],
  ['甲村村规第五条', '§a5 §o5', '甲村村规'],
  ['（八）选树一批典型', '§o-8', '选树一批典型'],
  ['三（一）工作专班', '§o3-1', '工作专班'],
])('「%s」说的是 %s，剩下「%s」', (question, key, rest) => {
  const found = clauseAsked(question);
  expect(found?.keys.join(' ')).toBe(key);
  expect(found?.rest.trim()).toBe(rest);
});

test.each(['低保', '两不愁三保障', '一亩田补好多', '10点钟开会', '三千块'])(
  '「%s」没有提条款',
  (question) => {
    expect(clauseAsked(question)).toBeUndefined();
  },
);
