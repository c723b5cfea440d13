/** 计划改不动的几条。 */
export interface MeasureFact {
  readonly ledger: 'visits' | 'matters' | 'disputes' | 'meetings' | 'survey';
  /** 可以印哪几张表，一张写明按哪几样分；计划可以少印，不能另分。 */
  readonly tables: readonly (readonly string[])[];
  /** 数的是各家的事：必须取整。 */
  readonly aboutHouseholds?: true;
  /** 一件公务，办到的那天可以照实登。 */
  readonly act?: true;
  /** 数的是哪种会；计划里可以换成镇里自己定的一种。 */
  readonly form?: string;
  /** 它是哪个量的一部分。 */
  readonly within?: string;
}

const ofHouseholds = { tables: [['village'], ['aspect']], aboutHouseholds: true } as const;
const ofTown = { tables: [['type']], aboutHouseholds: true } as const;
const ofOffice = { tables: [['village']] } as const;
const actOf = { ...ofOffice, act: true } as const;

/**
 * 量的封闭单子。问卷只到全镇，纠纷只到全镇分类，所以那几行没有 village。
 * 各家的事印两张单向的表，按村、按方面各一张，没有「哪个村的哪个方面」。
 *
 * 各家的事一环套一环：`received` 收到 ⊇ `promised` 有着落（答应了期限或者办好了）
 * ⊇ `lapsed` 到头（办好了或者超期了）⊇ `solved` 办好。相邻两个的差就是没答复、期限内、超期的，
 * 每个都只增不减，差也加得拢。全村和五户以上的事另数（`shared`），那些一件一件公开。
 */
export const measureFacts = {
  visits: { ledger: 'visits', ...actOf },
  talks: { ledger: 'meetings', ...actOf, form: 'talk' },
  shared: { ledger: 'matters', ...ofOffice },
  sharedSolved: { ledger: 'matters', ...ofOffice, within: 'shared' },
  received: { ledger: 'matters', ...ofHouseholds },
  promised: { ledger: 'matters', ...ofHouseholds, within: 'received' },
  lapsed: { ledger: 'matters', ...ofHouseholds, within: 'promised' },
  solved: { ledger: 'matters', ...ofHouseholds, within: 'lapsed' },
  disputes: { ledger: 'disputes', ...ofTown },
  settled: { ledger: 'disputes', ...ofTown, within: 'disputes' },
  revisited: { ledger: 'disputes', ...ofTown, within: 'settled' },
  sessions: { ledger: 'meetings', ...actOf, form: 'session' },
  courtyards: { ledger: 'meetings', ...actOf, form: 'courtyard' },
  rulesAdopted: { ledger: 'meetings', ...actOf },
  exemplarsNamed: { ledger: 'meetings', ...actOf },
  approval: { ledger: 'survey', tables: [['question', 'answer']], aboutHouseholds: true },
} as const satisfies Record<string, MeasureFact>;

export type MeasureId = keyof typeof measureFacts;

/** 全部量，按固定的次序。 */
export const measureIds = Object.keys(measureFacts) as [MeasureId, ...MeasureId[]];

/** 纠纷的类别，各镇都这样分；计划可以只用其中几类。 */
export const disputeTypes = {
  cadre: '干部和群众之间',
  neighbour: '邻里之间',
  family: '家里人之间',
  land: '山林土地',
  money: '钱款工钱',
  other: '别的',
} as const;

export type DisputeType = keyof typeof disputeTypes;

/** 问卷的回答。各个问题的原话在 content/site.json 的 questions。 */
export const surveyAnswers = {
  yes: '认可',
  rather: '基本认可',
  no: '不认可',
  unsure: '说不清',
} as const;

export type SurveyAnswer = keyof typeof surveyAnswers;
