import type { Notice } from '../../kinds/notice.ts';
import type { BodyText } from '../../markdown/remark-body-text.ts';
import { aroundBody, type KindText, plainPart, type SayDay } from './indexed-page.ts';

/** 一份文件供搜的话：正文各归各的条。 */
export function noticeText(notice: Notice, body: BodyText, sayDay: SayDay): KindText {
  const { short, issuer, number, issued, remark, repealed } = notice;
  const before = [
    plainPart('发文机关', issuer, ...(number === undefined ? [] : ['文号', number])),
    plainPart('成文日期', sayDay(issued), remark),
    plainPart(repealed && `停止执行 ${sayDay(repealed)}`),
  ];
  return { ...aroundBody(before, body), short };
}
