import { findPersonal } from '../checks/privacy/find-personal.ts';
import type { KnownPublic } from '../checks/privacy/known-public.ts';
import { findNames } from '../checks/privacy/people/find-names.ts';

const MOST = 60;
/** 像到这个分数的姓名，署名里不收。 */
const LIKELY = 4;

/** 提交的那句话不行：为什么，怎么改；行的是 `undefined`。提交了的话人人看得见，也收不回来。 */
export function messageFault(message: string, known: KnownPublic): string | undefined {
  const text = message.trim();
  if ((text.match(/\p{Script=Han}/gu) ?? []).length < 4) {
    return '用一句中文说改了什么，村里人看得懂，如“甲村路灯：装好了”。';
  }
  if (/\n/.test(text) || [...text].length > MOST) {
    return `只写一句，不超过${MOST}个字。`;
  }
  if (findPersonal(text, known).some(({ code }) => code.startsWith('E-'))) {
    return '这句话里有号码、姓名一类不该公开的。删掉再发布：提交的话人人看得见，收不回来。';
  }
  return undefined;
}

/** 署名要写岗位：不行的说为什么。 */
export function postFault(post: string): string | undefined {
  const text = post.trim();
  if (!/^[\p{Script=Han}\w（）() ·-]{2,30}$/u.test(text)) {
    return '写岗位的名称，两个到三十个字，如“某镇党政办”。';
  }
  if (findPersonal(text).length > 0 || [...findNames(text, LIKELY)].length > 0) {
    return '像是一个人的姓名、号码。署名人人看得见，写岗位，不写人名。';
  }
  return undefined;
}
