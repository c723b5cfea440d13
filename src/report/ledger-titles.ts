import type { LedgerId } from '../ledgers/rows.ts';

/** 五本台账怎么叫。 */
export const ledgerTitles: Readonly<Record<LedgerId, string>> = {
  visits: '走访台账',
  matters: '事项台账',
  disputes: '纠纷台账',
  meetings: '会议台账',
  survey: '问卷台账',
};
