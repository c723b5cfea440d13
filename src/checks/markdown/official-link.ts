import type { FileCheck } from '../check.ts';

const EXTERNAL = /^(?:[a-z][a-z0-9+.-]*:|\/\/|www\.)/i;

/** 站外链接只收政府网站：转载和镜像常被劫持，不能给村民点。 */
export const officialLink: FileCheck = {
  code: 'E-LINK-OFFICIAL',
  *run({ prose, links, lineAt }) {
    if (prose === undefined) return;
    for (const { url, offset } of links()) {
      if (!EXTERNAL.test(url) || isOfficial(url)) continue;
      yield {
        line: lineAt(prose.offset + offset),
        message: `链接 ${url} 不是政府网站。`,
        hint: '换成 gov.cn 的网页；没有的，删掉链接，只写文件名和文号。',
      };
    }
  },
};

function isOfficial(url: string): boolean {
  const address = url.startsWith('www.') ? `http://${url}` : url;
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return false;
  return /(?:^|\.)gov\.cn$/.test(new URL(address).hostname);
}
