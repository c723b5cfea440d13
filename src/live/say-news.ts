import type { Finding } from '../checks/finding.ts';
import { sayTally } from './box.ts';

/** 查完一遍，在终端里说什么：头一遍全说，往后只说新的和改好了的；一样的说一句。 */
export function sayNews(
  before: readonly Finding[] | undefined,
  now: readonly Finding[],
): readonly string[] {
  const known = new Set(before?.map(keyOf));
  const still = new Set(now.map(keyOf));
  const news = now.filter((finding) => !known.has(keyOf(finding)));
  const gone = (before ?? []).filter((finding) => !still.has(keyOf(finding)));
  return [
    ...news.map(sayFinding),
    ...gone.map(({ code, file }) => `改好了：${file}  ${code}`),
    now.length === 0 ? '检查过了，没有毛病。' : `检查过了：现在有${sayTally(now)}。`,
  ];
}

/** 行号不算：前面添了一行，不是新的毛病。 */
function keyOf({ code, file, message }: Finding): string {
  return `${code} ${file} ${message}`;
}

function sayFinding({ severity, code, file, line, message, hint }: Finding): string {
  const kind = severity === 'error' ? '错误' : '提醒';
  return `${file}:${line}  ${kind} ${code}\n  ${message}\n  怎么改：${hint}`;
}
