import type { ContentFile } from '../../source/content-file.ts';
import type { Explained } from '../../source/fault.ts';
import { readDay } from '../../source/schema/day-text.ts';
import { describePath } from '../../source/schema/fields.ts';
import type { Issue } from '../../source/schema/issue.ts';
import { valueAt } from '../../source/value-at.ts';
import type { FileCheck } from '../check.ts';
import { brokenField, fieldRead } from '../subjects.ts';
import { sayValue } from './say-value.ts';

/** 日期写法不对，或者日历上没有这一天（如 2026-02-30）。加不加引号都查。 */
export const wrongDate: FileCheck = {
  code: 'E-DATE',
  *run(file) {
    for (const issue of file.issuesOf('date')) {
      const value = valueAt(file.data?.value, issue.path);
      const text = typeof value === 'object' ? '' : sayValue(value);
      const line = file.data?.lineOf(issue.path) ?? 1;
      const about = fieldRead(file, issue.path);
      const blinds = brokenField(file, issue.path);
      yield {
        line,
        about,
        blinds,
        ...explainDate(describePath(issue.path), text, allowsYear(issue)),
      };
    }
    for (const path of impossibleMonths(file)) {
      yield {
        line: file.data?.lineOf(path) ?? 1,
        message: `${describePath(path)} 写的 ${String(valueAt(file.data?.value, path))} 不对：一年只有12个月。`,
        hint: "查一查是哪月，写成 '2021-07' 这样。",
      };
    }
  },
};

function explainDate(name: string, text: string, mayBeYear: boolean): Explained {
  if (text === '') return { message: `${name} 没有写日期。`, hint: '写成 2026-10-17 这样。' };
  const day = readDay(text);
  if (day.kind === 'impossible') {
    return {
      message: `${name} 写的 ${text} 不对：${day.why}。`,
      hint: '查一查是哪天，写成 2026-10-17 这样。',
    };
  }
  const message = `${name} 的写法不对：${text}。`;
  if (mayBeYear && /^\d{4}(?:[-/.年]\d{1,2}月?|年)?$/.test(text)) {
    return { message, hint: `只知道年或年月的，写成加引号的 '${yearMonth(text)}'。` };
  }
  const right = day.kind === 'day' ? day.iso : '2026-10-17';
  return { message, hint: `写成 ${right} 这样：四位年、两位月、两位日，中间是英文减号。` };
}

/** 这一处也收只有年、只有年月的写法。 */
function allowsYear(issue: Issue): boolean {
  if (issue.code !== 'invalid_union') return false;
  return issue.errors
    .flat()
    .some(
      (inner) =>
        inner.code === 'invalid_union' ||
        (inner.code === 'invalid_format' && inner.format === 'regex'),
    );
}

function yearMonth(text: string): string {
  const [year = '', month] = text.split(/\D+/).filter((part) => part !== '');
  return month === undefined ? year : `${year}-${month.padStart(2, '0')}`;
}

/** 依据的日子可以只写年月；schema 只看样子，月份对不对在这里看。 */
function impossibleMonths(file: ContentFile): readonly PropertyKey[][] {
  const basis = valueAt(file.data?.value, ['basis']);
  if (!Array.isArray(basis)) return [];
  return basis.flatMap((entry, index) => {
    const issued = valueAt(entry, ['issued']);
    const month = typeof issued === 'string' ? /^\d{4}-(\d{2})$/.exec(issued)?.[1] : undefined;
    const isMonth = month === undefined || (Number(month) >= 1 && Number(month) <= 12);
    return isMonth ? [] : [['basis', index, 'issued']];
  });
}
