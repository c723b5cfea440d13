import type { ContentFile } from '../content-file.ts';
import { type Issue, type IssueKind, issueKind } from './issue.ts';

/** 一个文件里某一类的毛病。 */
export function issuesOf(file: ContentFile, kind: IssueKind): readonly Issue[] {
  return file.issues.filter((issue) => issueKind(issue, file.data?.value) === kind);
}
