import { rulesTitle } from '../adoption/rules-title.ts';
import { type Action, type GatheredKind, gathererOf } from '../kinds/action.ts';
import type { Exemplar } from '../kinds/exemplar.ts';
import type { Withdrawn } from '../kinds/fields.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { Meeting } from '../kinds/meeting.ts';
import type { Notice } from '../kinds/notice.ts';
import type { Policy } from '../kinds/policy.ts';
import type { Promised } from '../kinds/promise.ts';
import type { Rules } from '../kinds/rules.ts';
import type { Release } from './release.ts';

/** 各类页面的数据，按编号排好。 */
export interface Records {
  readonly policies: readonly Policy[];
  readonly rules: readonly Rules[];
  readonly exemplars: readonly Exemplar[];
  readonly notices: readonly Notice[];
  readonly actions: readonly Action[];
  readonly promises: readonly Promised[];
  /** 从早到晚。 */
  readonly progress: readonly Release[];
  readonly meetings: readonly Meeting[];
}

/** 一页在目录里的样子：列表、搜索、互相链接都只用这些。 */
export interface PageSummary {
  readonly code: number;
  readonly kind: Kind;
  readonly title: string;
  readonly summary: string;
  readonly aliases: readonly string[];
  readonly village: string | undefined;
  readonly demo: boolean;
  /** 这一页自己的日子（成文、通过、开会、提出、公布、核对），不是上网的日子。 */
  readonly day: string | undefined;
  /** 还没有通过的草案。 */
  readonly isDraft?: true;
  /** 这一页提到的编号，不重复，按编号排。 */
  readonly mentions: readonly number[];
  /** 这一页落实的条款，写成「编号#第几条」。 */
  readonly clauses: readonly string[];
}

/** `gatherer` 是收这一类的那件事；没有哪件收的没有。 */
type SummaryOf<T> = (
  data: T,
  gatherer: number | undefined,
) => Omit<PageSummary, 'kind' | 'code' | 'title'>;

const noVillage = { village: undefined, demo: false } as const;

const policySummary: SummaryOf<Policy> = (policy) => ({
  ...noVillage,
  summary: policy.summary,
  aliases: policy.aliases,
  day: policy.checked,
  mentions: [...policy.actions, ...policy.related],
  clauses: policy.clauses,
});

const rulesSummary: SummaryOf<Rules> = (rules, gatherer) => ({
  ...(rules.status === 'draft' && { isDraft: true }),
  summary: rules.status === 'draft' ? `草案，还没有通过。${rules.summary}` : rules.summary,
  aliases: rules.aliases,
  village: rules.village,
  demo: rules.demo,
  day: rules.status === 'draft' ? rules.proposed : rules.adopted,
  mentions: [...present(gatherer), ...present(rules.meeting)],
  clauses: [],
});

const exemplarSummary: SummaryOf<Exemplar> = (exemplar, gatherer) => ({
  // 停用了的，讲他的事的话哪里都不再登。
  summary: exemplar.withdrawn === undefined ? exemplar.summary : '这件事不再登。',
  aliases: [],
  village: exemplar.village,
  demo: exemplar.demo,
  day: exemplar.chosen,
  mentions: present(gatherer),
  clauses: [],
});

const noticeSummary: SummaryOf<Notice> = (notice) => ({
  ...noVillage,
  summary: notice.summary,
  aliases: [notice.short, ...notice.aliases],
  day: notice.issued,
  mentions: [],
  clauses: [],
});

const actionSummary: SummaryOf<Action> = (action) => ({
  ...noVillage,
  summary: action.summary,
  aliases: action.aliases,
  day: undefined,
  mentions: [],
  clauses: present(action.clause),
});

const promiseSummary: SummaryOf<Promised> = (promise, gatherer) => ({
  summary: promise.standard,
  aliases: [],
  village: promise.village,
  demo: promise.demo,
  day: promise.raised,
  mentions: [
    ...present(promise.action ?? gatherer),
    ...present(promise.meeting),
    ...promise.policies,
  ],
  clauses: present(promise.clause),
});

const progressSummary: SummaryOf<Release> = (progress) => ({
  summary: progress.summary,
  aliases: [],
  village: undefined,
  demo: progress.demo,
  day: progress.published,
  mentions: [],
  clauses: [],
});

const meetingSummary: SummaryOf<Meeting> = (meeting, gatherer) => ({
  summary: meeting.summary,
  aliases: [],
  village: meeting.village,
  demo: meeting.demo,
  day: meeting.on,
  mentions: [
    ...present(meeting.action ?? gatherer),
    ...meeting.promises,
    ...meeting.policies,
    ...present(meeting.adopted),
  ],
  clauses: [],
});

/** 全站有编号的页面，以及谁提到了谁。 */
export interface Directory {
  readonly pages: readonly PageSummary[];
  /** 按编号找一页。编号是否存在由 checks 保证；找不到就抛错，不让页面带着断链上线。 */
  find(code: number): PageSummary;
  /** 有没有这个编号的页面。 */
  has(code: number): boolean;
  /** 哪些页提到了这个编号。 */
  mentionedBy(code: number): readonly PageSummary[];
  /** 哪些页落实了这一条；`clause` 写成「编号#第几条」。 */
  restingOn(clause: string): readonly PageSummary[];
  ofKind(kind: Kind): readonly PageSummary[];
  ofVillage(village: string): readonly PageSummary[];
}

/** 由各类数据建目录。 */
export function buildDirectory(records: Records): Directory {
  const gathered = (kind: GatheredKind) => gathererOf(records.actions, kind);
  const pages: readonly PageSummary[] = [
    ...records.policies.map((data) => summarized('policies', data, policySummary)),
    ...records.rules.map((data) =>
      summarized('rules', { ...data, title: rulesTitle(data) }, rulesSummary, gathered('rules')),
    ),
    ...records.exemplars.map((data) =>
      summarized('exemplars', data, exemplarSummary, gathered('exemplars')),
    ),
    ...records.notices.map((data) => summarized('notices', data, noticeSummary)),
    ...records.actions.map((data) => summarized('actions', data, actionSummary)),
    ...records.promises.map((data) =>
      summarized('promises', data, promiseSummary, gathered('promises')),
    ),
    ...records.progress.map((data) => summarized('progress', data, progressSummary)),
    ...records.meetings.map((data) =>
      summarized('meetings', data, meetingSummary, gathered('meetings')),
    ),
  ].toSorted((a, b) => a.code - b.code);
  const byCode = new Map(pages.map((page) => [page.code, page]));
  const byMention = pagesBy(pages, ({ mentions }) => mentions);
  const byClause = pagesBy(pages, ({ clauses }) => clauses);
  const byKind = pagesBy(pages, ({ kind }) => [kind]);
  const byVillage = pagesBy(pages, ({ village }) => present(village));

  return {
    pages,
    find(code) {
      const found = byCode.get(code);
      if (found === undefined)
        throw new Error(`没有编号 ${code} 的页面；先运行 npm run check 看是哪里引用的。`);
      return found;
    },
    has: (code) => byCode.has(code),
    mentionedBy: (code) => byMention.get(code) ?? [],
    restingOn: (clause) => byClause.get(clause) ?? [],
    ofKind: (kind) => byKind.get(kind) ?? [],
    ofVillage: (village) => byVillage.get(village) ?? [],
  };
}

/** 每个键有哪些页，照原来的次序；每一页都要查，先分好。 */
function pagesBy<Key>(
  pages: readonly PageSummary[],
  keysOf: (page: PageSummary) => readonly Key[],
): ReadonlyMap<Key, readonly PageSummary[]> {
  const found = new Map<Key, PageSummary[]>();
  for (const page of pages) {
    for (const key of new Set(keysOf(page))) {
      const known = found.get(key);
      if (known === undefined) found.set(key, [page]);
      else known.push(page);
    }
  }
  return found;
}

/** 编了目的一页都有的。停用了的，摘要前面说一声，列表、搜索里都看得到。 */
interface Coded {
  readonly code: number;
  readonly title: string;
  readonly withdrawn?: Withdrawn | undefined;
}

function summarized<T extends Coded>(
  kind: Kind,
  data: T,
  describe: SummaryOf<T>,
  gatherer?: number,
): PageSummary {
  const rest = describe(data, gatherer);
  return {
    ...rest,
    summary: data.withdrawn === undefined ? rest.summary : `已停用。${rest.summary}`,
    kind,
    code: data.code,
    title: data.title,
    mentions: [...new Set(rest.mentions)].toSorted((a, b) => a - b),
  };
}

function present<T>(value: T | undefined): readonly T[] {
  return value === undefined ? [] : [value];
}
