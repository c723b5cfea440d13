import { assemblyOf } from '../citation/authors.ts';
import type { Citable, CitableClause, CitablePage } from '../citation/citable.ts';
import { clausesIn } from '../citation/clauses-in.ts';
import { type DocumentType, documentTypes } from '../citation/document-type.ts';
import { spokenSite } from '../citation/spoken-site.ts';
import type { Withdrawn } from '../kinds/fields.ts';
import { sayDay } from './day.ts';
import type { PageSummary } from './directory.ts';
import { entriesOf, loadSite, site } from './entries.ts';
import { sheetTopOf } from './sheet-top.ts';

/** 引用一页，谁写的、是哪种文献。 */
export interface CitedAs {
  readonly author: string;
  readonly type: DocumentType;
}

/** 一页的主要责任者：文件是发文机关，村规是定它的村民会议；草案还没有谁定，和别的一样是主办单位。 */
export async function citedAs({ code, kind, village, isDraft }: PageSummary): Promise<CitedAs> {
  const { records, villageOf } = await loadSite();
  const type = documentTypes[kind];
  if (kind === 'rules' && village !== undefined && isDraft !== true) {
    return { author: assemblyOf(site.town, villageOf(village).name), type };
  }
  const notice = records.notices.find((one) => one.code === code);
  return { author: notice?.issuer ?? site.sponsor, type };
}

/** 全站可以引用的各页。`root` 是网站挂出去的网址，没有定的是空的。 */
export async function citablePages(root: string): Promise<Citable> {
  const { directory, asOf } = await loadSite();
  const clauses = await allClauses();
  const withdrawals = await allWithdrawals();
  const pages = directory.pages.map(async (page): Promise<CitablePage> => {
    const { code, title, day } = page;
    const withdrawn = withdrawals.get(code);
    return {
      ...{ code, title, ...(await citedAs(page)), sheet: sheetTopOf(page, asOf) },
      ...(day !== undefined && { day }),
      ...(withdrawn !== undefined && {
        withdrawn: `${sayDay(withdrawn.on)}起停用。${withdrawn.why}`,
      }),
      clauses: [...(clauses.get(code) ?? [])],
    };
  });
  return {
    site: spokenSite(site.name, site.sponsor),
    ...(root !== '' && { root }),
    ...(asOf.real !== '' && { asOf: asOf.real }),
    pages: await Promise.all(pages),
  };
}

/** 文件、村规的各条：编号 → 条款。别的页没有固定的条款。 */
async function allClauses(): Promise<ReadonlyMap<number, readonly CitableClause[]>> {
  const [notices, rules] = [await entriesOf('notices'), await entriesOf('rules')];
  return new Map([
    ...notices.map(({ data: { code, title }, body = '' }) => {
      return [code, clausesIn(body, 'official', title)] as const;
    }),
    ...rules.map(({ data: { code, title }, body = '' }) => {
      return [code, clausesIn(body, 'articles', title)] as const;
    }),
  ]);
}

async function allWithdrawals(): Promise<ReadonlyMap<number, Withdrawn>> {
  const { records } = await loadSite();
  const found = new Map<number, Withdrawn>();
  for (const record of Object.values(records).flat()) {
    if ('withdrawn' in record && record.withdrawn !== undefined) {
      found.set(record.code, record.withdrawn);
    }
  }
  return found;
}
