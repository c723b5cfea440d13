import { type CollectionEntry, render } from 'astro:content';
import type { Kind } from '../kinds/kinds.ts';
import { choiceLabel } from '../kinds/town/town-choice.ts';
import { type BodyText, bodyTextIn } from '../markdown/remark-body-text.ts';
import { actionText } from '../search/entries/action-text.ts';
import { exemplarText } from '../search/entries/exemplar-text.ts';
import { codedPage, type IndexedPage, type KindText } from '../search/entries/indexed-page.ts';
import { meetingText } from '../search/entries/meeting-text.ts';
import { noticeText } from '../search/entries/notice-text.ts';
import { guidePage, termsPage, villagePage } from '../search/entries/plain-pages.ts';
import { policyText } from '../search/entries/policy-text.ts';
import { promiseText } from '../search/entries/promise-text.ts';
import { releaseText } from '../search/entries/release-text.ts';
import { rulesText } from '../search/entries/rules-text.ts';
import { kindNamesIn } from './campaign.ts';
import { chartsIn } from './data/data-routes.ts';
import { sayDay } from './day.ts';
import { entriesOf, guides, loadSite, site, terms } from './entries.ts';
import { ownLinesOf } from './own-lines.ts';
import { sectionAt, villageLead } from './sections.ts';

/** 交给搜索的全部页，按地址排：同样的内容总是写出同样的次序。 */
export async function searchPages(): Promise<readonly IndexedPage[]> {
  const { campaign, villages } = await loadSite();
  const allTerms = terms();
  const pages = await Promise.all([
    codedPages('policies', (policy, body) =>
      policyText(
        policy,
        body,
        ownLinesOf(policy.code).flatMap(({ lines }) => lines),
      ),
    ),
    codedPages('rules', (rules, body) => rulesText(rules, body, sayDay)),
    codedPages('exemplars', (exemplar, body) => exemplarText(exemplar, body, sayDay)),
    codedPages('notices', (notice, body) => noticeText(notice, body, sayDay)),
    codedPages('actions', actionText),
    codedPages('promises', (promise, body) =>
      promiseText(promise, choiceLabel(site.aspects, promise.aspect), body, sayDay),
    ),
    codedPages('meetings', (meeting, body) =>
      meetingText(meeting, choiceLabel(site.meetingForms, meeting.form), body, sayDay),
    ),
    releasePages(),
    guidePages(),
  ]);
  return [
    ...pages.flat(),
    ...villages.map((village) => villagePage(village, villageLead(village.name, campaign.name))),
    ...(allTerms.length > 0 ? [termsPage(allTerms, await sectionAt('/terms/'))] : []),
  ].toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

type WithBody = Exclude<Kind, 'progress'>;

async function codedPages<K extends WithBody>(
  kind: K,
  textOf: (data: CollectionEntry<K>['data'], body: BodyText) => KindText,
): Promise<readonly IndexedPage[]> {
  const entries: readonly CollectionEntry<WithBody>[] = await entriesOf(kind);
  return Promise.all(
    entries.map(async (entry) =>
      inDirectory(entry.data.code, textOf(entry.data, await bodyOf(entry))),
    ),
  );
}

async function releasePages(): Promise<readonly IndexedPage[]> {
  const { records } = await loadSite();
  return Promise.all(
    records.progress.map(async (release) =>
      inDirectory(release.code, releaseText(release, await chartsIn(release), sayDay)),
    ),
  );
}

async function guidePages(): Promise<readonly IndexedPage[]> {
  return Promise.all(
    (await guides()).map(async (guide) => guidePage(guide.id, guide.data, await bodyOf(guide))),
  );
}

async function inDirectory(code: number, text: KindText): Promise<IndexedPage> {
  const { campaign, directory, villageOf } = await loadSite();
  const page = directory.find(code);
  const { label: kindLabel } = kindNamesIn(campaign, page.kind);
  const told = terms().filter(({ see }) => see.includes(code));
  return codedPage(
    { ...page, kindLabel },
    page.village === undefined ? undefined : villageOf(page.village),
    {
      ...text,
      points: [
        ...(text.points ?? []),
        ...told.map(({ term, aliases }) => [term, ...aliases].join('、')),
      ],
    },
  );
}

async function bodyOf(entry: CollectionEntry<WithBody | 'guide'>): Promise<BodyText> {
  return bodyTextIn((await render(entry)).remarkPluginFrontmatter);
}
