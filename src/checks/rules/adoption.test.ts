import { describe, expect, test } from 'vitest';
import { edited, findingsAfter, said } from '../../../tests/support/example-content.ts';

const page = 'content/rules/jia.md';
const vote = (from: string, to: string) => said('E-RULES-ADOPTION', edited(page, from, to));

describe('怎么通过的', () => {
  test('数都对得上，什么也不说', () => {
    expect(findingsAfter({})).toEqual([]);
  });

  test.each([
    ['present: 352', 'present: 323', '至少 324'],
    ['present: 352', 'present: 487', '比应到的 486 还多'],
    ['by: households, eligible: 486', 'by: people, eligible: 704', '至少 353'],
    ['inFavour: 331, others: 21', 'inFavour: 176, others: 176', '至少要 177'],
    ['others: 21', 'others: 20', '和实到的 352 对不上'],
    ['notified: 2022-10-31', 'notified: 2022-11-03', '只提前了 9 天'],
  ])('%s 改成 %s', (from, to, words) => {
    expect(vote(from, to).join('\n')).toContain(words);
  });

  test.each([
    ['by: households, eligible: 486', 'by: people, eligible: 703'],
    ['eligible: 486', 'eligible: 528'],
    ['inFavour: 331, others: 21', 'inFavour: 177, others: 175'],
    ['notified: 2022-10-31', 'notified: 2022-11-02'],
    ['notified: 2022-10-31', 'notified: 2022-11-10, urgent: 防汛要紧'],
  ])('刚刚够的不报：%s → %s', (from, to) => {
    expect(vote(from, to)).toEqual([]);
  });

  test('没有备案、没有表决的数，说缺哪几样', () => {
    const [finding] = vote('filed: 2022-11-14\n', '');
    expect(finding).toContain('filed（哪天备案）');
    expect(finding).toContain('status: draft');
  });

  test('通知晚过开会，是日子的先后', () => {
    expect(
      said('E-DATE-ORDER', edited(page, 'notified: 2022-10-31', 'notified: 2022-11-13')),
    ).toHaveLength(1);
  });
});

describe('草案', () => {
  const front =
    /adopted: .*\n(meeting: .*\n)effective: .*\n(demo: .*\n)adoption: .*\n(reviewed: .*\n)filed: .*\n/;
  const draft = (more = 'proposed: 2022-11-01\n') => {
    const text = String(edited(page, 'village: jia', 'village: jia\nstatus: draft')[page]);
    return {
      [page]: text.replace(front, `${more}$2$3`),
      'content/meetings/assembly.md': undefined,
    };
  };

  test('不用写表决的数', () => {
    expect(findingsAfter(draft())).toEqual([]);
  });

  test('写明哪天公布的', () => {
    expect(said('E-RULES-ADOPTION', draft(''))[0]).toContain('proposed');
  });

  test('不能又写通过了', () => {
    expect(
      said('E-RULES-ADOPTION', draft('proposed: 2022-11-01\nadopted: 2022-11-12\n'))[0],
    ).toContain('草案还没有通过');
  });
});

test('代表会议定的，说只有村民会议能定', () => {
  const [finding] = said(
    'E-RULES-ASSEMBLY',
    edited('content/site.json', '"label": "村民会议"', '"label": "村民代表会议"'),
  );
  expect(finding).toContain('“村民代表会议”通过的');
});

test('没有请镇里审、审在表决以后的，提醒一声', () => {
  expect(
    said('W-RULES-UNREVIEWED', edited(page, 'reviewed: { on: 2022-11-09, by: 镇司法所 }\n', '')),
  ).toHaveLength(1);
  expect(said('W-RULES-UNREVIEWED', edited(page, 'on: 2022-11-09', 'on: 2022-11-13'))).toHaveLength(
    1,
  );
});
