import { expect, test } from 'vitest';
import { besidesPlanChange, checkPast, isAuditBlocked } from '../check-past.ts';
import type { ProgressPast } from '../past.ts';

const nothing: ProgressPast = {
  releaseFaults: [],
  planFaults: [],
  audit: { finished: true, faults: [], leaks: 0, isContradictory: false },
};
const found = (progress: Partial<ProgressPast>, isShallow = false) =>
  checkPast({ unreadable: undefined, isShallow, progress: { ...nothing, ...progress } }).map(
    ({ code, severity, file, message }) => `${code} ${severity} ${file} ${message}`,
  );

test('没有毛病的旧账、还没有公布过的，不报', () => {
  expect(found({})).toEqual([]);
  expect(checkPast({ unreadable: undefined, isShallow: false, progress: undefined })).toEqual([]);
});

test('旧账的几样毛病一次报全，各有各的代码', () => {
  const path = 'content/progress/2022-11-15.json';
  expect(
    found(
      {
        releaseFaults: [{ path, message: '公布过的文件改动过。' }],
        planFaults: ['开始数的日子不能改。'],
      },
      true,
    ),
  ).toEqual([
    'W-HISTORY-SHALLOW warning content/site.json 这个仓库只取了最近的提交：更早用过的编号、公布过的版本都没有查到。',
    `E-PROGRESS-CHANGED error ${path} 公布过的文件改动过。`,
    'E-PLAN-CHANGED error content/progress-plan.json 开始数的日子不能改。',
  ]);
});

const unfinished = { finished: false, seconds: 300, examined: 4, quantities: 9 } as const;

test('审核没有审完、漏了、前后对不上，都是错误', () => {
  expect(found({ audit: unfinished }).join()).toContain('300秒还没有审完：9个数审了4个');
  const messages = found({
    audit: {
      finished: true,
      faults: ['系列 x 没有计划，审不了。'],
      leaks: 2,
      isContradictory: true,
    },
  });
  expect(messages).toHaveLength(3);
  expect(messages.every((message) => message.startsWith('E-AUDIT error'))).toBe(true);
});

test('旧账读不了，是错误，说怎么办', () => {
  const unreadable = { message: '这台电脑上没有 git。', hint: '装上 git。' };
  expect(checkPast({ unreadable, isShallow: false, progress: undefined })).toEqual([
    {
      code: 'E-HISTORY-UNREADABLE',
      severity: 'error',
      file: 'content/site.json',
      line: 1,
      message: '这台电脑上没有 git。编号和公布过的进度都没法对着旧账查。',
      hint: '装上 git。',
    },
  ]);
});

test('进度自己有错的先不审；别处的错、提醒不耽误审', () => {
  const at = (file: string, severity: 'error' | 'warning') =>
    [{ code: 'E-X', severity, file, line: 1, message: '', hint: '' }] as const;
  expect(isAuditBlocked(at('content/progress/2022-11-15.json', 'error'))).toBe(true);
  expect(isAuditBlocked(at('content/progress-plan.json', 'error'))).toBe(true);
  expect(isAuditBlocked(at('content/progress-plan.json', 'warning'))).toBe(false);
  expect(isAuditBlocked(at('content/policies/a.md', 'error'))).toBe(false);
});

test('计划改了不能改的，各期跟着来的不说；没有改的照说', () => {
  const place = { severity: 'error', file: 'a', line: 1, message: '', hint: '' } as const;
  const series = [
    { ...place, code: 'E-PROGRESS' as const },
    { ...place, code: 'E-YAML' as const },
  ];
  const changed = checkPast({
    ...{ unreadable: undefined, isShallow: false },
    progress: { ...nothing, planFaults: ['丙村不见了。'] },
  });
  expect(besidesPlanChange(series, changed).map(({ code }) => code)).toEqual(['E-YAML']);
  expect(besidesPlanChange(series, [])).toEqual(series);
});
