import { newSeries } from '../disclosure/plan/new-series.ts';
import { editPlanText, withoutMeasures } from '../disclosure/plan/plan-text.ts';
import { demoFiles, publishedPast } from '../disclosure/release/published-past.ts';
import type { Refusal } from '../disclosure/release/refusals.ts';
import { modernPlanText } from '../kinds/progress/old-plan-text.ts';
import { type Plan, planSchema } from '../kinds/progress/plan.ts';
import type { SittingPast } from './town.ts';

/** 换系列要写什么、删什么；换不成的，为什么。 */
export type StartedSeries =
  | { readonly started: false; readonly refusals: readonly Refusal[] }
  | {
      readonly started: true;
      /** 新的计划文件。 */
      readonly planText: string;
      /** 要删的演示的公布，路径以 `content/` 开头。 */
      readonly gone: readonly string[];
      /** 换好以后说给人听的几句。 */
      readonly said: readonly string[];
    };

interface Started {
  readonly id: string;
  /** 只有从演示换成真的才写：从哪天数起。 */
  readonly start?: string | undefined;
  /** 从演示换成真的，还是真的换真的。 */
  readonly from: 'demo' | 'real';
  /** 公布以外，内容里还有标着演示的。 */
  readonly hasDemoLeft?: boolean | undefined;
}

/**
 * 换一个系列：旧的到此为止，计划换上新代号；旧写法的计划换成现在的写法。演示的公布一起删掉。
 * `planText` 是现在的计划文件。
 */
export function startSeries(planText: string, past: SittingPast, asked: Started): StartedSeries {
  const modern = modernPlanText(planText);
  const plan = readPlan(modern);
  if (plan === undefined) return refused('R-PLAN-OLD', brokenPlan);
  const { releases, faults } = publishedPast(past, false);
  const wrong = [...refusalsTo(past, faults, releases.length, asked.from)];
  if (wrong.length > 0) return { started: false, refusals: wrong };
  const series = newSeries(plan, releases, asked.id);
  if (!series.started) return refused('R-SERIES-ID', series.message);

  const start = asked.start ?? series.edit.start ?? plan.start;
  const edited = editPlanText(modern, { ...series.edit, start });
  const demos = demoFiles(past.current).map(({ path }) => path);
  const labels = series.gone.map((measure) => plan.measures[measure]?.label ?? measure);
  return {
    started: true,
    planText: withoutMeasures(edited, series.gone),
    gone: demos,
    said: [
      `旧系列 ${plan.schema} 到此为止${releases.length > 0 ? '，登过的一个字也不动' : ''}；新系列 ${asked.id} 从 ${start} 数起。`,
      ...(modern === planText
        ? []
        : ['计划换成了现在的写法：一张表一张表地登，没有暗数，不用钥匙。']),
      ...demos.map((path) => `演示的公布删掉了：${path}`),
      ...(labels.length > 0
        ? [`只公布一次的${labels.join('、')}已经公布过，新系列里不再公布。`]
        : []),
      ...(asked.from === 'demo' && asked.hasDemoLeft ? [leftByHand] : []),
      '看过 content/progress-plan.json，就提交。',
    ],
  };
}

const brokenPlan =
  'content/progress-plan.json 写得不对，先运行 npm run check，照它说的改好，再换系列。';

const leftByHand =
  '村、事、会议、村规民约、光荣榜里标着演示的没有动：villages.json 换成镇里真的村（计划的 village、targets 也跟着换），标着演示的事删掉或者换成真的，才能公布真的数。';

function refused(code: Refusal['code'], message: string): StartedSeries {
  return { started: false, refusals: [{ code, message }] };
}

function* refusalsTo(
  past: SittingPast,
  faults: ReturnType<typeof publishedPast>['faults'],
  published: number,
  from: Started['from'],
): Iterable<Refusal> {
  if (past.isShallow) {
    yield {
      code: 'R-HISTORY-SHALLOW',
      message:
        '这个仓库只取了最近的提交，看不到公布过的全部版本。先运行 git fetch --unshallow，再来。',
    };
  }
  for (const { path, message } of faults) {
    yield { code: 'R-HISTORY', message: `${path}：${message}从 git 里把原来的找回来，再换系列。` };
  }
  if (from === 'demo' && published > 0) {
    yield {
      code: 'R-DEMO-MIXED',
      message: `已经公布过真的数（${published}期），不是从演示换成真的。要停了旧系列另起一个，用 --new-series。`,
    };
  }
}

function readPlan(text: string): Plan | undefined {
  try {
    return planSchema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
