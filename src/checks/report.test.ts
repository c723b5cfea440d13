import { expect, test } from 'vitest';
import type { Finding } from './finding.ts';
import { reportForPeople, reportForPrograms } from './report.ts';

const error: Finding = {
  code: 'E-DATE',
  severity: 'error',
  file: 'content/a.md',
  line: 3,
  message: '日期不对。',
  hint: '写成 2022-10-17。',
};
const warning: Finding = { ...error, code: 'W-CRLF', severity: 'warning' };

test('没有问题只说一行', () => {
  expect(reportForPeople([], 42)).toBe('查了42个文件，没有问题。');
});

test('每个问题说文件、行、错在哪里、怎么改，末了说总数', () => {
  expect(reportForPeople([error, warning], 2)).toBe(
    [
      'content/a.md:3  错误 E-DATE\n  日期不对。\n  怎么改：写成 2022-10-17。',
      'content/a.md:3  提醒 W-CRLF\n  日期不对。\n  怎么改：写成 2022-10-17。',
      '查了2个文件：1个错误，改好了才能发布；1个提醒。',
      '代码什么意思、有什么例子：npm run check -- --explain E-DATE，或者网站的 /guide/codes/。',
    ].join('\n\n'),
  );
  expect(reportForPeople([warning], 2)).toContain('没有错误，可以发布；1个提醒。');
});

test('给程序的报告读得回来', () => {
  expect(JSON.parse(reportForPrograms([error, warning], { files: 2 }))).toEqual({
    files: 2,
    errors: 1,
    warnings: 1,
    findings: [error, warning],
  });
});
