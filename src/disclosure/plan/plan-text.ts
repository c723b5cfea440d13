import type { MeasureId } from '../../kinds/progress/measure.ts';
import type { Plan } from '../../kinds/progress/plan.ts';

/** 换系列时要改的几样。 */
export type PlanEdit = Partial<Pick<Plan, 'schema' | 'start' | 'closed'>>;

/** 在计划文件里只改这几样，别的字、次序、排版都不动；没有写的那样添在头上。 */
export function editPlanText(text: string, edit: PlanEdit): string {
  return Object.entries(edit).reduce((now, [key, value]) => {
    const written = Array.isArray(value)
      ? `[${value.map((item) => JSON.stringify(item)).join(', ')}]`
      : JSON.stringify(value);
    const entry = new RegExp(`^([ \\t]*"${key}"\\s*:\\s*)(?:"[^"]*"|\\[[^\\]]*\\])`, 'm');
    if (!entry.test(now)) return now.replace('{', () => `{\n  "${key}": ${written},`);
    return now.replace(entry, (_, head: string) => head + written);
  }, text);
}

/** 从计划文件里去掉几个量，别的照样；一个也不去掉的，一个字也不动。 */
export function withoutMeasures(text: string, gone: readonly MeasureId[]): string {
  if (gone.length === 0) return text;
  const plan: { readonly measures: Readonly<Record<string, unknown>> } = JSON.parse(text);
  const kept = Object.entries(plan.measures).filter(([id]) => !gone.some((each) => each === id));
  return `${JSON.stringify({ ...plan, measures: Object.fromEntries(kept) }, null, 2)}\n`;
}
