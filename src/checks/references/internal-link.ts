import { splitAnchor } from '../../clauses/labels.ts';
import type { Kind } from '../../kinds/kinds.ts';
import { sectionPaths } from '../../kinds/sections.ts';
import { type Content, codeOf } from '../../source/content.ts';
import type { ContentFile } from '../../source/content-file.ts';
import type { Explained } from '../../source/fault.ts';
import { valueAt } from '../../source/value-at.ts';
import type { FileCheck, Related } from '../check.ts';
import { nearest } from '../nearest.ts';
import { missingPage, textsSubject, villageSubject } from '../subjects.ts';
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
const policyAnchors = ['who', 'gain', 'where', 'bring', 'steps', 'basis'];
/** 一期进度的数据文件，和全部进度共用的。 */
const DATA_FILE = /^\/data\/(\d+)(?:\.json|(?:-table)?\.csv)$/;
const DATA_FILES = ['/data/progress-plan.json', '/data/datapackage.json'];
const EXTERNAL = /^(?:[a-z][a-z0-9+.-]*:|\/\/|www\.)/i;

/** 正文里的站内链接要通：编号页、条款、列表页、村、名词、指南。 */
export const internalLink: FileCheck = {
  code: 'E-LINK',
  *run(file, content) {
    const { prose } = file;
    if (prose === undefined) return;
    for (const { kind, text, url, offset } of file.links()) {
      if (kind === 'link' && text !== undefined && /^www\./i.test(url)) {
        yield {
          line: file.lineAt(prose.offset + offset),
          message: '网址前面少了 https://，点开的是这个网站里没有的一页。',
          hint: '从浏览器地址栏里整条复制，以 https:// 开头。',
        };
        continue;
      }
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
  if (url === '') {
    return {
      message: '这个链接没有写地址。',
      hint: '圆括号里写上：[农村低保](/1010/)；不链接的，只写字。',
    };
  }
  if (!path.startsWith('/')) {
    const code = codeMeant(path, content);
    return {
      message: `链接 ${url} 不是从 / 开头的地址。`,
      hint:
        code === undefined
          ? '站内的页用编号链接，如 [农村低保](/1010/)；条款写 /4999/#2-8。'
          : `写成 /${code}/${anchor === undefined ? '' : `#${anchor}`}。`,
    };
  }
  if (!/\/$|\.(?:csv|json)$/.test(path)) {
    return {
      message: `链接 ${url} 少了末尾的斜线。`,
      hint: `写成 ${path.replace(/\/index\.html?$/, '')}/${anchor === undefined ? '' : `#${anchor}`}。`,
    };
  }
  const steps = path.split('/').slice(1, -1);
  const [first = '', second] = steps;
  if (/^\d+$/.test(first)) return codeFault(url, steps, anchor, content);
  if (first === 'villages' && second !== undefined && steps.length === 2) {
    return villageFault(url, second, content) ?? noAnchor(url, anchor);
  }
  if (first === 'guide' && second !== undefined && steps.length === 2) {
    return guideFault(url, second, content) ?? noAnchor(url, anchor);
  }
  const release = DATA_FILE.exec(path)?.[1];
  if (release !== undefined) return releaseFault(url, Number(release), content);
  if (DATA_FILES.includes(path)) return undefined;
  if (!sectionPaths.includes(path)) return listingFault(url, path, content);
  const { terms } = content;
  if (first !== 'terms' || anchor === undefined) return noAnchor(url, anchor);
  if (terms === undefined || terms.has(anchor)) return undefined;
  return {
    about: [textsSubject('terms')],
    message: `链接 ${url} 指的词不在 terms.json 里。`,
    hint: nearId(anchor, terms),
  };
}

/** 指到了页里的一处，而那一页没有固定的地方可以指：小标题的字改了，链接就断了。 */
function noAnchor(url: string, anchor: string | undefined): Explained | undefined {
  if (anchor === undefined) return undefined;
  return {
    message: `链接 ${url} 指到了页里的一处，那里没有这个锚点。`,
    hint: `能指到一处的只有文件原文、村规民约的条款和名词解释的词；别的写到页为止：${url.split('#')[0] || '/编号/'}。`,
  };
}

function samePageFault(anchor: string, file: ContentFile, content: Content): Explained | undefined {
  const code = codeOf(file);
  const anchors = content.clausesOf(file)?.anchors;
  if (anchors === undefined)
    return hasAnchor(file, anchor) ? undefined : noAnchor(`#${anchor}`, anchor);
  if (code === undefined || anchors.has(anchor)) return undefined;
  return findClauseFault(content, code, anchor, `链接 #${anchor}`);
}

function codeFault(
  url: string,
  [digits = '', part, ...more]: readonly string[],
  anchor: string | undefined,
  content: Content,
): (Explained & Related) | undefined {
  const code = Number(digits);
  const page = content.byCode.get(code)?.[0];
  if (page === undefined || digits !== String(code)) return noPage(url, digits);
  if (part === 'broadcast' && hasPart(page, part) && !hasScript(code, content)) {
    return {
      message: `链接 ${url} 指的广播稿没有，${code} 还没有稿子。`,
      hint: `写成 /${code}/；或者先写一篇 content/broadcasts/${page.place.name}.md。`,
    };
  }
  if (more.length > 0 || (part !== undefined && !hasPart(page, part))) {
    return {
      message: `链接 ${url} 编号后面多了东西。`,
      hint: `写成 /${code}/；会上念写 /${code}/read/。`,
    };
  }
  if (anchor === undefined || (part === undefined && hasAnchor(page, anchor))) return undefined;
  if (part !== undefined || content.clausesOf(page) === undefined) return noAnchor(url, anchor);
  return findClauseFault(content, code, anchor, `链接 ${url}`);
}

function noPage(url: string, code: string): Explained & Related {
  return {
    ...missingPage(Number(code)),
    message: `链接 ${url} 指的 ${code} 没有这一页。`,
    hint: '查一查编号；页还没写的，先不链接。',
  };
}

/** 数据文件只有进度的那几期有。 */
function releaseFault(
  url: string,
  code: number,
  content: Content,
): (Explained & Related) | undefined {
  const isRelease = content.byCode.get(code)?.[0]?.place.shape === 'progress';
  return isRelease ? undefined : noPage(url, String(code));
}

function villageFault(
  url: string,
  id: string,
  { villages }: Content,
): (Explained & Related) | undefined {
  if (villages.has(id) || villages.size === 0) return undefined;
  return {
    about: [villageSubject(id)],
    same: villageSubject(id),
    message: `链接 ${url} 指的村不在 villages.json 里。`,
    hint: nearId([...villages.values()].find(({ name }) => name === id)?.id ?? id, villages.keys()),
  };
}

/** 政策页上固定的几节。 */
function hasAnchor({ place }: ContentFile, anchor: string): boolean {
  return place.shape === 'policies' && policyAnchors.includes(anchor);
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

/** 只写了编号、写成了文件名的，指的是哪个编号。 */
function codeMeant(path: string, content: Content): number | undefined {
  const [, name] = /([^/]+?)(?:\.mdx?)?\/?$/.exec(path.normalize('NFKC')) ?? [];
  if (content.byCode.has(Number(name))) return Number(name);
  const page = content.files.find(({ place }) => place.shape !== undefined && place.name === name);
  return page === undefined ? undefined : codeOf(page);
}

/** 链接写成了文件名（`/policies/subsistence-allowance/`）的，说出它的编号；别的说最像的列表页。 */
function listingFault(url: string, path: string, content: Content): Explained {
  const message = `链接 ${url} 没有这个地址。`;
  const code = codeMeant(path, content);
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
