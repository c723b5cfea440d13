import { planHistoryFaults } from '../disclosure/plan/plan-history.ts';
import { demoFiles, publishedPast } from '../disclosure/release/published-past.ts';
import { periodRefusals, type Refusal } from '../disclosure/release/refusals.ts';
import { nextCode, type Period } from '../disclosure/release/release.ts';
import { measuresOf } from '../kinds/progress/leaves.ts';
import { planSiteFaults } from '../kinds/progress/plan-fit.ts';
import type { Progress } from '../kinds/progress/progress.ts';
import type { AskedPeriod, SittingPast, SittingTown } from './town.ts';

/** 头一步的结果：不用读台账就晓得公布不了的全部原因；公布得了的，编号和以前的公布都备好了。 */
export type PlannedSitting =
  | { readonly planned: false; readonly refusals: readonly Refusal[] }
  | {
      readonly planned: true;
      readonly town: SittingTown;
      readonly asked: AskedPeriod;
      readonly period: Period;
      /** 以前公布过的全部。 */
      readonly history: readonly Progress[];
      /** 这一期的文件，路径以 `content/` 开头。 */
      readonly path: string;
    };

/** 头一步：看内容、旧账、日子，台账一行也不读。 */
export function planSitting(town: SittingTown, asked: AskedPeriod): PlannedSitting {
  const past = publishedPast(town.past, asked.demo);
  const path = releasePath(asked.until);
  const code = codeFor(path, town.past, asked.demo);
  const { until, published } = asked;
  const period = { code, until, published };
  const inFuture = [...futureRefusals(asked)];
  const refusals = [
    ...repositoryRefusals(town.past, asked),
    ...demoRefusals(town, asked),
    ...pastRefusals(town, past.faults),
    ...emptyPlanRefusals(town),
    ...siteRefusals(town),
    ...inFuture,
    ...[...periodRefusals({ plan: town.plan, history: past.releases, period })].filter(
      ({ code: why }) => why !== 'R-PERIOD-DAYS' || inFuture.length === 0,
    ),
    ...committedRefusals(town.past, path, code),
  ];
  if (refusals.length > 0) return { planned: false, refusals };
  return { planned: true, town, asked, period, history: past.releases, path };
}

/** 数到 `until` 的那一期写在哪里，路径以 `content/` 开头。 */
export function releasePath(until: string): string {
  return `content/progress/${until}.json`;
}

function* repositoryRefusals(past: SittingPast, { demo }: AskedPeriod): Iterable<Refusal> {
  if (past.isShallow) {
    yield {
      code: 'R-HISTORY-SHALLOW',
      message:
        '这个仓库只取了最近的提交，看不到公布过的全部版本。先运行 git fetch --unshallow，再来。',
    };
  }
  if (past.hasRepository || demo) return;
  yield {
    code: 'R-NO-GIT',
    message:
      '这个 content 文件夹不在 git 仓库里，公布过什么没有账可查。从仓库那里 clone 一份来公布；还没有仓库的，在网站的文件夹里运行 git init，提交一次；只是练习的，写 --demo。',
  };
}

function* demoRefusals(
  { villages, demoPromises, past }: SittingTown,
  { demo }: AskedPeriod,
): Iterable<Refusal> {
  const demos = demoFiles(past.current).length;
  if (demo) {
    if (demos === past.current.length) return;
    yield {
      code: 'R-DEMO-MIXED',
      message:
        'content/progress 里有真的公布，不能再放演示的。练习另外找一个 content 文件夹，用 --content。',
    };
    return;
  }
  if (demos > 0) {
    yield {
      code: 'R-DEMO-MIXED',
      message: `content/progress 里还有${demos}期演示的公布，不能和真的放在一起。用 --start-real 新的系列代号，从演示换成真的。`,
    };
  }
  const demoVillages = villages.filter((village) => village.demo).map(({ name }) => name);
  if (demoVillages.length > 0) {
    yield {
      code: 'R-DEMO-TOWN',
      message: `content/villages.json 里${demoVillages.join('、')}还是演示的村，真的数不能登在它们名下。换成镇里真的村，去掉 "demo": true；计划的 village 和 targets 也跟着换。只是练习的，写 --demo。`,
    };
  }
  if (demoPromises.length > 0) {
    yield {
      code: 'R-DEMO-TOWN',
      message: `content/promises 里还有${demoPromises.length}件事标着演示，图上会把它们和真的数在一起：${listed(demoPromises)}。删掉，或者换成真的事。`,
    };
  }
}

const mostListed = 3;

function listed(paths: readonly string[]): string {
  const shown = paths.slice(0, mostListed).join('、');
  return paths.length > mostListed ? `${shown} 等` : shown;
}

/** 以前的公布、计划都好好的，才能接着公布。 */
function* pastRefusals(
  { plan, past }: SittingTown,
  faults: ReturnType<typeof publishedPast>['faults'],
): Iterable<Refusal> {
  for (const { path, message } of faults) {
    yield {
      code: 'R-HISTORY',
      message: `${path}：${message}公布过的不能改、不能删，从 git 里把原来的找回来；有错，在下一期更正。`,
    };
  }
  for (const fault of planHistoryFaults(past.inOrder, plan)) {
    yield {
      code: 'R-PLAN-CHANGED',
      message: `content/progress-plan.json：${fault}把原来的计划找回来；真要改，用 --new-series 换一个系列。`,
    };
  }
}

/** 一样也不数的计划，公布出来是空的一期，还占一个编号。 */
function* emptyPlanRefusals({ plan }: SittingTown): Iterable<Refusal> {
  if (measuresOf(plan).length > 0) return;
  yield {
    code: 'R-PLAN-EMPTY',
    message:
      'content/progress-plan.json 里还没有写数哪些量，没有什么可公布的。用 npm run progress -- --first-plan，照镇里的村、方面写一份，再运行 npm run check。',
  };
}

/** 计划和全站设置对不上，台账里有的行就数不进去。 */
function* siteRefusals({ plan, site }: SittingTown): Iterable<Refusal> {
  for (const { message, hint } of planSiteFaults(plan, site)) {
    yield { code: 'R-PLAN-SITE', message: message + hint };
  }
}

function* futureRefusals({ until, today, demo }: AskedPeriod): Iterable<Refusal> {
  if (demo || until <= today) return;
  yield {
    code: 'R-PERIOD-FUTURE',
    message: `今天才 ${today}，数不到 ${until}。看看 --period 的年月日。`,
  };
}

/** 这一天以前是演示的那一期、删了还没有提交的：同一个文件换编号，要等删的那一步提交了。 */
function* committedRefusals(past: SittingPast, path: string, code: number): Iterable<Refusal> {
  const committed = past.committed.get(path);
  const isThere = past.current.some((file) => file.path === path);
  if (isThere || committed === undefined || committed === code) return;
  yield {
    code: 'R-CODE-COMMITTED',
    message: `${path} 在上一次提交里还是 ${committed} 那一期。先把换系列、删演示的那一步提交了，再公布。`,
  };
}

/**
 * 这一期的编号。真的总是用过的最大的下一个，演示用过的也不再用；
 * 演示的可以重做，同一个文件照旧用它的号。
 */
function codeFor(path: string, { current, versions, owners }: SittingPast, demo: boolean): number {
  const [own] = demo ? ([...owners].find(([, owner]) => owner === path) ?? []) : [];
  const inFiles = [...current, ...versions].flatMap(({ text }) => {
    const code = /"code"\s*:\s*(\d+)/.exec(text)?.[1];
    return code === undefined ? [] : [Number(code)];
  });
  return own ?? nextCode([...inFiles, ...owners.keys()]);
}
