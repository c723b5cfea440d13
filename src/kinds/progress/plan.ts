import { z } from 'astro/zod';
import { codeBetween, isoDay, line, villageId } from '../fields.ts';
import {
  disputeTypes,
  type MeasureFact,
  type MeasureId,
  measureFacts,
  measureIds,
  surveyAnswers,
} from './measure.ts';

/** 一档几件：0 到 4 一档，5 到 9 一档。k＝5 是本站自己定的，国家标准没有规定。 */
export const roundingBase = 5;

/** 格子从哪几样分。 */
export const dimensions = ['village', 'aspect', 'type', 'question', 'answer'] as const;

export type Dimension = (typeof dimensions)[number];

/** 多久重数一次：每周、每四周、只数一次。 */
const cadences = ['1w', '4w', 'once'] as const;

/** 系列的代号：格子要改名、拆开、新添，就换一个代号，旧系列到此为止。 */
export const seriesId = z.string().regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);

/** 一个格子里的一样，如村的代号、方面、问题的号。 */
const member = z.string().regex(/^[a-z0-9][a-z0-9-]*$/);

/** 计划里的一个量。 */
export const measureSchema = z.strictObject({
  label: line.describe('图和表里的短名。'),
  unit: line.describe('数的是什么：户、件、次、部、名、份。'),
  definition: line.describe('怎么数的，说给村民听。'),
  action: codeBetween(5001, 5999)
    .optional()
    .describe('属于镇里答应的哪件事；期限从那件事来。问卷不属于哪一件，不写。'),
  ledger: z
    .enum(['visits', 'matters', 'disputes', 'meetings', 'survey'])
    .describe('从哪本台账数。'),
  form: member
    .optional()
    .describe(
      '数的是哪种会，写 content/site.json 里 meetingForms 的代号；不写就是这个量本来数的那种。',
    ),
  tables: z
    .array(z.array(z.enum(dimensions)).min(1))
    .min(1)
    .describe(
      '印哪几张表，一张写明按哪几样分：`[["village"], ["aspect"]]` 是按村一张、按方面一张。',
    ),
  protect: z.boolean().describe('`true` 只说在哪一档；`false` 照实公布，只有公务和大家的事可以。'),
  cadence: z.enum(cadences).describe('多久重数一次。'),
  from: isoDay.optional().describe('只数一次的，从哪天起可以数。'),
  within: z.enum(measureIds).optional().describe('这个量是哪个量的一部分。'),
  exactTotal: z.boolean().optional().describe('全镇合计照实公布（条件不够的那一期不公布）。'),
  goal: line.optional().describe('文件里定的目标，照原话说；没有定的不写。'),
});

export type Measure = z.output<typeof measureSchema>;

const planShape = z.strictObject({
  schema: seriesId.describe('这个系列的代号，各期进度都写它；格子改了名、拆了、添了就换一个。'),
  roundingBase: z.literal(roundingBase).describe('一档几件，只能是 5：各家的事只说在哪一档。'),
  countedBy: line.describe('哪个岗位统计的。'),
  start: isoDay.describe('从哪天开始数；早于这天的不数。'),
  closed: z.array(seriesId).default([]).describe('已经停了的旧系列。'),
  dimensions: z
    .strictObject({
      village: z.array(villageId).default([]).describe('进度里有哪几个村，写村的代号。'),
      aspect: z
        .array(member)
        .default([])
        .describe('大家的事分哪几个方面，写 content/site.json 里 aspects 的代号。'),
      type: z.array(member).default([]).describe('纠纷分哪几类。'),
      question: z.array(member).default([]).describe('问卷有哪几题，写题号。'),
      answer: z.array(member).default([]).describe('问卷有哪几种回答。'),
    })
    .describe('每一样有哪几种，是个封闭的单子；没有一个量按它分的，可以空着。'),
  merged: z
    .partialRecord(
      z.enum(dimensions),
      z.record(
        member,
        z.strictObject({
          into: member.describe('并到哪一类。'),
          since: isoDay.describe('从哪天起并。'),
        }),
      ),
    )
    .default({})
    .describe('并掉的类：哪一样 → 并掉的 → 并到哪里、从哪天起。并了以后印的数是两格之和。'),
  measures: z
    .partialRecord(z.enum(measureIds), measureSchema)
    .describe('数哪些量；还没有定的空着，进度就不公布。'),
  targets: z
    .partialRecord(z.enum(measureIds), z.record(villageId, z.int().positive()))
    .default({})
    .describe('目标数：量 → 村 → 数。'),
});

type PlanShape = z.output<typeof planShape>;

/**
 * 数什么、怎么公布的计划，写在 content/progress-plan.json，整个活动期间不变。
 * 一个系列中间能改什么，见 disclosure/plan/plan-change.ts。
 */
export const planSchema = planShape.superRefine((plan, context) => {
  for (const { path, message } of planFaults(plan)) {
    context.addIssue({ code: 'custom', path: [...path], message, params: { rule: 'plan' } });
  }
});

export type Plan = z.output<typeof planSchema>;

interface PlanFault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

function* planFaults(plan: PlanShape): Iterable<PlanFault> {
  if (plan.closed.includes(plan.schema)) {
    yield { path: ['closed'], message: `系列 ${plan.schema} 已经停了，要换一个新代号。` };
  }
  for (const id of measureIds) {
    const measure = plan.measures[id];
    if (measure === undefined) continue;
    for (const [field, message] of measureFaults(plan, id, measure)) {
      yield { path: ['measures', id, field], message: `${measure.label}（${id}）${message}` };
    }
  }
  for (const dimension of dimensions) yield* memberFaults(plan, dimension);
  for (const [id, targets] of Object.entries(plan.targets)) {
    const villages: readonly string[] = plan.dimensions.village;
    const strange = Object.keys(targets).filter((village) => !villages.includes(village));
    const [first] = strange;
    if (first === undefined) continue;
    yield {
      path: ['targets', id, first],
      message: `目标里的 ${strange.join('、')} 不在各村的单子里（dimensions 的 village 有 ${villages.join('、')}）。`,
    };
  }
}

function* measureFaults(
  plan: PlanShape,
  id: MeasureId,
  measure: Measure,
): Iterable<readonly [keyof Measure, string]> {
  const facts: MeasureFact = measureFacts[id];
  const parent = measure.within === undefined ? undefined : plan.measures[measure.within];
  if (measure.ledger !== facts.ledger) yield ['ledger', `只能从 ${facts.ledger} 台账数。`];
  yield* tableFaults(plan, [id, measure], facts.tables);
  if (measure.form !== undefined && facts.form === undefined) yield ['form', '数的不是哪种会。'];
  if (isBare(id, measure)) {
    yield ['protect', '数的是各家的事，只能说在哪一档：protect 写 true。'];
  } else if (measure.exactTotal === true && !measure.protect) {
    yield ['exactTotal', '本来就照实公布，不用另写合计。'];
  }
  if ((measure.cadence === 'once') !== (measure.from !== undefined)) {
    yield ['from', '只数一次的才写、也必须写从哪天起。'];
  }
  if (measure.within !== facts.within) {
    yield [
      'within',
      facts.within === undefined
        ? '不是谁的一部分，不写 within。'
        : `是 ${facts.within} 的一部分：within 写 ${facts.within}，计划里也要有 ${facts.within}。`,
    ];
  } else if (measure.within !== undefined && parent === undefined) {
    yield [
      'within',
      `是 ${measure.within} 的一部分，计划里却没有 ${measure.within}：找回来；不数了的，这一个也去掉。`,
    ];
  } else if (measure.within !== undefined && parent !== undefined) {
    const isBlamed = isBare(measure.within, parent) || hasOtherTables(measure.within, parent);
    if (isBlamed || belongs(measure, parent)) return;
    yield ['within', `和 ${measure.within} 的表、取不取档、多久一次都要一样。`];
  }
}

/** 数的是各家的事，却要照实公布。 */
function isBare(id: MeasureId, { protect }: Measure): boolean {
  const facts: MeasureFact = measureFacts[id];
  return facts.aboutHouseholds === true && !protect;
}

/** 写了不能印的表。 */
function hasOtherTables(id: MeasureId, { tables }: Measure): boolean {
  const facts: MeasureFact = measureFacts[id];
  const allowed = facts.tables.map((table) => table.join());
  return tables.some((table) => !allowed.includes(table.join()));
}

function* tableFaults(
  plan: PlanShape,
  [id, measure]: readonly [MeasureId, Measure],
  allowed: MeasureFact['tables'],
): Iterable<readonly ['tables', string]> {
  const { tables } = measure;
  const names = tables.map((table) => table.join());
  if (hasOtherTables(id, measure)) {
    yield ['tables', `只能从这几张表里挑：${JSON.stringify(allowed)}。`];
  }
  if (new Set(names).size < names.length) yield ['tables', '有一张表写了两遍。'];
  const all = tables.flat();
  const bare = all.find((dimension) => plan.dimensions[dimension].length === 0);
  if (bare !== undefined) {
    yield ['tables', `要按 ${bare} 分，可是 dimensions 的 ${bare} 一样也没有写。`];
  }
  const members = tables.flatMap((table) =>
    table.length === 1 ? [...new Set(namesIn(plan, table[0]))] : [],
  );
  const twice = members.find((name, place) => members.indexOf(name) < place);
  if (twice !== undefined) {
    yield ['tables', `两张表里都有 ${twice}，分不清是哪一格：换一个代号。`];
  }
}

/** 一样里现在的和并掉了的全部代号。 */
function namesIn(plan: PlanShape, dimension: Dimension | undefined): readonly string[] {
  if (dimension === undefined) return [];
  return [...plan.dimensions[dimension], ...Object.keys(plan.merged[dimension] ?? {})];
}

function belongs(child: Measure, parent: Measure): boolean {
  return (
    parent.tables.join('|') === child.tables.join('|') &&
    parent.protect === child.protect &&
    parent.cadence === child.cadence
  );
}

function* memberFaults(plan: PlanShape, dimension: Dimension): Iterable<PlanFault> {
  const members: readonly string[] = plan.dimensions[dimension];
  if (new Set(members).size < members.length) {
    yield { path: ['dimensions', dimension], message: '单子里有一样写了两遍。' };
  }
  for (const [place, id] of members.entries()) {
    const expected = otherThan(dimension, id);
    if (expected === undefined) continue;
    yield { path: ['dimensions', dimension, place], message: `${id} 不对，只能写${expected}。` };
  }
  for (const [from, { into }] of Object.entries(plan.merged[dimension] ?? {})) {
    if (members.includes(from)) {
      yield { path: ['merged', dimension, from], message: `${from} 并掉了，就不能还在单子里。` };
    }
    if (!members.includes(into)) {
      yield { path: ['merged', dimension, from], message: `${from} 要并到的 ${into} 不在单子里。` };
    }
  }
}

/** 不能写进单子的一样，该写什么；能写的没有。方面、村由镇里自己定，不在这里查。 */
function otherThan(dimension: Dimension, id: string): string | undefined {
  if (dimension === 'question') return /^[1-9]\d?$/.test(id) ? undefined : '题号';
  if (dimension !== 'type' && dimension !== 'answer') return undefined;
  const known = dimension === 'type' ? disputeTypes : surveyAnswers;
  return Object.hasOwn(known, id) ? undefined : ` ${Object.keys(known).join('、')} 里的`;
}
