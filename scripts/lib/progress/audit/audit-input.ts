import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { AuditedPlan } from '../../../../src/disclosure/audit/history/audited-plan.ts';
import { readLegacyPlan } from '../../../../src/disclosure/audit/history/legacy-plan.ts';
import type { History } from '../../../../src/disclosure/audit/history.ts';
import { auditedVersions } from '../../../../src/disclosure/release/published-past.ts';
import { type Plan, planSchema } from '../../../../src/kinds/progress/plan.ts';
import { type Promised, promiseSchema } from '../../../../src/kinds/promise.ts';
import { splitPage } from '../../../../src/source/syntax/front-matter.ts';
import { readPlainYaml } from '../../../../src/source/syntax/plain-yaml.ts';
import { filesIn, type StoredPast } from '../stored-past.ts';

/** 审核要的一切：公布的各个版本、各个系列的计划（旧样子的也要）、网上一件一件公开的事。 */
export function auditInput(content: string, stored: StoredPast, plan: Plan): History {
  return {
    versions: auditedVersions(stored),
    plans: [...stored.plans.flatMap(({ text }) => auditedPlanIn(text)), plan],
    promises: filesIn(content, 'promises').flatMap(({ text }) => promiseIn(text)),
  };
}

/** 文件夹里现在的计划；没有、写坏了的是 `undefined`。 */
export function currentPlan(content: string): Plan | undefined {
  const path = join(content, 'progress-plan.json');
  return existsSync(path) ? planIn(readFileSync(path, 'utf8'))[0] : undefined;
}

/** 读一版计划；写错的没有。 */
export function planIn(text: string): readonly Plan[] {
  try {
    const { success, data } = planSchema.safeParse(JSON.parse(text));
    return success ? [data] : [];
  } catch {
    return [];
  }
}

/** 审核看的一版计划，新旧样子都认；写错的没有。 */
function auditedPlanIn(text: string): readonly AuditedPlan[] {
  const [plan] = planIn(text);
  if (plan !== undefined) return [plan];
  try {
    const legacy = readLegacyPlan(JSON.parse(text));
    return legacy === undefined ? [] : [legacy];
  } catch {
    return [];
  }
}

/** 读不出来的「有回音」各页的路径：少看一件，审核就可能漏，不能当作没有。 */
export function unreadPromises(content: string): readonly string[] {
  return filesIn(content, 'promises')
    .filter(({ path, text }) => /\.mdx?$/.test(path) && promiseIn(text).length === 0)
    .map(({ path }) => path);
}

/** 一页写的事；写坏的没有，`unreadPromises` 说得出是哪几页。 */
function promiseIn(text: string): readonly Promised[] {
  try {
    const front = splitPage(text).front?.text;
    const { success, data } = promiseSchema.safeParse(
      front === undefined ? undefined : valueIn(front),
    );
    return success ? [data] : [];
  } catch {
    return [];
  }
}

function valueIn(front: string): unknown {
  const plain = readPlainYaml(front);
  return plain === undefined ? parse(front) : plain.value;
}
