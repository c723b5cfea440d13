import { describe, expect, test } from 'vitest';
import { conditionsIn, findCondition } from './condition.ts';

const who = [
  '收入低于标准、财产合规定的人家〔据 低保条例 第10条〕。',
  '低保边缘家庭〔待核实〕。本地没查到。',
  '单人户也算〔据 低保条例 第2条；报纸〕。',
  '荣昌区写也有（外地例子）〔据 荣昌页面〕。',
];
const basis = [
  { short: '低保条例', mark: 'verified' },
  { short: '报纸', mark: 'secondary' },
] as const;
const body = `## 常有人问

- 管的是[特困供养](/1012/)的**老人**〔据 救助法 第16条〕。一级二级才算〔待核实〕。
`;

const find = (quote: string) => findCondition(conditionsIn(who, body, basis), quote);

describe('找规则凭的条件', () => {
  test('照抄半句也找得到，给出整句', () => {
    expect(find('财产合规定')).toEqual({
      sentence: '收入低于标准、财产合规定的人家。',
      evidence: 'verified',
      elsewhere: false,
    });
  });

  test('站不站得住、是不是外地例子，只看那一句', () => {
    expect(find('低保边缘家庭')?.evidence).toBe('unverified');
    expect(find('本地没查到')?.evidence).toBeUndefined();
    expect(find('单人户也算')?.evidence).toBe('secondary');
    expect(find('荣昌区写也有')?.elsewhere).toBe(true);
    expect(find('特困供养的老人')?.evidence).toBe('verified');
    expect(find('一级二级才算')?.evidence).toBe('unverified');
  });

  test('改了一个字、跨了句的，找不到', () => {
    expect(find('收入低过标准')).toBeUndefined();
    expect(find('低保边缘家庭。本地没查到')).toBeUndefined();
  });

  test('正文里的链接、加粗、记号都去掉，空行不算', () => {
    expect(conditionsIn([], body, basis).map(({ sentence }) => sentence)).toEqual([
      '常有人问',
      '管的是特困供养的老人。',
      '一级二级才算。',
    ]);
  });
});
