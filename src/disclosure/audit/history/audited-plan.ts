/** 审核要看的一个量。 */
export interface PlannedMeasure {
  readonly label: string;
  /** 印哪几张表，一张写明按哪几样分。 */
  readonly tables: readonly (readonly string[])[];
  readonly protect: boolean;
  readonly cadence: '1w' | '4w' | 'once';
  readonly within?: string | undefined;
  readonly exactTotal?: boolean | undefined;
  /** 旧办法：同一组、同一格用同一个暗数。新办法没有暗数，只往下取。 */
  readonly offsetGroup?: string;
}

/** 审核要看的计划：现在的样子直接就是；旧样子的由 legacy-plan.ts 读成这样。 */
export interface AuditedPlan {
  readonly schema: string;
  readonly start: string;
  readonly roundingBase: number;
  readonly dimensions: Readonly<Record<string, readonly string[]>>;
  readonly merged: Readonly<
    Record<
      string,
      Readonly<Record<string, { readonly into: string; readonly since: string }>> | undefined
    >
  >;
  readonly measures: Readonly<Record<string, PlannedMeasure | undefined>>;
}

/** 计划里的一个量；没有的返回 `undefined`。 */
export function measureIn({ measures }: AuditedPlan, id: string): PlannedMeasure | undefined {
  return Object.hasOwn(measures, id) ? measures[id] : undefined;
}
