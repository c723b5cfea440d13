import { type Plan, planSchema } from '../../kinds/progress/plan.ts';
import { planChangeFaults } from './plan-change.ts';

/**
 * 计划和它自己公布以后的各个旧版本比，改得对不对；一句话一处，同一句只说一遍。
 * `plans` 是 git 里有过的版本；还没有公布过的（没有钥匙指纹）、别的系列的、认不出的不比。
 */
export function planHistoryFaults(plans: readonly string[], plan: Plan): readonly string[] {
  const published = plans
    .flatMap(readPlan)
    .filter(({ schema, keyFingerprint }) => schema === plan.schema && keyFingerprint !== '');
  return [...new Set(published.flatMap((before) => [...planChangeFaults(before, plan)]))];
}

function readPlan(text: string): readonly Plan[] {
  try {
    const result = planSchema.safeParse(JSON.parse(text));
    return result.success ? [result.data] : [];
  } catch {
    return [];
  }
}
