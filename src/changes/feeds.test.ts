import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import type { ChangeEntry, PageChange } from './change-entry.ts';
import { atomFeed, type ChangeFeed, jsonFeed } from './feeds.ts';

const address = 'https://town.example.gov.cn/zt/mbl';
const page = (more: Partial<PageChange> = {}): PageChange => ({
  ...{ code: 1030, kind: 'policies', demo: false, said: '新登了政策《医保》', path: '/1030/' },
  ...more,
});
const entry = (order: number, more: Partial<ChangeEntry> = {}): ChangeEntry => ({
  commit: String(order).padStart(40, '0'),
  time: '2022-10-28T09:00:00+08:00',
  publisher: '镇便民服务中心',
  pages: [page()],
  ...more,
});
const feedOf = (entries: readonly ChangeEntry[], more: Partial<ChangeFeed> = {}): ChangeFeed => ({
  ...{ title: '某镇明白栏：改了什么', subtitle: '最近的在前', site: '某镇明白栏' },
  ...{ sponsor: '某镇人民政府', town: 'qingshi', path: '/changes/', entries },
  ...{ linkTo: (path: string) => `${address}${path}`, hasAddress: true },
  ...more,
});
const withoutAddress = { linkTo: (path: string) => `/zt/mbl${path}`, hasAddress: false };

/** JSON Feed 1.1（jsonfeed.org/version/1.1）里这里用到的，多一样都不行。 */
const jsonFeedSchema = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  description: z.string(),
  home_page_url: z.url().optional(),
  feed_url: z.url().optional(),
  language: z.string(),
  authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: z.url().optional(),
      title: z.string(),
      content_text: z.string(),
      date_published: z.iso.datetime({ offset: true }),
      authors: z.array(z.strictObject({ name: z.string().min(1) })),
    }),
  ),
});

const atom = async (feed: ChangeFeed) => parseAtomFeed(await atomFeed(feed));
const json = async (feed: ChangeFeed) => jsonFeedSchema.parse(JSON.parse(await jsonFeed(feed)));

describe('Atom', () => {
  test('别的程序读得出：叫什么，在哪里，一次提交一条，哪个公布的，点开是哪里', async () => {
    const feed = await atom(feedOf([entry(2), entry(1, { summary: '头一回' })]));
    expect(shownIn(feed.title)).toBe('某镇明白栏：改了什么');
    expect(feed.updated).toBe('2022-10-28T01:00:00.000Z');
    expect(feed.links).toEqual([
      { rel: 'alternate', href: `${address}/changes/` },
      { rel: 'self', href: `${address}/changes/feed.xml` },
    ]);
    const [first, second, ...others] = feed.entries ?? [];
    expect(others).toEqual([]);
    expect(shownIn(first?.title)).toBe('新登了政策《医保》（1030）');
    expect(first).toMatchObject({
      links: [{ href: `${address}/1030/` }],
      authors: [{ name: '镇便民服务中心' }],
    });
    expect(second?.content?.value).toContain('<p>头一回</p><ul><li><a href=');
  });

  test('几页的，去那个月的清单，题目说一共几页；撤下的没有编号和链接；演示的写在前面', async () => {
    const pages = [
      page({ demo: true }),
      { code: 3001, kind: 'exemplars', demo: false, said: '撤下了一页' } as const,
    ];
    const [only] = (await atom(feedOf([entry(1, { pages })]))).entries ?? [];
    expect(shownIn(only?.title)).toBe('演示：新登了政策《医保》（1030），一共2页');
    expect(only?.links?.[0]?.href).toBe(`${address}/changes/2022-10/#c-000000000000`);
    expect(only?.content?.value).toContain('<li>撤下了一页</li>');
    expect(only?.content?.value).not.toContain('3001');
  });

  test('没有定网址的，链接从站根写起', async () => {
    const text = await atomFeed(feedOf([entry(1)], withoutAddress));
    expect(text).not.toContain('site.invalid');
    expect(text).toContain('<link rel="self" href="/zt/mbl/changes/feed.xml"/>');
    expect(text).toContain('<a href="/zt/mbl/1030/">');
  });
});

describe('JSON Feed', () => {
  test('合规定，和 Atom 说的一样', async () => {
    const feed = feedOf([entry(2), entry(1, { summary: '头一回' })]);
    const [said, read] = [await json(feed), await atom(feed)];
    expect(said.feed_url).toBe(`${address}/changes/feed.json`);
    expect(said.items.map(({ id, title, url }) => [id, title, url])).toEqual(
      read.entries?.map(({ id, title, links }) => [id, shownIn(title), links?.[0]?.href]),
    );
    expect(said.items[1]?.content_text).toBe('头一回\n新登了政策《医保》（1030）');
    expect(parseJsonFeed(await jsonFeed(feed)).items).toHaveLength(2);
  });

  test('没有定网址的，不写网址', async () => {
    const { feed_url, home_page_url, items } = await json(feedOf([entry(1)], withoutAddress));
    expect([feed_url, home_page_url, items[0]?.url]).toEqual([undefined, undefined, undefined]);
  });
});

test('最多五十次；一次也没有的也读得出', async () => {
  const many = Array.from({ length: 60 }, (_, at) => entry(60 - at));
  expect((await atom(feedOf(many))).entries).toHaveLength(50);
  expect((await json(feedOf(many))).items).toHaveLength(50);
  expect((await atom(feedOf([]))).entries ?? []).toEqual([]);
  expect((await json(feedOf([]))).items).toEqual([]);
});

test('一次提交的编号总一样：换了网址也不变；各次、各份订阅的不重', async () => {
  const entries = [entry(2), entry(1)];
  const ids = async (more: Partial<ChangeFeed> = {}) =>
    (await json(feedOf(entries, more))).items.map(({ id }) => id);
  expect(await ids(withoutAddress)).toEqual(await ids());
  const all = [
    ...(await ids()),
    ...(await ids({ path: '/changes/villages/jia/' })),
    ...(await ids({ town: 'yunling' })),
  ];
  expect(new Set(all).size).toBe(6);
  for (const id of all) expect(id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab]/);
});

test('写着什么字都读得回来：尖括号、引号、`]]>`、控制字符', async () => {
  const words = fc.array(
    fc.constantFrom('<b>', '&amp;', ']]>', '"', '\u0007', '《', '\ud83d', '😀', '<!--', '医', '\n'),
    { maxLength: 12 },
  );
  await fc.assert(
    fc.asyncProperty(words, words, async (said, summary) => {
      const [title, lead] = [`改了${said.join('')}。`, `因为${summary.join('')}。`];
      const feed = feedOf([entry(1, { summary: lead, pages: [page({ said: title })] })]);
      const shown = (text: string) => text.toWellFormed().replaceAll('\u0007', '');
      const [item] = (await json(feed)).items;
      expect(item?.title).toBe(`${shown(title)}（1030）`);
      expect(item?.content_text).toBe(`${shown(lead)}\n${shown(title)}（1030）`);
      const [read] = (await atom(feed)).entries ?? [];
      expect(shownIn(read?.title)).toBe(`${shown(title)}（1030）`);
      expect(shownIn(read?.content)).toBe(`${shown(lead)}${shown(title)}（1030）`);
    }),
  );
});

/** 读的人看到的字：写着是 HTML 的，标签不算。 */
function shownIn(text: { readonly type?: string; readonly value?: string } | undefined): string {
  const { type, value = '' } = text ?? {};
  return type === 'html' ? textIn(parseFragment(value)) : value;
}

function textIn(node: Tree.Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}
