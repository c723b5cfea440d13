import { describe, expect, test } from 'vitest';
import { findingsAfter, said } from '../../../tests/support/example-content.ts';

const duty = {
  ...{ id: 'village-affairs', title: '村务每季度公布', every: 'quarter', day: 15 },
  ...{ villages: ['yi'], from: '2026-01-01' },
  ...{ source: '某法第1条', mark: 'verified' },
};
const written = (...duties: readonly object[]) => ({
  'content/duties.json': `${JSON.stringify(duties, null, 2)}\n`,
});

test('写得对的，什么也不说', () => {
  expect(findingsAfter(written(duty))).toEqual([]);
});

describe('算不出期限的', () => {
  test.each([
    [{ every: 'event', within: 10 }, 'day（几日以前）只给按季、按月的写'],
    [{ within: 10 }, '只给 event 写'],
    [{ working: true }, '只给 event 写'],
    [{ every: 'event', day: undefined }, '没有写几天以内'],
    [{ every: 'once', day: undefined }, '没有写哪天以前'],
    [{ on: '2026-04-15' }, '只给 once 写'],
    [{ board: true, codes: [2001] }, '又写了网站上的页'],
    [{ until: '2025-12-31' }, 'until 却是 2025-12-31，更早'],
    [{ every: 'once', day: undefined, on: '2025-12-31' }, 'on 却是 2025-12-31，更早'],
  ])('%o', (more, words) => {
    const findings = said('E-DUTY-PERIOD', written({ ...duty, ...more }));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain(words);
  });

  test('一期头一个月的31日，写不进去', () => {
    expect(said('E-FIELD-VALUE', written({ ...duty, day: 31 }))).toHaveLength(1);
  });
});

test('没有的村、没有的页，说在那一行', () => {
  expect(said('E-REF-VILLAGE', written({ ...duty, villages: ['nowhere'] }))[0]).toContain(
    'content/duties.json:',
  );
  expect(said('E-REF-CODE', written({ ...duty, codes: [8999] }))).toHaveLength(1);
});

test('演示的村、真的村，各标各的', () => {
  expect(said('E-DEMO', written({ ...duty, villages: ['jia'] }))[0]).toContain('没有标成演示');
  expect(said('E-DEMO', written({ ...duty, demo: true }))[0]).toContain('却标成了演示');
  expect(said('E-DEMO', written({ ...duty, villages: ['jia'], demo: true }))).toEqual([]);
});

test('写着算的页，不是这几个村的、演示的真的不一样的，说算不进来', () => {
  const demo = { villages: ['jia'], demo: true };
  expect(said('E-DUTY-PAGE', written({ ...duty, ...demo, codes: [8001] }))).toEqual([]);
  expect(said('E-DUTY-PAGE', written({ ...duty, villages: [], codes: [8001] }))[0]).toContain(
    '8001是演示的，这一条不是',
  );
  expect(said('E-DUTY-PAGE', written({ ...duty, codes: [4001] }))[0]).toContain(
    '4001不是这几个村的',
  );
});

test('代号重了', () => {
  expect(said('E-DUTY-TWIN', written(duty, duty))[0]).toContain('和第1条的一样');
});
