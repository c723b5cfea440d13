import { splitAnchor } from '../../clauses/labels.ts';
import type { Kind } from '../../kinds/kinds.ts';
import { sectionPaths } from '../../kinds/sections.ts';
import { type Content, codeOf } from '../../source/content.ts';
import type { ContentFile } from '../../source/content-file.ts';
import type { Explained } from '../../source/fault.ts';
import { valueAt } from '../../source/value-at.ts';
import type { FileCheck, Related } from '../check.ts';
import { nearest } from '../nearest.ts';
import { missingPage, villageSubject } from '../subjects.ts';
import { findClauseFault } from './clause-anchors.ts';

/** 编号后面可以跟的几样：打印的、念的；哪几类有。 */
const parts: Readonly<Record<string, readonly Kind[]>> = {
  card: ['policies'],
  poster: ['policies'],
  broadcast: ['policies'],
  read: ['policies', 'notices', 'rules', 'actions'],
};
/** 不在 content 里、由网站自己生成的指南页。 */
const madeGuides = sectionPaths.flatMap((path) => /^\/guide\/([\w-]+)\/$/.exec(path)?.[1] ?? []);
const EXTERNAL = /^(?:[a-z][a-z0-9+.-]*:|\/\/|www\.)/i;

/** 正文里的站内链接要通：编号页、条款、列表页、村、名词、指南。 */
export const internalLink: FileCheck = {
  code: 'E-LINK',
  *run(file, content) {
    const { prose } = file;
    if (prose === undefined) return;
    for (const { kind, url, offset } of file.links()) {
      if (kind === 'image' || EXTERNAL.test(url)) continue;
      const fault = findLinkFault(url, file, content);
      if (fault !== undefined) yield { line: file.lineAt(prose.offset + offset), ...fault };
    }
  },
};

function findLinkFault(
  url: string,
  file: ContentFile,
  content: Content,
): (Explained & Related) | undefined {
  if (url.startsWith('#')) return samePageFault(url.slice(1), file, content);
  const { page: path, anchor } = splitAnchor(url);
  if (!path.startsWith('/')) {
    return {
      message: `链接 ${url || '（空的）'} 不是从 / 开头的地址。`,
      hint: '站内的页用编号链接，如 [农村低保](/1010/)；条款写 /4999/#2-8。',
    };
  }
  if (!/\/$|\.(?:csv|json)$/.test(path)) {
    return {
      message: `链接 ${url} 少了末尾的斜线。`,
      hint: `写成 ${path}/${anchor === undefined ? '' : `#${anchor}`}。`,
    };
  }
  const [first = '', second, third] = path.split('/').slice(1, -1);
  if (/^\d+$/.test(first)) return codeFault(url, Number(first), second, anchor, content);
  if (first === 'villages' && second !== undefined) {
    if (content.villages.has(second) || content.villages.size === 0) return undefined;
    return {
      about: [villageSubject(second)],
      same: villageSubject(second),
      message: `链接 ${url} 指的村不在 villages.json 里。`,
      hint: nearId(second, content.villages.keys()),
    };
  }
  if (first === 'guide' && second !== undefined && third === undefined) {
    return guideFault(url, second, content);
  }
  if (path.startsWith('/data/') && /^\/data\/\d+\.(?:csv|json)$/.test(path)) {
    return codeFault(url, Number(/\d+/.exec(path)?.[0]), undefined, undefined, content);
  }
  if (!sectionPaths.includes(path)) return listingFault(url, path, content);
  const { terms } = content;
  if (first === 'terms' && anchor !== undefined && terms !== undefined && !terms.has(anchor)) {
    return {
      message: `链接 ${url} 指的词不在 terms.json 里。`,
      hint: nearId(anchor, terms),
    };
  }
  return undefined;
}

function samePageFault(anchor: string, file: ContentFile, content: Content): Explained | undefined {
  const code = codeOf(file);
  const anchors = content.clausesOf(file)?.anchors;
  if (anchors === undefined || code === undefined || anchors.has(anchor)) return undefined;
  return findClauseFault(content, code, anchor, `链接 #${anchor}`);
}

function codeFault(
  url: string,
  code: number,
  part: string | undefined,
  anchor: string | undefined,
  content: Content,
): (Explained & Related) | undefined {
  const page = content.byCode.get(code)?.[0];
  if (page === undefined) {
    return {
      ...missingPage(code),
      message: `链接 ${url} 指的 ${code} 没有这一页。`,
      hint: '查一查编号；页还没写的，先不链接。',
    };
  }
  if (part === 'broadcast' && hasPart(page, part) && !hasScript(code, content)) {
    return {
      message: `链接 ${url} 指的广播稿没有，${code} 还没有稿子。`,
      hint: `写成 /${code}/；或者先写一篇 content/broadcasts/${page.place.name}.md。`,
    };
  }
  if (part !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(part) && !hasPart(page, part)) {
    return {
      message: `链接 ${url} 编号后面多了东西。`,
      hint: `写成 /${code}/；指某一天的版本写 /${code}/2026-10-17/，会上念写 /${code}/read/。`,
    };
  }
  const isClause = anchor !== undefined && content.clausesOf(page) !== undefined;
  return isClause ? findClauseFault(content, code, anchor, `链接 ${url}`) : undefined;
}

function hasPart({ place }: ContentFile, part: string): boolean {
  const owners = Object.hasOwn(parts, part) ? parts[part] : undefined;
  return owners?.some((kind) => kind === place.shape) ?? false;
}

function hasScript(code: number, { files }: Content): boolean {
  return files.some(
    ({ place, data }) => place.shape === 'broadcasts' && valueAt(data?.value, ['policy']) === code,
  );
}

function guideFault(url: string, name: string, content: Content): Explained | undefined {
  const written = content.files
    .filter(({ place }) => place.shape === 'guide')
    .map(({ place }) => place.name);
  const names = [...written, ...madeGuides];
  if (names.includes(name)) return undefined;
  return { message: `链接 ${url} 指的指南页没有。`, hint: nearId(name, names) };
}

/** 链接写成了文件名（`/policies/subsistence-allowance/`）的，说出它的编号；别的说最像的列表页。 */
function listingFault(url: string, path: string, content: Content): Explained {
  const message = `链接 ${url} 没有这个地址。`;
  const name = path.split('/').at(-2);
  const page = content.files.find(({ place }) => place.shape !== undefined && place.name === name);
  const code = page === undefined ? undefined : codeOf(page);
  if (code !== undefined) return { message, hint: `用编号链接，写成 /${code}/。` };
  const meant = nearest(path, sectionPaths);
  return {
    message,
    hint: meant === undefined ? `列表页有：${sectionPaths.join(' ')}` : `是不是 ${meant} ？`,
  };
}

function nearId(word: string, known: Iterable<string>): string {
  const all = [...known];
  const meant = nearest(word, all);
  return meant === undefined ? ids(all) : `是不是 ${meant} ？`;
}

function ids(known: Iterable<string>): string {
  const list = [...known].slice(0, 12).join('、');
  return list === '' ? '现在一个也没有。' : `现在有：${list}。`;
}
