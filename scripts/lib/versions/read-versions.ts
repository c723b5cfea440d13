/** 从 git 读每一页的各版：哪几版、谁公布的、登不登得出来。 */

import { z } from 'astro/zod';
import { knownOnSite } from '../../../src/checks/privacy/known-public.ts';
import { kindOfCode } from '../../../src/kinds/kinds.ts';
import { isStanding } from '../../../src/kinds/town/picture.ts';
import { siteSchema } from '../../../src/kinds/town/site.ts';
import { townFiguresSchema } from '../../../src/kinds/town/town-figure.ts';
import { headInText } from '../../../src/source/code-in-text.ts';
import { type Content, codeOf } from '../../../src/source/content.ts';
import { type FigureFilling, fillingOf } from '../../../src/town-figures/fill.ts';
import type { Names } from '../../../src/versions/field-parts.ts';
import {
  type Histories,
  listVersions,
  type PageHistoryShown,
  takenDownIn,
} from '../../../src/versions/history-of-page.ts';
import { pageVersions, type Stored } from '../../../src/versions/page-versions.ts';
import { isFitToShow } from '../../../src/versions/withheld.ts';
import { openGit } from '../git/git.ts';
import type { PageState } from '../git/page-history.ts';
import { jsonIn } from '../git/town-commits.ts';
import { readKeptHistory } from './kept-history.ts';

/** 没有登记岗位的，都这样称呼。 */
const SOMEBODY = '本镇发布人员';

/**
 * 现在有的每一页（编号 → 各版）。看不到历史的（不在 git 里、还没有提交过、只取了最近几次提交）返回 `undefined`；
 * 读不了的抛 `HistoryUnreadable`。读过的存在 `cache` 里。
 */
export function readVersions(
  folder: string,
  content: Content,
  cache = '.cache/history',
): Histories | undefined {
  const git = openGit(folder);
  const history = git && readKeptHistory(git, folder, cache);
  if (git === undefined || history === undefined) return undefined;
  const live = content.files.flatMap((file) => {
    const code = codeOf(file);
    const kind = code === undefined ? undefined : kindOfCode(code);
    if (code === undefined || kind === undefined) return [];
    return [{ code, kind, states: history.pages.get(code) ?? [], text: file.text }];
  });
  const states = live.flatMap((page) => page.states);
  const blobs = states.flatMap(({ blob, figures }) => [blob, ...(figures ? [figures] : [])]);
  const texts = git.readBlobs(blobs);
  const known = knownOnSite(content);
  const stored = storedWith(texts, content, known);
  return new Map(
    live.map(({ code, kind, states, text }) => {
      const { versions, unseen } = pageVersions(kind, states.map(stored));
      const today = versions.at(-1)?.text;
      const takenDown = kind === 'exemplars' ? takenDownIn({ versions, unseen }) : undefined;
      const isShown = takenDown === undefined;
      const shown: PageHistoryShown = {
        ...{ code, kind, takenDown },
        title: today?.title ?? headInText(text).title ?? '',
        versions: isShown ? listVersions(kind, versions, known) : [],
        unseen: isShown ? unseen : [],
        isUncommitted: history.uncommitted.has(states.at(-1)?.path ?? ''),
      };
      return [code, shown];
    }),
  );
}

/** 末一次动了 `folder` 里内容的提交；看不到历史的返回 `undefined`。 */
export function lastCommit(folder: string): string | undefined {
  const git = openGit(folder);
  if (git?.lastDay === undefined || git.isShallow) return undefined;
  return git.run(['log', '-1', '--format=%H', '--', '.']).toString('latin1').trim() || undefined;
}

function storedWith(
  texts: ReadonlyMap<string, string>,
  content: Content,
  known: ReturnType<typeof knownOnSite>,
): (state: PageState) => Stored {
  const [names, publisherOf] = [namesIn(content), publisherWith(content)];
  const fillings = new Map<string | undefined, FigureFilling>();
  const fillingAt = (blob: string | undefined) => {
    const made = fillings.get(blob) ?? fillingOf(figuresIn(texts.get(blob ?? '')));
    fillings.set(blob, made);
    return made;
  };
  return (state) => ({
    ...{ commit: state.commit, day: state.day, time: state.time, order: state.order },
    path: state.path,
    publisher: publisherOf(state),
    summary: isFitToShow(state.summary, known) ? state.summary : undefined,
    text: texts.get(state.blob) ?? '',
    filling: fillingAt(state.figures),
    names,
  });
}

/** 那时候要镇里补的数；写坏了的、老格式的当作一个也没有，记号原样留着。 */
function figuresIn(text: string | undefined) {
  const read = townFiguresSchema.safeParse(text === undefined ? undefined : jsonIn(text));
  return read.success ? read.data : [];
}

const siteRead = z.looseObject({
  address: siteSchema.shape.address.optional(),
  publishers: siteSchema.shape.publishers,
  aspects: siteSchema.shape.aspects,
});

/** 全站设置里用得上的；写坏了的一样也没有，检查会说。 */
function siteIn({ files }: Content): z.infer<typeof siteRead> | undefined {
  return siteRead.safeParse(files.find(({ place }) => place.shape === 'site')?.data?.value).data;
}

/** 网站设置里写的网址；没有写的是 `undefined`。 */
export function addressOnFile(content: Content): string | undefined {
  return siteIn(content)?.address || undefined;
}

/** 代号 → 名字：各村、各方面，还能放的图片。 */
export function namesIn(content: Content): Names {
  const aspects = siteIn(content)?.aspects.map(({ id, label }) => [id, label] as const) ?? [];
  const villages = [...content.villages.values()].map(({ id, name }) => [id, name] as const);
  const pictures = [...content.pictures.values()]
    .filter(isStanding)
    .map(({ file, caption }) => [file, caption] as const);
  return new Map([...aspects, ...villages, ...pictures]);
}

/** 照镇里的设置，一次提交是谁公布的。 */
function publisherWith(content: Content): (state: PageState) => string {
  const publishers = siteIn(content)?.publishers ?? [];
  const posts = new Map(publishers.map(({ author, post }) => [author, post]));
  return ({ author, mail }) => posts.get(author) ?? posts.get(mail) ?? SOMEBODY;
}
