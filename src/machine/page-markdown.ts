import { joinPath } from '../markdown/base-path.ts';
import { blocksMarkdown } from './block-markdown.ts';
import { escapeWords } from './escape-markdown.ts';
import { factsFrontMatter } from './front-matter.ts';
import { mainOf } from './html-tree.ts';
import type { PageFacts } from './page-facts.ts';

/** 网站挂在哪里：底座，和挂出去的网址（没有定的没有）。 */
export interface MachineRoot {
  readonly base: string;
  readonly root?: string | undefined;
}

/** 有完整网址的，不是站内的地址。 */
const WHOLE = /^[a-z][a-z\d+.-]*:/i;

/**
 * 一页写成 Markdown：开头几项，再是网页正文里的每一句。`page` 是做好的网页，正文照它一句一句转过来，
 * 网页上没有的这里没有，网页上有的这里都有；链接都写到能点开的地址。
 */
export function pageMarkdown(facts: PageFacts, page: string, root: MachineRoot): string {
  const addressOf = (href: string) => machineAddress(href, facts.code, root);
  const [title = '', ...rest] = blocksMarkdown(mainOf(page), addressOf);
  const named = [`编号 ${facts.code}`, facts.kind, facts.village].filter(Boolean);
  const body = [title, escapeWords(named.join(' · ')), ...rest].join('\n\n');
  return `${factsFrontMatter(facts, addressOf(''))}\n${body}\n`;
}

/** 一页上的一个链接，在别处也点得开：有网址的写完整，没有的从网站的根写起。 */
function machineAddress(href: string, code: number, { base, root }: MachineRoot): string {
  if (WHOLE.test(href)) return href;
  const path = href.startsWith('/') ? href.slice(base.length - 1) : `/${code}/${href}`;
  return joinPath(root ?? base, path);
}
