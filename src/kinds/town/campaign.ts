import { z } from 'astro/zod';
import { clauseRef, codeRef, line } from '../fields.ts';
import { sayCount } from '../say-count.ts';

/** 镇里答应的这一批事：叫什么，照哪份文件。样样可以不写。写在 content/site.json 的 campaign 里。 */
export const campaignSchema = z.strictObject({
  name: line.optional().describe('合起来叫什么；不写就数 content/actions 里有几件，叫「六件事」。'),
  aliases: z.array(line).default([]).describe('村民嘴上还怎么叫它。'),
  notice: codeRef.optional().describe('布置这批事的文件，写编号。'),
  noticeName: line.optional().describe('说到那份文件时怎么称呼；不写就用它的短名。'),
  assessmentClause: clauseRef.optional().describe('写明算进各村考核的那一条。'),
});

export type CampaignSettings = z.output<typeof campaignSchema>;

/** 一件也没有答应的时候，也说得通的叫法。 */
export const anyActions = '答应办的事';

/** 这一批事合起来叫什么：自己起的名；没起的数出来，如「六件事」；一件也没有的叫「答应办的事」。 */
export function campaignName(
  { name }: Pick<CampaignSettings, 'name'>,
  actions: { readonly length: number },
): string {
  if (actions.length === 0) return anyActions;
  return name ?? sayCount(actions.length, '件事');
}
