import { describe, expect, test } from 'vitest';
import { actionSchema } from '../kinds/action.ts';
import { noticeSchema } from '../kinds/notice.ts';
import { campaignSchema } from '../kinds/town/campaign.ts';
import { campaignOf, kindNamesIn } from './campaign.ts';

const notices = [
  noticeSchema.parse({
    code: 4999,
    title: '关于印发方案的通知',
    short: '三月的方案',
    summary: '布置几件事。',
    issuer: '某镇人民政府',
    issued: '2026-03-01',
  }),
];

const actions = (count: number) =>
  Array.from({ length: count }, (_, place) =>
    actionSchema.parse({
      code: 5901 + place,
      title: '一件事',
      short: '一件事',
      summary: '办一件事。',
      dueText: '没写日子',
      responsible: ['村委会主任'],
      promised: ['办'],
      signs: ['办了'],
    }),
  );

const campaign = (settings: object, count = 6) =>
  campaignOf(campaignSchema.parse(settings), { actions: actions(count), notices });

describe('这一批事怎么叫', () => {
  test.each([
    [6, '六件事'],
    [1, '一件事'],
    [2, '两件事'],
    [12, '十二件事'],
  ])('有 %i 件就叫「%s」', (count, name) => {
    expect(campaign({}, count)).toMatchObject({ name, hasActions: true });
  });

  test('自己起了名的照它；一件也没有的，起了名也说「答应办的事」', () => {
    expect(campaign({ name: '六个到位' }).name).toBe('六个到位');
    expect(campaign({ name: '六个到位' }, 0)).toMatchObject({
      name: '答应办的事',
      hasActions: false,
    });
  });

  test('只有这一类的叫法跟着镇里走', () => {
    expect(kindNamesIn(campaign({}), 'actions').label).toBe('六件事');
    expect(kindNamesIn(campaign({}), 'rules').column).toBe('村规民约');
  });
});

describe('照哪份文件', () => {
  test('什么也不写，就没有文件，也没有考核的那一条', () => {
    expect(campaign({})).toMatchObject({ notice: undefined, assessment: undefined });
  });

  test('短名、日子从文件那一页来；可以另外称呼', () => {
    expect(campaign({ notice: 4999 }).notice).toEqual({
      code: 4999,
      name: '三月的方案',
      issued: '2026-03-01',
    });
    expect(campaign({ notice: 4999, noticeName: '方案' }).notice?.name).toBe('方案');
  });

  test('考核的那一条带着文件的称呼', () => {
    const settings = { notice: 4999, noticeName: '方案', assessmentClause: '4999#3-2' };
    expect(campaign(settings).assessment).toEqual({
      code: 4999,
      anchor: '3-2',
      name: '方案三、（二）',
    });
  });

  test('没有那一页，就当没写', () => {
    expect(campaign({ notice: 4998, assessmentClause: '4998#1' })).toMatchObject({
      notice: undefined,
      assessment: undefined,
    });
  });
});
