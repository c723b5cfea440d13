import type { Related } from './check.ts';

/**
 * 去掉只是跟着别处来的问题：一个日子写坏了，拿它去比先后的都会说不对；一个编号写错了，指着它的都会断。
 * 先改原因，跟着来的自己就没了。`found` 按规则的次序，基本的在前（语法、字段、编号、引用……）；
 * 只有前面的挡得住后面的，所以不会互相挡住，什么也不剩。提醒挡不住别的。
 */
export function withoutConsequences<Found extends Related & { readonly severity: string }>(
  found: readonly Found[],
): readonly Found[] {
  const blinded = new Set<string>();
  const kept: Found[] = [];
  for (const finding of found) {
    if (finding.about?.some((subject) => blinded.has(subject))) continue;
    kept.push(finding);
    if (finding.severity === 'error')
      for (const subject of finding.blinds ?? []) blinded.add(subject);
  }
  return kept;
}
