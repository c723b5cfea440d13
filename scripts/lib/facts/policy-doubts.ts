import type { LocatedStatement } from '../../../src/evidence/facts-report.ts';
import { type PolicyStatement, statementsOf } from '../../../src/evidence/policy-statements.ts';
import type { PolicyFile } from './policy-pages.ts';

/** 一项政策里的全部说法，各在文件的第几行。 */
export function locatedStatements({ file, policy, body }: PolicyFile): readonly LocatedStatement[] {
  const lineOf = ({ at }: PolicyStatement) =>
    'field' in at ? (file.data?.lineOf(at.field) ?? 1) : (file.page?.body.line ?? 1) + at.bodyLine;
  return statementsOf(policy, body).map((statement) => ({
    ...statement,
    file: file.path,
    line: lineOf(statement),
  }));
}
