import type { ContentFile } from '../source/content-file.ts';
import type { Related, Said } from './check.ts';
import { type CheckCode, type Finding, severityOf } from './finding.ts';
import { lineSubject, wholeSubject } from './subjects.ts';
import { guarded } from './unfinished.ts';

/** 一条规则查出来的，连同前因后果。 */
export type RelatedFinding = Finding & Related;

/** 一条规则在一个文件里查出来的；规则自己出了错的，也是查出来的一个错误。 */
export function foundIn(
  code: CheckCode,
  file: Pick<ContentFile, 'path' | 'rawPath'>,
  run: () => Iterable<Said>,
): readonly RelatedFinding[] {
  return guarded(code, file.path, () => {
    const said = [...run()];
    if (said.length === 0) return [];
    const severity = severityOf(code);
    return said.map((finding) => {
      const about = [...(finding.about ?? []), ...placeOfFault(code, file, finding.line)];
      return { code, severity, file: file.path, ...finding, about };
    });
  });
}

/** 每条都跟着它那一行、那个文件：那一行打错了字、整个文件看不出是不是一页的，不另说。个人信息照说。 */
function placeOfFault(
  code: CheckCode,
  file: Pick<ContentFile, 'path' | 'rawPath'>,
  line: number,
): readonly string[] {
  return /^.-PII-/.test(code) ? [] : [lineSubject(file, line), wholeSubject(file.path)];
}
