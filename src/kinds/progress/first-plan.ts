import type { Action } from '../action.ts';
import type { Site } from '../town/site.ts';
import { type FirstMeasure, firstMeasures } from './first-measures.ts';
import { disputeTypes, type MeasureFact, measureFacts, surveyAnswers } from './measure.ts';
import { roundingBase } from './plan.ts';

/** 写头一份计划用得着的：这个镇自己的村、方面、会、问卷和答应的事。 */
export interface PlanningTown {
  /** 各村；晓得有多少户的写上。 */
  readonly villages: readonly { readonly id: string; readonly households?: number | undefined }[];
  readonly site: Pick<Site, 'aspects' | 'meetingForms' | 'questions'>;
  readonly actions: readonly Pick<Action, 'code' | 'title' | 'due'>[];
}

/** 由人定的几样。 */
export interface PlanBeginning {
  /** 系列的代号。 */
  readonly schema: string;
  /** 从哪天数起。 */
  readonly start: string;
  /** 哪个岗位统计。 */
  readonly countedBy: string;
}

/**
 * 一个镇的头一份计划（progress-plan.json 的字）：照它自己的村、方面、会、问卷和答应的事，
 * 写好数哪些量、怎么分、多久一次，填了台账就能公布。户数只写晓得的，问卷的日子只从期限来，不编一个数。
 */
export function firstPlanText(town: PlanningTown, beginning: PlanBeginning): string {
  const { villages, site, actions } = town;
  const { schema, countedBy, start } = beginning;
  const measures = firstMeasures(
    site,
    actions.map(({ title }) => title),
  );
  const known = villages.filter(({ households }) => households !== undefined);
  const isAsked = site.questions.length > 0;
  return textOf({
    ...{ schema, roundingBase, countedBy, start },
    dimensions: {
      village: villages.map(({ id }) => id),
      aspect: site.aspects.map(({ id }) => id),
      type: Object.keys(disputeTypes),
      question: site.questions.map((_, place) => String(place + 1)),
      answer: isAsked ? Object.keys(surveyAnswers) : [],
    },
    measures: Object.fromEntries(
      measures.map((measure) => [measure.id, entryFor(measure, town, start)]),
    ),
    targets: { visits: Object.fromEntries(known.map(({ id, households }) => [id, households])) },
  });
}

function entryFor(
  { id, label, unit, definition, promisedAs }: FirstMeasure,
  { site, actions }: PlanningTown,
  start: string,
) {
  const facts: MeasureFact = measureFacts[id];
  const protect = facts.aboutHouseholds === true;
  const action = actions.find(({ title }) => promisedAs?.test(title))?.code;
  const cadence = cadenceOf(facts);
  const last = actions.flatMap(({ due }) => due ?? []).toSorted();
  return {
    ...{ label, unit, definition },
    ...(action !== undefined && { action }),
    ledger: facts.ledger,
    tables: facts.tables.filter((table) => !table.includes('aspect') || site.aspects.length > 0),
    ...{ protect, cadence },
    ...(cadence === 'once' && { from: last.findLast((due) => due >= start) ?? start }),
    ...(facts.within !== undefined && { within: facts.within }),
    ...(protect && cadence !== 'once' && { exactTotal: true }),
  };
}

/** 纠纷少，四周数一次；问卷只公布一次；别的每周。 */
function cadenceOf({ ledger }: MeasureFact): '1w' | '4w' | 'once' {
  if (ledger === 'survey') return 'once';
  return ledger === 'disputes' ? '4w' : '1w';
}

/** 写成文件里的字，单子一张一行。 */
function textOf(plan: object): string {
  const text = JSON.stringify(plan, null, 2);
  const flat = text.replace(/\[[^[\]{}]*\]/g, (list) => JSON.stringify(JSON.parse(list)));
  const nested = flat.replace(
    /\[\s+(\["[^{}]*?\])\s+\]/g,
    (_, inner: string) => `[${inner.replace(/\s+/g, ' ')}]`,
  );
  return `${nested.replace(/","/g, '", "')}\n`;
}
