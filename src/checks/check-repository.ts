import { gatherContent } from '../source/content.ts';
import { type Finding, severityOf } from './finding.ts';
import { hidePersonal } from './privacy/hide-personal.ts';
import { repositoryChecks } from './registry.ts';
import type { Repository } from './repository.ts';

/** 把内容文件夹以外的问题一次报全，按规则的次序。 */
export function checkRepository(repository: Repository): readonly Finding[] {
  const found = repositoryChecks.flatMap(({ code, runOnRepository }) =>
    [...runOnRepository(repository)].map((fault) => ({
      code,
      severity: severityOf(code),
      ...fault,
    })),
  );
  return hidePersonal(found, gatherContent([], undefined));
}
