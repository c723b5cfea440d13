/** 生成网页以后：有编号的每一页，照做好的网页再写一份 Markdown，放在网页旁边。 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type MachineFacts, machineFactsSchema } from '../../../src/machine/page-facts.ts';
import { pageMarkdown } from '../../../src/machine/page-markdown.ts';
import { takeWritten } from '../site/take-written.ts';

/** 取走生成网站时写下的「各页的开头几项」，不跟着网站发出去；没有这个文件的抛错。 */
export function takeMachineFacts(dist: string): MachineFacts {
  return takeWritten(dist, 'machine.json', machineFactsSchema);
}

/**
 * 每一页写一份 `1010/index.md`，返回写了的路径。那里已经有一份的抛错：public/ 里放的不许冒充。
 */
export function writeMarkdown(
  dist: string,
  base: string,
  { root, pages }: MachineFacts,
): readonly string[] {
  return pages.map((facts) => {
    const page = readFileSync(join(dist, `${facts.code}/index.html`), 'utf8');
    const path = `${facts.code}/index.md`;
    writeFileSync(join(dist, path), pageMarkdown(facts, page, { base, root }), { flag: 'wx' });
    return path;
  });
}
