import { z } from 'astro/zod';
import {
  amountTable,
  basisDocument,
  contact,
  type Policy,
  policySchema,
  policyTopics,
} from '../../kinds/policy.ts';
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
import { statementOf, statementRecord } from './statement-record.ts';

const { shape } = policySchema;
const amount = amountTable.shape;
const document = basisDocument.shape;
const statements = z.array(statementRecord);

const amountRecord = z
  .strictObject({
    name: meaning(words, amount.name),
    unit: meaning(words.optional(), amount.unit),
    area: meaning(words, amount.area),
    example: meaning(z.boolean(), amount.example),
    columns: z.array(words).describe('各列的名字，头一列也在里头。'),
    rows: z
      .array(
        z.strictObject({
          head: statementRecord.describe('这一行是什么时间、哪类人。'),
          current: z.boolean().describe('按时间排的表里，现在算数的那一行是 `true`。'),
          cells: z
            .array(statementRecord)
            .describe('后面各列的数，一列一个；数和它的日子、地方要一起引。'),
        }),
      )
      .describe('一行一个时间或一类人。'),
    note: meaning(statementRecord.optional(), amount.note),
  })
  .meta({ id: 'amounts', title: '一张数目表' });

const basisRecord = z
  .strictObject({
    number: z.int().min(1).describe('依据表里的第几份，从 1 数。'),
    title: meaning(words, document.title),
    documentNumber: meaning(words.optional(), document.number),
    issuer: meaning(words, document.issuer),
    issued: meaning(words.optional(), document.issued),
    effective: meaning(day.optional(), document.effective),
    url: meaning(z.url().optional(), document.url),
    mark: meaning(z.enum(['verified', 'secondary']), document.mark),
    seen: day.describe('最后一次打开这份依据看是哪天。'),
    note: meaning(words.optional(), document.note),
  })
  .meta({ id: 'basis', title: '一份依据' });

/** 一项政策，给机器读的样子：和页面上说的一样，记号变成了数据。 */
export const policyRecord = z
  .strictObject({
    ...pageShape,
    summary: meaning(words, shape.summary),
    topic: z.enum(Object.values(policyTopics)).describe('村民遇到了哪类事。'),
    aliases: z.array(words).describe('村民嘴上怎么叫它。'),
    checked: meaning(day, shape.checked),
    review: z.array(words).describe('要复核的：为什么；有一条就要先问了再用。'),
    copied: words.optional().describe('从哪个镇抄来、还没有照本地核对；数和条件先问了再用。'),
    validFrom: day.optional().describe('从这天起管用。'),
    validUntil: day.optional().describe('管到这天为止，这天还算。'),
    howMuch: statementRecord.optional().describe('给好多。'),
    byWhen: statementRecord.optional().describe('到哪天。'),
    who: meaning(statements, shape.who),
    gain: statements.describe('能得到什么；每年会变的数在 amounts 里。'),
    amounts: z.array(amountRecord).describe('每年会变的数，一样一张表。'),
    where: meaning(statements, shape.where),
    bring: statements.describe('要带什么。'),
    duration: meaning(statements, shape.duration),
    fee: meaning(statementRecord.optional(), shape.fee),
    ask: z
      .array(
        z.strictObject({
          name: meaning(words, contact.shape.name),
          phone: words.optional().describe('电话。没有核过的没有。'),
          about: meaning(words.optional(), contact.shape.about),
        }),
      )
      .describe('问谁。'),
    steps: statements.describe('一步一步怎么办。'),
    basis: z.array(basisRecord).min(1).describe('凭的法律、文件或官方答复。'),
    actions: z.array(code).describe('和镇里答应的哪几件事有关，编号。'),
    clauses: z.array(address).describe('落实的是文件里的哪几条，网址。'),
    related: z.array(code).describe('常一起用到的政策，编号。'),
  })
  .meta({ id: 'policy', title: '一项政策' });
export type PolicyRecord = z.output<typeof policyRecord>;

/** 政策以外，还要知道的。 */
export interface PolicySource extends RecordPage {
  readonly policy: Policy;
  /** 要复核的几句话。 */
  readonly review: readonly string[];
}

/** 一项政策写成数据。 */
export function policyToRecord(source: PolicySource, addressOf: RecordAddress): PolicyRecord {
  const { policy, review } = source;
  const { basis, valid, copied, howMuch, byWhen, fee } = policy;
  const say = (text: string) => statementOf(text, basis);
  const sayIf = (text: string | undefined) => (text === undefined ? undefined : say(text));
  return {
    ...pageRecord(source, addressOf),
    summary: policy.summary,
    topic: policyTopics[policy.topic],
    aliases: policy.aliases,
    checked: policy.checked,
    review: [...review],
    ...present({ copied: copied?.town, validFrom: valid?.from, validUntil: valid?.to }),
    ...present({ howMuch: sayIf(howMuch), byWhen: sayIf(byWhen) }),
    who: policy.who.map(say),
    gain: policy.gain.map(say),
    amounts: policy.amounts.map(({ name, unit, area, example, rowHead, columns, rows, note }) => ({
      ...{ name, area, example },
      ...present({ unit }),
      columns: [rowHead, ...columns].map((column) => say(column).text),
      rows: rows.map(({ head, current, cells }) => ({
        ...{ head: say(head), current },
        cells: cells.map((cell) => say(String(cell))),
      })),
      ...present({ note: sayIf(note) }),
    })),
    where: policy.where.map(say),
    bring: policy.bring.map(say),
    duration: policy.duration.map(say),
    ...present({ fee: sayIf(fee) }),
    ask: policy.ask.map(({ name, phone, about }) => ({
      name: say(name).text,
      ...present({ phone, about: sayIf(about)?.text }),
    })),
    steps: policy.steps.map(say),
    basis: basis.map(({ title, number, issuer, issued, effective, url, mark, seen, note }, at) => ({
      ...{ number: at + 1, title, issuer, mark, seen: seen ?? policy.checked },
      ...present({ documentNumber: number, issued, effective, url, note }),
    })),
    actions: policy.actions,
    clauses: policy.clauses.map((clause) => addressOf(clausePath(clause))),
    related: policy.related,
  };
}

/** `4999#2-7` 是 `/4999/#2-7`。 */
export function clausePath(clause: string): string {
  return `/${clause.replace('#', '/#')}`;
}
