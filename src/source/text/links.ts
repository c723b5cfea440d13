import { blank } from './prose.ts';

/** Markdown 正文里的一个链接或图片。 */
export interface Link {
  readonly kind: 'link' | 'image';
  /** 链接的文字，图片的说明；直接写的网址没有文字。 */
  readonly text: string | undefined;
  readonly url: string;
  /** 在正文里的位置。 */
  readonly offset: number;
}

const TARGET = String.raw`\(\s*(?:<([^<>\n]*)>|([^\s()]*(?:\([^\s()]*\)[^\s()]*)*))(?:\s+(?:"[^"]*"|'[^']*'))?\s*\)`;
const IMAGE = new RegExp(String.raw`!\[([^\[\]]*)\](?:${TARGET}|\[[^\[\]]*\])`, 'g');
const LINK = new RegExp(String.raw`(?<!\\)\[([^\[\]]*)\]${TARGET}`, 'g');
const DEFINITION = /^ {0,3}\[(?!\^)[^[\]]+\]:[ \t]*<?([^\s<>]+)>?/gm;
const BARE =
  /<?\b((?:https?|ftp|mailto|tel):[^\s<>()（）“”《》〔〕，。；、|]+|www\.[^\s<>()（）“”《》〔〕，。；、|]+)>?/gi;

/** 找出正文里的图片、链接、链接定义和直接写出来的网址。`prose` 里的代码要先去掉。 */
export function findLinks(prose: string): readonly Link[] {
  const links: Link[] = [];
  const take = (pattern: RegExp, read: (match: RegExpExecArray) => Omit<Link, 'offset'>) => {
    for (const match of rest.matchAll(pattern)) links.push({ ...read(match), offset: match.index });
    rest = rest.replace(pattern, blank);
  };
  let rest = prose;
  if (rest.includes('![')) {
    take(IMAGE, ([, text, angled, plain]) => ({ kind: 'image', text, url: angled ?? plain ?? '' }));
  }
  if (rest.includes('](')) {
    take(LINK, ([, text, angled, plain]) => ({ kind: 'link', text, url: angled ?? plain ?? '' }));
  }
  if (rest.includes(']:')) {
    take(DEFINITION, ([, url = '']) => ({ kind: 'link', text: undefined, url }));
  }
  take(BARE, ([, url = '']) => ({ kind: 'link', text: undefined, url }));
  return links;
}
