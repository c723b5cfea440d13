import type { Finding } from '../checks/finding.ts';

/** 有了就读不成一页、整个网站都跟着生成不出来的；别的错误，那一页照样看得到。 */
const BREAKING =
  /^E-(?:YAML|JSON|FRONT-MATTER|CONFLICT|ENCODING|BOM|LINE-END|DATE|FIELD-(?!SIGN|LOST)|FILE-(?:TWIN|EMPTY|TYPE|PLACE|NAME)|CODE-(?:DUPLICATE|RANGE)|MDX-|ID-TWIN|PLAN-OLD|PROGRESS|CHECK-UNFINISHED)/;

/** 这一条有没有让它的文件读不成一页。 */
export function isBreaking({ code }: Pick<Finding, 'code'>): boolean {
  return BREAKING.test(code);
}

/** 读不成一页的文件：预览里照旧用它上一次好的样子。 */
export function brokenFiles(findings: readonly Finding[]): ReadonlySet<string> {
  return new Set(findings.filter(isBreaking).map(({ file }) => file));
}
