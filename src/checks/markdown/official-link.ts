import type { Explained } from '../../source/fault.ts';
import type { FileCheck } from '../check.ts';

const EXTERNAL = /^(?:[a-z][a-z0-9+.-]*:|\/\/|www\.)/i;

/** 站外链接只收政府网站：转载和镜像常被劫持，不能给村民点。 */
export const officialLink: FileCheck = {
  code: 'E-LINK-OFFICIAL',
  *run({ prose, links, lineAt }) {
    if (prose === undefined) return;
    for (const { url, offset } of links()) {
      if (!EXTERNAL.test(url) || isOfficial(url)) continue;
      yield { line: lineAt(prose.offset + offset), ...explained(url) };
    }
  },
};

/** 指着自己电脑的，别处点不开；路径里有人的名字，不照抄。 */
function explained(url: string): Explained {
  const local = /^https?:\/\/(?:localhost|127\.0\.0\.1)(?::\d+)?(\/[\w/#.-]*)?/i.exec(url);
  if (local !== null) {
    return {
      message: '这个链接是在自己电脑上预览的地址，别人点不开。',
      hint: `只留编号那一截，写成 ${local[1] ?? '/'}。`,
    };
  }
  if (/^(?:mailto|tel|sms):/i.test(url)) {
    return {
      message: '正文里不放邮箱、电话的链接。',
      hint: '只写字：办公电话写在政策的 ask 里，网页上就点得了；邮箱只写 gov.cn 的。',
    };
  }
  if (/^(?:file:|[a-z]:)/i.test(url)) {
    return {
      message: '这个链接指着自己电脑里的文件，别人点不开。',
      hint: '站内的页写成 [农村低保](/1010/)；别的删掉链接，只写文件名和文号。',
    };
  }
  return {
    message: `链接 ${url} 不是政府网站。`,
    hint: '换成 gov.cn 的网页；没有的，删掉链接，只写文件名和文号。',
  };
}

function isOfficial(url: string): boolean {
  const address = url.startsWith('www.') ? `http://${url}` : url;
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return false;
  return /(?:^|\.)gov\.cn$/.test(new URL(address).hostname);
}
