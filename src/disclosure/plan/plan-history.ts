import { type Plan, planSchema } from '../../kinds/progress/plan.ts';
import { readLegacyPlan } from '../audit/history/legacy-plan.ts';
import { planChangeFaults } from './plan-change.ts';

/** git 里存过的一个文件的一个版本。 */
interface StoredVersion {
  readonly path: string;
  readonly text: string;
  readonly commit?: string;
}

/**
 * 计划和它自己公布以后的各个旧版本比，改得对不对；一句话一处，同一句只说一遍。
 * `versions` 是 git 里有过的每一版计划和每一版公布，照提交的先后。一个系列从头一回有公布的那次提交起，
 * 那时的计划和以后的都算公布过；别的系列的、认不出的不比。
 */
export function planHistoryFaults(
  versions: readonly StoredVersion[],
  plan: Plan,
): readonly string[] {
  const first = versions.findIndex(
    ({ path, text }) => !isPlan(path) && seriesIn(text) === plan.schema,
  );
  if (first === -1) return [];
  const commit = versions[first]?.commit;
  const places = versions.flatMap(({ path, text }, place) =>
    isPlan(path) && seriesIn(text) === plan.schema ? [place] : [],
  );
  const atFirst = places.findLast((place) => place < first || versions[place]?.commit === commit);
  const published = places.filter((place) => place >= (atFirst ?? first));
  return [
    ...new Set(published.flatMap((place) => [...faultsSince(versions[place]?.text ?? '', plan)])),
  ];
}

function* faultsSince(text: string, plan: Plan): Iterable<string> {
  const value = parsed(text);
  const { success, data } = planSchema.safeParse(value);
  if (success) yield* planChangeFaults(data, plan);
  else if (readLegacyPlan(value) !== undefined) {
    yield `系列 ${plan.schema} 是照旧办法公布的，换新办法要换系列代号：用 npm run progress -- --new-series 新代号。`;
  }
}

const isPlan = (path: string) => path.endsWith('/progress-plan.json');

/** 一版计划、一版公布是哪个系列的。 */
function seriesIn(text: string): string | undefined {
  const value = parsed(text);
  if (typeof value !== 'object' || value === null) return undefined;
  const id = 'schema' in value ? value.schema : 'plan' in value ? value.plan : undefined;
  return typeof id === 'string' ? id : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
