import type { DisputeType, SurveyAnswer } from '../kinds/progress/measure.ts';
import type { RowMark } from './cells/cell.ts';

/** 五本台账。 */
export const ledgerIds = ['visits', 'matters', 'disputes', 'meetings', 'survey'] as const;

export type LedgerId = (typeof ledgerIds)[number];

/** 走访：一行是走访一户，或者一天走访的一批。日子都写作 `YYYY-MM-DD`。 */
export interface VisitRow {
  readonly village: string;
  readonly on: string;
  readonly households: number;
}

/** 群众提的一件事。谁提的、具体是什么、谁负责，留在台账里，不读出来。 */
export interface MatterRow {
  readonly village: string;
  /** 哪个方面的代号。 */
  readonly aspect: string;
  /** 提出来的日子。 */
  readonly received: string;
  /** 答应期限的日子。 */
  readonly promisedBy?: string;
  /** 答应办好的最后一天。 */
  readonly due?: string;
  /** 办好的日子。 */
  readonly solved?: string;
  /** 涉及几户，或者全村；没写就是一户的事。 */
  readonly scopeHouseholds?: number | 'village';
}

export interface DisputeRow {
  readonly type: DisputeType;
  readonly on: string;
  /** 化解的日子。 */
  readonly settled?: string;
  /** 回访的日子；没有化解就没有回访。 */
  readonly revisited?: string;
}

export interface MeetingRow {
  readonly village: string;
  /** 哪种会的代号。 */
  readonly form: string;
  readonly on: string;
  /** 会上通过了几部村规民约。 */
  readonly rulesAdopted?: number;
  /** 会上评出了几名典型。 */
  readonly exemplarsNamed?: number;
}

/** 问卷只到全镇：第几题（从 1 数起）、哪个回答、几份。 */
export interface SurveyRow {
  readonly question: number;
  readonly answer: SurveyAnswer;
  readonly count: number;
}

/** 每本台账的一行是什么样。 */
export interface RowOf {
  readonly visits: VisitRow;
  readonly matters: MatterRow;
  readonly disputes: DisputeRow;
  readonly meetings: MeetingRow;
  readonly survey: SurveyRow;
}

export type LedgerRows = { readonly [Id in LedgerId]: readonly RowOf[Id][] };

/** 一处没读懂的地方。只说看到的是哪一类东西，绝不带原文。 */
export interface LedgerFault {
  /** 第几个文件、是哪本台账，如「第 2 个文件（甲村走访台账）」；文件名不说，里面可能有人。 */
  readonly file: string;
  /** 哪张工作表；.csv 没有。 */
  readonly sheet?: string;
  /** 表里看到的行号，从 1 数起；整张表的毛病没有。 */
  readonly row?: number;
  /** 哪一列，用台账规定的列名。 */
  readonly column?: string;
  readonly found: string;
  readonly expected: string;
}

/** 一张读过的工作表：读了几行、跳过几行，给工作人员核对。 */
export interface SheetRead {
  readonly file: string;
  readonly sheet?: string;
  readonly ledger: LedgerId;
  readonly rows: number;
  /** 跳过的合计、小计行。 */
  readonly totals: number;
  /** 跳过的示例行、重复的表头、落款一类的行。 */
  readonly notes: number;
}

/** 一行照样数了、看着却不寻常的记录，公布以前要提一句：划了删除线，加了批注。 */
export interface OddRow {
  readonly file: string;
  readonly sheet?: string;
  readonly ledger: LedgerId;
  /** 表里看到的行号，从 1 数起。 */
  readonly row: number;
  readonly why: RowMark;
}

export interface ReadLedgers {
  readonly rows: LedgerRows;
  /** 有一处没读懂，这一次就不能公布。 */
  readonly faults: readonly LedgerFault[];
  readonly sheets: readonly SheetRead[];
  /** 数了的行里看着不寻常的，一行有两样的是两条。 */
  readonly oddRows: readonly OddRow[];
}
