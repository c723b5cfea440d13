/** 每一页抬头去各版单子的链接；生成网页以后，字换成改过几次。 */
export const versionsLink = { href: 'versions/', text: '改过几次' } as const;

const LINK = `<a href="${versionsLink.href}">${versionsLink.text}</a>`;

/** 看不到历史时，链接换成的话。 */
export const noHistoryWords = '看不到旧版';

/** 把一页上的链接换成「改过3次」；`times` 是改过几次，看不到历史的是 `undefined`。 */
export function sayTimes(page: string, times: number | undefined): string {
  if (times === undefined) return page.replace(LINK, noHistoryWords);
  const said = times === 0 ? '没改过' : `改过${times}次`;
  return page.replace(LINK, `<a href="${versionsLink.href}">${said}</a>`);
}
