import { describe, expect, test } from 'vitest';
import { conditionsIn, findCondition } from './condition.ts';

const who = [
  '收入低于标准、财产合规定的人家〔据 低保条例 第10条〕。',
  '低保边缘家庭〔待核实〕。本地没查到。',
  '荣昌区写也有（外地例子）〔据 荣昌页面〕。',
];
const body = `## 常有人问

- 管的是[特困供养](/1012/)的**老人**〔据 救助法 第16条〕。一级二级才算〔待核实〕。
`;

describe('找规则凭的条件', () => {
  test('照抄半句也找得到，给出整句', () => {
    expect(findCondition(who, body, '财产合规定')).toEqual({
      sentence: '收入低于标准、财产合规定的人家。',
      unverified: false,
      elsewhere: false,
    });
  });

  test('待核实、外地例子，只看那一句', () => {
    expect(findCondition(who, body, '低保边缘家庭')?.unverified).toBe(true);
    expect(findCondition(who, body, '本地没查到')?.unverified).toBe(false);
    expect(findCondition(who, body, '荣昌区写也有')?.elsewhere).toBe(true);
    expect(findCondition(who, body, '特困供养的老人')?.unverified).toBe(false);
    expect(findCondition(who, body, '一级二级才算')?.unverified).toBe(true);
  });

  test('改了一个字、跨了句的，找不到', () => {
    expect(findCondition(who, body, '收入低过标准')).toBeUndefined();
    expect(findCondition(who, body, '低保边缘家庭。本地没查到')).toBeUndefined();
  });

  test('正文里的链接、加粗、记号都去掉，空行不算', () => {
    expect(conditionsIn([], body).map(({ sentence }) => sentence)).toEqual([
      '常有人问',
      '管的是特困供养的老人。',
      '一级二级才算。',
    ]);
  });
});
