import type { FileCheck } from '../check.ts';
import { valueAt } from '../value-at.ts';
import { readDay } from './day-text.ts';
import { describePath } from './fields.ts';
import type { Issue } from './issue.ts';
import { issuesOf } from './issues-of.ts';

/** 日期写法不对，或者日历上没有这一天（如 2022-02-30）。加不加引号都查。 */
export const wrongDate: FileCheck = {
  code: 'E-DATE',
  *run(file) {
    for (const issue of issuesOf(file, 'date')) {
      const value = valueAt(file.data?.value, issue.path);
      const text = typeof value === 'object' ? '' : String(value);
      const line = file.data?.lineOf(issue.path) ?? 1;
      const name = describePath(issue.path);
      const day = readDay(text);
      if (text === '') {
        yield { line, message: `${name} 没有写日期。`, hint: '写成 2022-10-17 这样。' };
      } else if (day.kind === 'impossible') {
        yield {
          line,
          message: `${name} 写的 ${text} 不对：${day.why}。`,
          hint: '查一查是哪天，写成 2022-10-17 这样。',
        };
      } else if (allowsYear(issue) && /^\d{4}(?:[-/.年]\d{1,2}月?|年)?$/.test(text)) {
        yield {
          line,
          message: `${name} 的写法不对：${text}。`,
          hint: `只知道年或年月的，写成加引号的 '${yearMonth(text)}'。`,
        };
      } else {
        yield {
          line,
          message: `${name} 的写法不对：${text}。`,
          hint: `写成 ${day.kind === 'day' ? day.iso : '2022-10-17'} 这样：四位年、两位月、两位日，中间是英文减号。`,
        };
      }
    }
  },
};

/** 这一处也收只有年、只有年月的写法。 */
function allowsYear(issue: Issue): boolean {
  return (
    issue.code === 'invalid_union' &&
    issue.errors
      .flat()
      .some(
        (inner) =>
          inner.code === 'invalid_union' ||
          (inner.code === 'invalid_format' && inner.format === 'regex'),
      )
  );
}

function yearMonth(text: string): string {
  const [year = '', month] = text.split(/\D+/).filter((part) => part !== '');
  return month === undefined ? year : `${year}-${month.padStart(2, '0')}`;
}
