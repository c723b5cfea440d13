import type { Finding } from '../checks/finding.ts';
import { readContentFile } from '../source/content-file.ts';
import { fieldAddress, fieldAtLine } from './field-at-line.ts';

/** 一个问题，和它该显示在表单的哪一处。 */
export interface FoundBeside
  extends Pick<Finding, 'code' | 'severity' | 'line' | 'message' | 'hint'> {
  /** 字段的地址，正文是 `body`；说不出在哪里的是空的。 */
  readonly at: string;
}

/** 这个文件查出来的，各显示在哪里。`text` 是整份文件的样子。 */
export function foundBeside(
  path: string,
  text: string,
  findings: readonly Finding[],
): readonly FoundBeside[] {
  const file = readContentFile({ path, text });
  const { page, data } = file;
  return findings
    .filter((finding) => finding.file === file.path)
    .map(({ code, severity, line, message, hint }) => ({
      ...{ code, severity, line, message, hint },
      at:
        page !== undefined && line >= page.body.line
          ? 'body'
          : fieldAddress(data === undefined ? [] : fieldAtLine(data.value, line, data.lineOf)),
    }));
}

/** 别的文件里，因为这份草稿才有的问题。 */
export function foundElsewhere(
  path: string,
  saved: readonly Finding[],
  drafted: readonly Finding[],
): readonly Finding[] {
  const known = new Set(saved.map(sayWhole));
  return drafted.filter((finding) => finding.file !== path && !known.has(sayWhole(finding)));
}

function sayWhole({ code, file, message }: Finding): string {
  return `${code} ${file} ${message}`;
}
