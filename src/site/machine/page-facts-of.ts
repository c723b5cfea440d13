import { type ChangeEntry, dayOf } from '../../changes/change-entry.ts';
import type { Kind } from '../../kinds/kinds.ts';
import type { Policy } from '../../kinds/policy.ts';
import { promiseState, promiseStates } from '../../kinds/promise.ts';
import type { FactSource, MachineFacts, PageFacts } from '../../machine/page-facts.ts';
import { kindNamesIn } from '../campaign.ts';
import { townChanges } from '../changes/town-changes.ts';
import type { PageSummary } from '../directory.ts';
import { loadSite } from '../entries.ts';

/** 各类页面自己的日子，在 Markdown 里叫什么。 */
const ownDays: Readonly<Partial<Record<Kind, string>>> = {
  policies: 'checked',
  rules: 'adopted',
  exemplars: 'chosen',
  notices: 'issued',
  promises: 'raised',
  progress: 'released',
  meetings: 'held',
};

/** 一页头一版、最近一版是哪天登的。 */
export interface PublishedDays {
  readonly published: string;
  readonly updated: string;
}

/** 每个编号头一版、最近一版的日子，从全部改动里来；撤下的一页，改动里没有编号，也就没有。 */
export function publishedDays(
  changes: readonly ChangeEntry[] | undefined,
): ReadonlyMap<number, PublishedDays> {
  const days = new Map<number, PublishedDays>();
  // 最近的在前。
  for (const entry of changes ?? []) {
    const day = dayOf(entry);
    for (const { code, path } of entry.pages) {
      if (path === undefined) continue;
      days.set(code, { published: day, updated: days.get(code)?.updated ?? day });
    }
  }
  return days;
}

/** 全部有编号的页，各自开头的几项。`root` 是网站挂出去的网址，没有定的是空的。 */
export async function machineFacts(root: string): Promise<MachineFacts> {
  const { directory, campaign, records, villageOf, asOfFor } = await loadSite();
  const days = publishedDays(townChanges());
  const own = await statuses();
  const policies = new Map(records.policies.map((policy) => [policy.code, policy]));
  const pages = directory.pages.map((page): PageFacts => {
    const { code, kind, title, village, demo } = page;
    const status = own.get(code);
    const policy = policies.get(code);
    const asOf = STATED.has(kind) ? asOfFor(page) : '';
    return {
      ...{ code, kind: kindNamesIn(campaign, kind).label, title, demo },
      ...(village !== undefined && { village: villageOf(village).name }),
      ...(status !== undefined && { status }),
      ...(asOf !== '' && { asOf }),
      own: { ...ownDay(page), ...(policy && validDays(policy)) },
      ...days.get(code),
      sources: policy === undefined ? [] : sourcesOf(policy),
    };
  });
  return { ...(root !== '' && { root }), pages };
}

/** 这几类办到哪一步、要不要复核，天天在变。 */
const STATED: ReadonlySet<Kind> = new Set(['policies', 'promises', 'actions']);

function ownDay({ kind, day, isDraft }: PageSummary): Readonly<Record<string, string>> {
  const name = isDraft === true ? 'proposed' : ownDays[kind];
  return day === undefined || name === undefined ? {} : { [name]: day };
}

function validDays({ valid }: Policy): Readonly<Record<string, string>> {
  const { from, to } = valid ?? {};
  return { ...(from && { valid_from: from }), ...(to && { valid_until: to }) };
}

function sourcesOf({ basis, checked }: Policy): FactSource[] {
  return basis.map(({ short: _short, form: _form, note: _note, seen, mark, ...source }) => ({
    ...source,
    seen: seen ?? checked,
    mark,
  }));
}

/** 不是平常的样子的：停用的，草案，抄来没核对的，一件事办到哪一步。 */
async function statuses(): Promise<ReadonlyMap<number, string>> {
  const { records, asOfFor, directory } = await loadSite();
  const found = new Map<number, string>();
  for (const { code, isDraft } of directory.pages) {
    if (isDraft === true) found.set(code, '草案，还没有通过');
  }
  for (const promise of records.promises) {
    found.set(promise.code, promiseStates[promiseState(promise, asOfFor(promise))]);
  }
  for (const { code, copied } of records.policies) {
    if (copied !== undefined) found.set(code, `从${copied.town}抄来，还没有照本地核对`);
  }
  for (const record of Object.values(records).flat()) {
    if ('withdrawn' in record && record.withdrawn !== undefined) found.set(record.code, '已停用');
  }
  return found;
}
