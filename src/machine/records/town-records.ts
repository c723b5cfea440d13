import { z } from 'astro/zod';
import type { Meeting } from '../../kinds/meeting.ts';
import { meetingSchema } from '../../kinds/meeting.ts';
import type { Notice } from '../../kinds/notice.ts';
import { noticeSchema } from '../../kinds/notice.ts';
import {
  type Promised,
  type PromiseState,
  promiseSchema,
  promiseStates,
} from '../../kinds/promise.ts';
import { type Rules, rulesSchema } from '../../kinds/rules.ts';
import type { Village } from '../../kinds/town/village.ts';
import { clauseRecord, clauseRecords } from './clause-record.ts';
import { clausePath } from './policy-record.ts';
import {
  address,
  code,
  day,
  meaning,
  pageRecord,
  pageShape,
  present,
  type RecordAddress,
  type RecordPage,
  words,
} from './record-fields.ts';

const inVillage = z.strictObject({
  id: words.describe('村的代号，和 villages.json 里的一样。'),
  name: words.describe('村名。'),
});

/** 哪个村。 */
export type InVillage = Pick<Village, 'id' | 'name'>;

/** 一个村的村规民约，给机器读的样子。 */
export const rulesRecord = z
  .strictObject({
    ...pageShape,
    summary: meaning(words, rulesSchema.shape.summary),
    village: inVillage.describe('哪个村的。'),
    status: z
      .enum(['draft', 'in-force'])
      .describe('draft 是草案，没有通过，不作数；in-force 是通过了。'),
    proposed: meaning(day.optional(), rulesSchema.shape.proposed),
    adopted: meaning(day.optional(), rulesSchema.shape.adopted),
    filed: meaning(day.optional(), rulesSchema.shape.filed),
    effective: meaning(day.optional(), rulesSchema.shape.effective),
    meeting: meaning(code.optional(), rulesSchema.shape.meeting),
    clauses: z.array(clauseRecord).describe('各章、各条、各款，照先后。'),
  })
  .meta({ id: 'rules', title: '一个村的村规民约' });

interface RulesSource extends RecordPage {
  readonly rules: Rules;
  readonly village: InVillage;
  readonly body: string;
}

/** 村规民约写成数据。 */
export function rulesToRecord(
  { rules, village, body, ...page }: RulesSource,
  addressOf: RecordAddress,
): z.output<typeof rulesRecord> {
  const { summary, status, proposed, adopted, filed, effective, meeting } = rules;
  return {
    ...pageRecord(page, addressOf),
    ...{ summary, village: { id: village.id, name: village.name }, status },
    ...present({ proposed, adopted, filed, effective, meeting }),
    clauses: clauseRecords(rules.code, body, 'articles', addressOf),
  };
}

/** 一份文件原文，给机器读的样子。 */
export const noticeRecord = z
  .strictObject({
    ...pageShape,
    short: meaning(words, noticeSchema.shape.short),
    summary: meaning(words, noticeSchema.shape.summary),
    issuer: meaning(words, noticeSchema.shape.issuer),
    documentNumber: meaning(words.optional(), noticeSchema.shape.number),
    issued: meaning(day, noticeSchema.shape.issued),
    remark: meaning(words.optional(), noticeSchema.shape.remark),
    repealed: meaning(day.optional(), noticeSchema.shape.repealed),
    clauses: z.array(clauseRecord).describe('各条，照先后；没有条号的段落在 markdown 里。'),
  })
  .meta({ id: 'notice', title: '一份文件原文' });

/** 文件原文写成数据。 */
export function noticeToRecord(
  { notice, body, ...page }: RecordPage & { readonly notice: Notice; readonly body: string },
  addressOf: RecordAddress,
): z.output<typeof noticeRecord> {
  const { short, summary, issuer, number, issued, remark, repealed } = notice;
  return {
    ...pageRecord(page, addressOf),
    ...{ short, summary, issuer, issued },
    ...present({ documentNumber: number, remark, repealed }),
    clauses: clauseRecords(notice.code, body, 'official', addressOf),
  };
}

/** 群众提的一件事，给机器读的样子。 */
export const promiseRecord = z
  .strictObject({
    ...pageShape,
    village: inVillage.describe('哪个村的。'),
    aspect: words.describe('哪个方面。'),
    scope: words.describe('牵涉多少：全村的事，或者至少多少户。'),
    state: z.enum(Object.keys(promiseStates) as [PromiseState, ...PromiseState[]]).describe(
      `办到哪一步：${Object.entries(promiseStates)
        .map(([name, said]) => `${name} ${said}`)
        .join('；')}。`,
    ),
    asOf: day.describe('办到哪一步，照这一天看；说的时候要带上这一天。'),
    raised: meaning(day, promiseSchema.shape.raised),
    meeting: meaning(code.optional(), promiseSchema.shape.meeting),
    responsible: meaning(words, promiseSchema.shape.responsible),
    due: meaning(day, promiseSchema.shape.due),
    standard: meaning(words, promiseSchema.shape.standard),
    measures: meaning(z.array(words), promiseSchema.shape.measures),
    answers: z
      .array(
        z.strictObject({
          on: day.describe('哪天答复的。'),
          by: words.describe('哪个岗位答复的。'),
          text: words.describe('答复的话。'),
          outcome: z
            .enum(['progress', 'done', 'declined'])
            .describe('progress 正在办；done 办好了；declined 办不了。'),
        }),
      )
      .describe('一次次的答复，先答的在前。'),
    clause: address.optional().describe('凭的是文件里的哪一条，网址。'),
    policies: meaning(z.array(code), promiseSchema.shape.policies),
  })
  .meta({ id: 'promise', title: '群众提的一件事' });

interface PromiseSource extends RecordPage {
  readonly promise: Promised;
  readonly village: InVillage;
  readonly aspect: string;
  readonly state: PromiseState;
  readonly asOf: string;
}

/** 群众提的一件事写成数据。 */
export function promiseToRecord(
  { promise, village, aspect, state, asOf, ...page }: PromiseSource,
  addressOf: RecordAddress,
): z.output<typeof promiseRecord> {
  const {
    raised,
    meeting,
    responsible,
    due,
    standard,
    measures,
    answers,
    clause,
    policies,
    scope,
  } = promise;
  return {
    ...pageRecord(page, addressOf),
    ...{ village: { id: village.id, name: village.name }, aspect },
    scope: scope.of === 'village' ? '全村的事' : `至少 ${scope.atLeast} 户`,
    ...{ state, asOf, raised, responsible, due, standard, measures, answers, policies },
    ...present({ meeting, clause: clause && addressOf(clausePath(clause)) }),
  };
}

/** 一次会，给机器读的样子。 */
export const meetingRecord = z
  .strictObject({
    ...pageShape,
    summary: meaning(words, meetingSchema.shape.summary),
    form: words.describe('什么会。'),
    village: inVillage.describe('哪个村的。'),
    on: meaning(day, meetingSchema.shape.on),
    ledBy: meaning(words, meetingSchema.shape.ledBy),
    attendance: words.describe('到会的情况。'),
    decided: z.array(words).describe('定下来的事。'),
    suggestions: z
      .array(
        z.strictObject({
          said: words.describe('大家说了什么。'),
          reply: words.describe('怎么答复的。'),
        }),
      )
      .describe('大家提的建议和答复。'),
    promises: z.array(code).describe('会上答应的事，编号。'),
    policies: meaning(z.array(code), meetingSchema.shape.policies),
    adopted: meaning(code.optional(), meetingSchema.shape.adopted),
  })
  .meta({ id: 'meeting', title: '一次会' });

/** 一次会写成数据。 */
export function meetingToRecord(
  {
    meeting,
    village,
    form,
    ...page
  }: RecordPage & { readonly meeting: Meeting; readonly village: InVillage; readonly form: string },
  addressOf: RecordAddress,
): z.output<typeof meetingRecord> {
  const { summary, on, ledBy, attendance, decided, suggestions, promises, policies, adopted } =
    meeting;
  return {
    ...pageRecord(page, addressOf),
    ...{ summary, form, village: { id: village.id, name: village.name } },
    ...{ on, ledBy, attendance, decided: decided ?? [], suggestions, promises, policies },
    ...present({ adopted }),
  };
}

/** 一个村，给机器读的样子。 */
export const villageRecord = z
  .strictObject({
    id: words.describe('代号，不再改。'),
    name: words.describe('村或社区的名字。'),
    url: address.describe('这个村的网址。'),
    demo: pageShape.demo,
    groups: z.int().positive().optional().describe('几个村民小组。'),
    phone: words.optional().describe('村里可以公开的办公电话。'),
    pages: z.array(code).describe('这个村的页，编号。'),
  })
  .meta({ id: 'village', title: '一个村或社区' });

/** 一个村写成数据。 */
export function villageToRecord(
  { id, name, groups, phone, demo }: Village,
  pages: readonly number[],
  addressOf: RecordAddress,
): z.output<typeof villageRecord> {
  return {
    ...{ id, name, url: addressOf(`/villages/${id}/`), demo },
    ...present({ groups, phone }),
    pages: [...pages],
  };
}
