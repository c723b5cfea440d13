import { nextFreeCode } from '../../checks/codes/free-code.ts';
import { kinds } from '../../kinds/kinds.ts';
import { type Content, villagesFile } from '../../source/content.ts';
import type { ContentFile } from '../../source/content-file.ts';
import { guideOf } from '../field-guide.ts';
import { type AuthoredKind, sayAuthored } from '../page-kinds.ts';
import { readTownWords } from '../town-words.ts';
import { draftBody, scriptDraft } from './bodies.ts';
import { proposedName } from './file-name.ts';
import { firstValues } from './first-values.ts';
import { frontMatter } from './front-matter.ts';
import { type LinkRequest, linksOf } from './links.ts';

/** 要新写的一页。 */
export interface PageRequest extends LinkRequest {
  readonly title: string;
  /** 写明的日子；没写的照会的日子，再没有就是今天。 */
  readonly day: string | undefined;
  readonly today: string;
}

/** 一个要写的文件，路径以 `content/` 开头，和它的全部文字。 */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** 开好了头的一页；开不了的，为什么。 */
export type BegunPage =
  | {
      readonly code: number;
      readonly page: TextFile;
      /** 一起写的：广播稿，和添上了编号的别的页。 */
      readonly others: readonly (TextFile & { readonly what: string })[];
    }
  | { readonly refusal: string };

/**
 * 给新的一页开头：下一个没用过的编号、文件名、知道的字段、要人写的地方；要互相指着的，两头都写上。
 * `rawText` 给一个文件的原文（换行照原样）；读不出来的是 `undefined`。
 */
export function beginPage(
  content: Content,
  request: PageRequest,
  rawText: (path: string) => string | undefined,
): BegunPage {
  const { kind, title, village } = request;
  const blocked = blockedBy(content, kind);
  if (blocked !== undefined) return { refusal: blocked };
  const known = linksOf(content, request);
  if ('refusal' in known) return known;
  const day = known.day ?? request.day ?? dayFor(content, request);
  if (request.day !== undefined && request.day !== day) {
    return {
      refusal: `写的日子是 ${request.day}，可指着的那一页是 ${day} 的：日子要一样，--day 不用写。`,
    };
  }
  const code = nextFreeCode(content, kind, day);
  if (code === undefined || (kind === 'promises' && !isOfYear(code, day))) {
    return { refusal: sayFull(kind, day) };
  }
  const linked = known.write(code, rawText);
  if ('refusal' in linked) return linked;
  const town = readTownWords(content);
  const isDemo = content.villages.get(village ?? '')?.demo === true;
  const values = { ...firstValues({ ...request, code, day, isDemo }, town), ...known.values };
  const name = proposedName({ kind, title, village, day, code }, namesIn(content, kind));
  const page = {
    path: `content/${kind}/${name}.md`,
    text: `${frontMatter(guideOf(kind, town), values)}\n${draftBody(kind)}`,
  };
  const script = { path: `content/broadcasts/${name}.md`, text: scriptDraft(code) };
  const others = [
    ...(kind === 'policies' ? [{ ...script, what: '它的广播稿' }] : []),
    ...linked.files,
  ];
  return { code, page, others };
}

/** 今天；演示的村只演到 site.json 写的那一天，不写后面的。 */
function dayFor({ demoDay, villages }: Content, { village, today }: PageRequest): string {
  const isDemo = villages.get(village ?? '')?.demo === true;
  return isDemo && demoDay !== undefined && demoDay < today ? demoDay : today;
}

/** 写不得新页的缘故：正在合并、少了村的单子、这一类有一页读不懂（看不出它用了哪个号）。 */
function blockedBy({ files }: Content, kind: AuthoredKind): string | undefined {
  const conflicted = files.find(({ conflicts }) => conflicts.length > 0);
  if (conflicted !== undefined) {
    return `${conflicted.path} 里有 git 合并留下的记号，合并还没有完。先把它改好、提交，再开新页。`;
  }
  const needed: readonly (ContentFile | undefined)[] = [
    villagesFile(files),
    files.find(({ place }) => place.shape === 'site'),
  ];
  if (needed.includes(undefined)) {
    return '这个文件夹里没有 villages.json 或者 site.json，不像放内容的文件夹。';
  }
  const own = files.filter(({ place }) => place.shape === kind);
  const unread = [...needed, ...own].find((file) => file?.data?.value === undefined);
  return (
    unread && `${unread.path} 读不懂，看不出里面写了什么。先照 npm run check 说的改好，再开新页。`
  );
}

/** 有回音的号里有年份；那一年的用完了，不借别的年份的。 */
function isOfYear(code: number, day: string): boolean {
  return String(code).slice(1, 3) === day.slice(2, 4);
}

function sayFull(kind: AuthoredKind, day: string): string {
  const { first, last } = kinds[kind];
  const range = kind === 'promises' ? `${day.slice(0, 4)}年的号` : `${first} 到 ${last} 的号`;
  return `${sayAuthored(kind)}：${range}都用完了，开不了新的一页。报给维护的人。`;
}

/** 文件夹里已经有的文件名；政策连广播稿的一起看，两个要同名。不分大小写。 */
function namesIn({ files }: Content, kind: AuthoredKind): ReadonlySet<string> {
  const folders = kind === 'policies' ? [kind, 'broadcasts'] : [kind];
  const own = files.filter(({ place }) => folders.includes(place.folder));
  return new Set(own.map(({ place }) => place.name.toLowerCase()));
}
