import type { Finding } from '../checks/finding.ts';
import { sayFieldMissing } from '../checks/schema/missing-field.ts';
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

const placeholders: ReadonlySet<string> = new Set(['E-PAGE-TO-WRITE', 'W-TO-WRITE']);

/** 同 `foundBeside`，表单里看的：少写的字段显示在那一格旁边；少写的、还写着“待写：”的，叫人填上，不说怎么写 YAML。 */
export function foundInForm(
  path: string,
  text: string,
  findings: readonly Finding[],
): readonly FoundBeside[] {
  const missing = readContentFile({ path, text }).issuesOf('missing');
  const places = new Map(missing.map((issue) => [sayFieldMissing(issue.path), issue.path]));
  return foundBeside(path, text, findings).map((found) => {
    if (found.at !== 'body' && found.at !== '') {
      if (found.code === 'E-TO-WRITE') return { ...found, hint: '这一格一定要填。' };
      if (placeholders.has(found.code)) return { ...found, hint: '填上真的话。' };
    }
    const place = found.code === 'E-FIELD-MISSING' ? places.get(found.message) : undefined;
    if (place === undefined) return found;
    return { ...found, at: fieldAddress(place), hint: '这一格一定要填。' };
  });
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
