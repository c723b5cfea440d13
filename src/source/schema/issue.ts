import type { z } from 'astro/zod';
import { valueAt } from '../value-at.ts';

export type Issue = z.core.$ZodIssue;

/** schema 查出来的毛病归成几类，一类一条规则，一个毛病只归一类。 */
export type IssueKind = 'missing' | 'unknown' | 'date' | 'code' | 'value';

/** 一个毛病归哪一类。`value` 是整个文件的字段。 */
export function issueKind(issue: Issue, value: unknown): IssueKind {
  if (issue.code === 'unrecognized_keys') return 'unknown';
  if (issue.path.length > 0 && valueAt(value, issue.path) === undefined) return 'missing';
  if (mentionsDate(issue)) return 'date';
  if (issue.path.length === 1 && issue.path[0] === 'code' && isOutOfRange(issue)) return 'code';
  return 'value';
}

/** 这一处要的是日期。 */
function mentionsDate(issue: Issue): boolean {
  if (issue.code === 'invalid_format') return issue.format === 'date';
  if (issue.code === 'invalid_type') return issue.expected === 'date';
  return issue.code === 'invalid_union' && issue.errors.flat().some(mentionsDate);
}

function isOutOfRange(issue: Issue): boolean {
  return issue.code === 'too_small' || issue.code === 'too_big';
}
