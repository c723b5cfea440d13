import { writtenCitation } from '../../citation/cite.ts';
import type { Kind } from '../../kinds/kinds.ts';
import type { LlmsLink, LlmsSection, LlmsSource } from '../../machine/llms-text.ts';
import { recordFileNames, recordFiles } from '../../machine/records/record-files.ts';
import { kindNamesIn } from '../campaign.ts';
import { townChanges } from '../changes/town-changes.ts';
import { citedAs } from '../citable.ts';
import { sayDay } from '../day.ts';
import { loadSite, site } from '../entries.ts';
import { sectionAt } from '../sections.ts';
import { publishedDays } from './page-facts-of.ts';
import { machineHref } from './record-routes.ts';

/** 一页一行列出来的几类；别的几类页太多，或者讲的是人，只列栏目。 */
const listed: readonly Kind[] = ['policies', 'rules', 'notices', 'actions'];
/** 只列栏目的。 */
const sections = [
  ...['/promises/', '/meetings/', '/exemplars/', '/progress/', '/villages/', '/terms/'],
  ...['/changes/', '/kept/', '/guide/', '/about/'],
];

/** `llms.txt` 要说的；`root` 是命令行给的网址。 */
export async function llmsSource(root: URL | undefined): Promise<LlmsSource> {
  const { asOf, directory } = await loadSite();
  const hasDemo = directory.pages.some(({ demo }) => demo);
  return {
    ...{ site: site.name, town: site.town, sponsor: site.sponsor, hotlines: site.hotlines },
    asOf: asOf.real === '' ? '' : sayDay(asOf.real),
    demoNotice: hasDemo ? site.demoNotice : undefined,
    citation: await exampleCitation(root),
    pageAddress: machineHref(root, '/编号/'),
    sections: [...(await pageSections(root)), await columns(root), await dataFiles(root)],
  };
}

async function pageSections(root: URL | undefined): Promise<readonly LlmsSection[]> {
  const { campaign, directory } = await loadSite();
  return listed.map((kind) => ({
    title: kindNamesIn(campaign, kind).label,
    links: directory.ofKind(kind).map(({ code, title, summary, demo }) => ({
      title: `${title}${demo ? '〔演示〕' : ''}`,
      url: machineHref(root, `/${code}/index.md`),
      note: `编号 ${code}。${summary}`,
    })),
  }));
}

async function columns(root: URL | undefined): Promise<LlmsSection> {
  const found = sections.map(async (path): Promise<LlmsLink> => {
    const { title, summary } = await sectionAt(path);
    return { title, url: machineHref(root, path), note: summary };
  });
  return { title: '别的栏目', links: await Promise.all(found) };
}

async function dataFiles(root: URL | undefined): Promise<LlmsSection> {
  const files = recordFileNames.map((name) => ({
    title: `${name}.json`,
    url: machineHref(root, `/data/${name}.json`),
    note: `${recordFiles[name].title}：${recordFiles[name].about}。`,
  }));
  const feed = {
    title: 'feed.xml',
    url: machineHref(root, '/changes/feed.xml'),
    note: '哪天登了什么、改了什么（Atom）。',
  };
  return {
    title: '数据',
    links: [
      {
        title: 'datapackage.json',
        url: machineHref(root, '/data/datapackage.json'),
        note: '全部数据文件和每一栏是什么（Data Package 2.0）。',
      },
      ...files,
      ...(townChanges() === undefined ? [] : [feed]),
    ],
  };
}

/** 照头一项政策写一个引用的样子。 */
async function exampleCitation(root: URL | undefined): Promise<string | undefined> {
  const { directory } = await loadSite();
  const page = directory.pages.find(({ demo }) => !demo);
  if (page === undefined) return undefined;
  const day = publishedDays(townChanges()).get(page.code)?.updated ?? page.day;
  const address = machineHref(root, `/${page.code}/`);
  return writtenCitation(
    { ...page, ...(await citedAs(page)) },
    { label: '', day, address },
    undefined,
  );
}
