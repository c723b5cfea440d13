import { clauseLabel } from '../clauses/cite-label.ts';
import { type Kind, kinds } from '../kinds/kinds.ts';
import { type CampaignSettings, campaignName } from '../kinds/town/campaign.ts';
import { splitClauseRef } from './clauses/clause-ref.ts';
import type { Records } from './directory.ts';

/** 页面上说到镇里答应的这一批事，要用的叫法和出处。 */
export interface Campaign {
  /** 合起来叫什么，如「六件事」；一件也没有的叫「答应办的事」。 */
  readonly name: string;
  /** 一件也没有的是 `false`：导航里不列，标题不说几件。 */
  readonly hasActions: boolean;
  /** 村民嘴上还怎么叫它。 */
  readonly aliases: readonly string[];
  /** 布置这批事的文件；镇里没写、或者没有那一页的没有。 */
  readonly notice: CampaignNotice | undefined;
  /** 写明算进各村考核的那一条；没有的没有。 */
  readonly assessment:
    | { readonly code: number; readonly anchor: string; readonly name: string }
    | undefined;
}

/** 布置这批事的文件：编号、怎么称呼、哪天印发。 */
export interface CampaignNotice {
  readonly code: number;
  readonly name: string;
  readonly issued: string;
}

/** 由全站设置和各页的数据得出叫法和出处；文件的短名、日子从文件那一页来。 */
export function campaignOf(
  settings: CampaignSettings,
  { actions, notices }: Pick<Records, 'actions' | 'notices'>,
): Campaign {
  const noticeOf = (code: number | undefined): CampaignNotice | undefined => {
    const found = notices.find((notice) => notice.code === code);
    if (found === undefined) return undefined;
    const own = code === settings.notice ? settings.noticeName : undefined;
    return { code: found.code, name: own ?? found.short, issued: found.issued };
  };
  const { code, anchor } = splitClauseRef(settings.assessmentClause ?? '');
  const assessing = noticeOf(code);
  return {
    name: campaignName(settings, actions),
    hasActions: actions.length > 0,
    aliases: settings.aliases,
    notice: noticeOf(settings.notice),
    assessment: assessing && {
      code,
      anchor,
      name: `${assessing.name}${clauseLabel(anchor, 'official') ?? ''}`,
    },
  };
}

/** 一类页面在这个镇怎么叫：面包屑、列表、搜索里的短名，和栏目名。 */
export function kindNamesIn(
  campaign: Pick<Campaign, 'name'>,
  kind: Kind,
): { readonly label: string; readonly column: string } {
  return kind === 'actions' ? { label: campaign.name, column: campaign.name } : kinds[kind];
}
