import type { Content } from '../../source/content.ts';
import type { Explained } from '../../source/fault.ts';
import type { Related } from '../check.ts';
import { nearest } from '../nearest.ts';
import { fileSubject, missingPage } from '../subjects.ts';

/**
 * 查一处条款的引用通不通；通的返回 `undefined`。
 * `said` 是引用的原样写法，说给人听用。
 */
export function findClauseFault(
  content: Content,
  code: number,
  anchor: string,
  said: string,
): (Explained & Related) | undefined {
  const page = content.byCode.get(code)?.[0];
  if (page === undefined) {
    return {
      ...missingPage(code),
      message: `${said} 指的 ${code} 没有这一页。`,
      hint: '查一查 # 前面的编号；那一页不该没有的，找回来。',
    };
  }
  const anchors = content.clausesOf(page)?.anchors;
  if (anchors === undefined) {
    return {
      message: `${said} 指的 ${code} 不分条款。`,
      hint: `只有文件原文和村规民约能指到条；要指整页，写 ${code}。`,
    };
  }
  if (anchors.has(anchor)) return undefined;
  const known = [...anchors];
  const [top = ''] = anchor.split('-');
  const near = known.filter((other) => other.split('-')[0] === top);
  const listed = near.length > 0 ? near : known.filter((other) => !other.includes('-'));
  // 单子长了只说头几个，可最像的那个一定在里头。
  const nearestOne = nearest(anchor, listed);
  const list = listed
    .filter((other, index) => index < 12 || other === nearestOne)
    .map((other) => `#${other}`)
    .join('、');
  return {
    about: [fileSubject(page)],
    message: `${said} 指的那一条不在 ${page.path} 里。`,
    hint: list === '' ? `${page.path} 里一条也没有认出来。` : `那里有：${list}。`,
  };
}
