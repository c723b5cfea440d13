import { type CollectionEntry, getCollection } from 'astro:content';
import { z } from 'astro/zod';
import { asOfFor } from '../as-of/as-of.ts';
import { type FinderQuestion, finderSchema } from '../kinds/finder.ts';
import type { Kind } from '../kinds/kinds.ts';
import type { Policy } from '../kinds/policy.ts';
import { planSchema } from '../kinds/progress/plan.ts';
import { siteSchema } from '../kinds/town/site.ts';
import { type Term, termSchema } from '../kinds/town/term.ts';
import { type Village, villageSchema } from '../kinds/town/village.ts';
import { fillingOf } from '../town-figures/fill.ts';
import { asOfRecords } from './as-of.ts';
import { campaignOf } from './campaign.ts';
import { buildDirectory } from './directory.ts';
import type { WrittenPolicy } from './figure-uses.ts';
import { oncePerBuild } from './once-per-build.ts';
import { latestOf, releasesIn } from './release.ts';
import { readTownFigures } from './town-figures.ts';
import { hasTownFiles, readTownJson } from './town-files.ts';

/** 全站设置。 */
export const site = siteSchema.parse(readTownJson('site.json'));

/** 数什么、怎么公布的计划。 */
export const plan = planSchema.parse(readTownJson('progress-plan.json'));

/** 某一类的全部内容，按编号排。 */
export async function entriesOf<K extends Kind>(kind: K): Promise<CollectionEntry<K>[]> {
  const entries = await entriesIn(kind);
  return entries.toSorted((a, b) => a.data.code - b.data.code);
}

/** 全部指南页，按列表的次序。 */
export async function guides(): Promise<CollectionEntry<'guide'>[]> {
  const entries = await entriesIn('guide');
  return entries.toSorted((a, b) => a.data.order - b.data.order || (a.id < b.id ? -1 : 1));
}

/** 有没有写某一篇指南；`id` 是文件名。 */
export async function hasGuide(id: string): Promise<boolean> {
  return (await guides()).some((guide) => guide.id === id);
}

/** 一个文件夹里的全部内容，照文件里写的；没有这个文件夹、或者是空的，就一样也没有。 */
async function writtenIn<C extends Collection>(collection: C): Promise<CollectionEntry<C>[]> {
  return hasTownFiles(collection) ? getCollection(collection) : [];
}

/** 镇里补的数怎么填。 */
const filling = oncePerBuild(() => fillingOf(readTownFigures()));

/** 一个文件夹里的全部内容，要镇里补的数都填好了。正文的 HTML 由 Markdown 的处理过程填。 */
async function entriesIn<C extends Collection>(
  collection: C,
): Promise<readonly CollectionEntry<C>[]> {
  return filledEntries[collection]();
}

type FilledEntries = {
  readonly [C in Collection]: () => Promise<readonly CollectionEntry<C>[]>;
};

/** 各文件夹的内容：Astro 每取一回都从头抄一遍，一次生成只取一回。 */
const filledEntries: FilledEntries = {
  policies: oncePerBuild(() => filledIn('policies')),
  rules: oncePerBuild(() => filledIn('rules')),
  exemplars: oncePerBuild(() => filledIn('exemplars')),
  notices: oncePerBuild(() => filledIn('notices')),
  actions: oncePerBuild(() => filledIn('actions')),
  promises: oncePerBuild(() => filledIn('promises')),
  progress: oncePerBuild(() => filledIn('progress')),
  meetings: oncePerBuild(() => filledIn('meetings')),
  broadcasts: oncePerBuild(() => filledIn('broadcasts')),
  guide: oncePerBuild(() => filledIn('guide')),
};

async function filledIn<C extends Collection>(
  collection: C,
): Promise<readonly CollectionEntry<C>[]> {
  const entries = await writtenIn(collection);
  const { policy, cited, spoken } = filling();
  if (collection === 'broadcasts') {
    return entries.map((entry) => ({ ...entry, body: spoken(entry.body ?? '') }));
  }
  if (collection !== 'policies') return entries;
  return entries.map((entry) => {
    const { data, body = '' } = entry;
    return { ...entry, data: policy(data, body), body: cited(body) };
  });
}

type Collection = Kind | 'broadcasts' | 'guide';

/** 某一类每一页的地址，给 `getStaticPaths` 用：`/1010/` 这样。一类一个路由，样式各带各的，页面才轻。 */
export async function codePaths<K extends Kind>(kind: K) {
  const entries = await entriesOf(kind);
  return entries.map((entry) => ({
    params: { [routeNames[kind]]: String(entry.data.code) },
    props: { entry },
  }));
}

const routeNames = {
  policies: 'policy',
  rules: 'rules',
  exemplars: 'exemplar',
  notices: 'notice',
  actions: 'action',
  promises: 'promise',
  progress: 'release',
  meetings: 'meeting',
} as const satisfies Record<Kind, string>;

async function dataOf<K extends Kind>(kind: K): Promise<CollectionEntry<K>['data'][]> {
  return (await entriesOf(kind)).map((entry) => entry.data);
}

/** 全部各村，按 content/villages.json 里的次序。 */
export const villages = oncePerBuild((): readonly Village[] =>
  z.array(villageSchema).parse(readTownJson('villages.json')),
);

/** 全部名词，按 content/terms.json 里的次序。 */
export const terms = oncePerBuild((): readonly Term[] =>
  z.array(termSchema).parse(readTownJson('terms.json')),
);

/** 「看看我家能享受什么」的全部问题；一个也不问的是空的。 */
export const finderQuestions = oncePerBuild(
  (): readonly FinderQuestion[] => finderSchema.parse(readTownJson('finder.json')).questions,
);

/** 各类数据和由它们建的目录。 */
export const loadSite = oncePerBuild(readSite);

async function readSite() {
  const [policies, rules, exemplars, notices, actions, promises, progress, meetings] =
    await Promise.all([
      dataOf('policies'),
      dataOf('rules'),
      dataOf('exemplars'),
      dataOf('notices'),
      dataOf('actions'),
      dataOf('promises'),
      dataOf('progress'),
      dataOf('meetings'),
    ]);
  const campaign = campaignOf(site.campaign, { actions, notices });
  const records = {
    ...{ policies, rules, exemplars, notices, actions, promises, meetings },
    progress: releasesIn(plan, progress, campaign.name),
  };
  const asOf = asOfRecords({ ...records, progress }, site.demoDay);
  const allVillages = villages();
  return {
    records,
    /** 镇里答应的这一批事：叫法和出处。 */
    campaign,
    /** 照哪一天看。 */
    asOf,
    /** 一样东西照哪一天看。 */
    asOfFor: (thing: { readonly demo: boolean }) => asOfFor(asOf, thing),
    /** 最近一次公布；还没有公布过的没有。 */
    latest: latestOf(plan, records.progress),
    directory: buildDirectory(records),
    villages: allVillages,
    villageOf: (id: string) => findVillage(allVillages, id),
  };
}

function findVillage(all: readonly Village[], id: string): Village {
  const found = all.find((village) => village.id === id);
  if (found === undefined) throw new Error(`没有代号是 ${id} 的村；先运行 npm run check。`);
  return found;
}

/** 各项政策的广播稿：政策编号 → 稿子。 */
export const broadcasts = oncePerBuild(async (): Promise<ReadonlyMap<number, string>> => {
  const entries = await entriesIn('broadcasts');
  return new Map(entries.map(({ data, body = '' }) => [data.policy, body.trim()]));
});

/** 还在管的各项政策原样写着的样子：要镇里补的数还没有填。按编号排。 */
export async function policiesAsWritten(): Promise<readonly WrittenPolicy[]> {
  const [policies, scripts] = [await writtenIn('policies'), await writtenIn('broadcasts')];
  const scriptOf = new Map(scripts.map(({ data, body = '' }) => [data.policy, body]));
  return policies
    .filter(({ data }) => data.withdrawn === undefined)
    .toSorted((a, b) => a.data.code - b.data.code)
    .map(({ data: policy, body = '' }) => ({
      policy,
      body,
      script: scriptOf.get(policy.code) ?? '',
      isReviewed: isReviewed(policy),
    }));
}

/** 每项政策一页的地址：明白卡和上墙版用它。 */
export async function policyPaths() {
  const entries = (await entriesOf('policies')).filter(({ data }) => isReviewed(data));
  return entries.map((entry) => ({ params: { code: String(entry.data.code) }, props: { entry } }));
}

/** 照本地核对过的政策；抄来没核的，不印卡片，不上喇叭，也不拿到会上念。 */
export function isReviewed({ copied }: Pick<Policy, 'copied'>): boolean {
  return copied === undefined;
}

/** 有广播稿的政策，一篇一页。 */
export async function broadcastPaths() {
  const scripts = await broadcasts();
  return (await entriesOf('policies')).flatMap(({ data: policy }) => {
    const script = scripts.get(policy.code);
    if (script === undefined || !isReviewed(policy)) return [];
    return [{ params: { code: String(policy.code) }, props: { policy, script } }];
  });
}
