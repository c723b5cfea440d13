import type { Site } from '../town/site.ts';
import { measuresOf } from './leaves.ts';
import { type MeasureFact, measureFacts } from './measure.ts';
import type { Dimension, Plan } from './plan.ts';

/** 计划和全站设置的一处对不上：在计划的哪里，怎么不对，怎么改。 */
export interface PlanSiteFault {
  readonly path: readonly (string | number)[];
  /** 记在 site.json 上的，是那里的哪一处；没有的记在计划上。 */
  readonly inSite?: readonly (string | number)[];
  /** site.json 的哪张单子里少了哪几个代号。 */
  readonly missing?: readonly { readonly list: string; readonly id: string }[];
  readonly message: string;
  readonly hint: string;
}

/**
 * 计划里的方面、会、题号和 content/site.json 对不对得上。对不上的，台账里有的就数不进公布里，
 * 或者图上写不出叫法；计划没有用到的不管。
 */
export function* planSiteFaults(
  plan: Plan,
  { aspects, meetingForms, questions }: Pick<Site, 'aspects' | 'meetingForms' | 'questions'>,
): Iterable<PlanSiteFault> {
  yield* memberFaults(
    plan,
    'aspect',
    aspects.map(({ id }) => id),
    'aspects',
  );
  const numbers = questions.map((_, place) => String(place + 1));
  yield* memberFaults(plan, 'question', numbers, 'questions');
  const forms = meetingForms.map(({ id }) => id);
  for (const [id, measure] of measuresOf(plan)) {
    const facts: MeasureFact = measureFacts[id];
    const form = measure.form ?? facts.form;
    if (form === undefined || forms.includes(form)) continue;
    yield {
      path: ['measures', id, ...(measure.form === undefined ? [] : ['form'])],
      message: `${measure.label}（${id}）数的是 ${form} 这种会，site.json 的 meetingForms 里没有。`,
      hint: `在 site.json 里添上这种会；或者在这个量里写 form，从这些里挑：${listed(forms)}。`,
    };
  }
}

/** 一样的单子，两边要一样多：计划里的（连并掉的），和 site.json 里的。 */
function* memberFaults(
  plan: Plan,
  dimension: Dimension,
  known: readonly string[],
  field: string,
): Iterable<PlanSiteFault> {
  if (!measuresOf(plan).some(([, { tables }]) => tables.flat().includes(dimension))) return;
  const current = plan.dimensions[dimension];
  const members = [...current, ...Object.keys(plan.merged[dimension] ?? {})];
  const path = ['dimensions', dimension];
  const gone = members.filter((id) => !known.includes(id));
  const added = known.filter((id) => !members.includes(id));
  const [old, now] = [gone[0], added[0]];
  if (old !== undefined && now !== undefined && gone.length === 1 && added.length === 1) {
    yield {
      path,
      inSite: [field, known.indexOf(now), 'id'],
      missing: [{ list: field, id: old }],
      message: `这里的代号是 ${now}，计划（progress-plan.json）里写的是 ${old}。`,
      hint: `改回 "id": "${old}"；真要换代号的，还没有公布过，就把计划和写着它的各页一起改成 ${now}。`,
    };
    return;
  }
  const [first] = gone;
  const place = first === undefined || added.length > 0 ? -1 : current.indexOf(first);
  const isMerged = first !== undefined && added.length === 0 && place === -1;
  const wrong = [
    gone.length > 0
      ? `计划的 ${dimension} 里有 ${gone.join('、')}，site.json 的 ${field} 里没有`
      : '',
    added.length > 0
      ? `site.json 的 ${field} 里有 ${added.join('、')}，计划的 ${dimension} 里没有，台账里的就数不进去`
      : '',
  ].filter((part) => part !== '');
  if (wrong.length === 0) return;
  yield {
    path: isMerged ? ['merged', dimension, first] : place === -1 ? path : [...path, place],
    missing: gone.map((id) => ({ list: field, id })),
    message: `${wrong.join('；')}。`,
    hint: `两边要一样，site.json 里有：${listed(known)}。还没公布过的，改计划；要改的多，把 measures 改成 {}，用 npm run progress -- --first-plan 照 site.json 重写。公布过的系列不能添，把 site.json 改回去，或者换一个新系列。`,
  };
}

function listed(ids: readonly string[]): string {
  return ids.length === 0 ? '一样也没有' : ids.join('、');
}
