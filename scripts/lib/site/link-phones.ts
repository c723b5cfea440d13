/** 生成网页以后：话里写的电话，一点就拨。 */

/** 在这些里头的不动：链接里不能再有链接，题目、按钮、图上的字不是叫人打电话的。 */
const OFF_LIMITS = new Set(
  'a button h1 h2 h3 h4 head label option script style summary svg textarea title'.split(' '),
);
/** 明白卡、上墙版是照着纸摆的，字小，不加。 */
const PAPER = /(<article class="paper[\s\S]*?<\/article>)/;
const TAG = /(<[^>]+>)/;
const NAME = /^<\/?([a-z][a-z0-9]*)/i;
/** 后面跟着这些，就不是电话，是钱、是数。 */
const NOT_COUNTED = '(?![\\d.%％元块万个人户年月分次-])';
/** 「打」「拨」后面的号码，「打12119或者119」的两个都算；全国的五位热线（12345、12388），前面没写「打」也认得出。 */
const PHONE = new RegExp(
  [
    '(?<=[打拨] ?(?:\\d{3,5}(?:或者?|、))?)',
    `(?:11[09]|12[02]|\\d{5}|(?:0\\d{2,3}-)?\\d{7,8}|0\\d{2,3}-\\d{5})${NOT_COUNTED}`,
    `|(?<![\\d.-])12[13]\\d\\d${NOT_COUNTED}`,
  ].join(''),
  'g',
);

/** 给一页正文（`main`）里还没有链接的电话加上 `tel:` 链接；别处原样。 */
export function linkPhones(html: string): string {
  const [before, main, after] = splitMain(html);
  const parts = main.split(PAPER);
  const linked = parts.map((part, index) => (index % 2 === 1 ? part : linkPart(part)));
  return before + linked.join('') + after;
}

function linkPart(html: string): string {
  let depth = 0;
  const linked = html.split(TAG).map((part, index) => {
    if (index % 2 === 0) return depth === 0 ? part.replace(PHONE, linkOf) : part;
    const [, name = ''] = NAME.exec(part) ?? [];
    if (OFF_LIMITS.has(name.toLowerCase())) depth += part.startsWith('</') ? -1 : 1;
    return part;
  });
  return linked.join('');
}

function linkOf(phone: string): string {
  return `<a class="tel" href="tel:${phone}">${phone}</a>`;
}

function splitMain(html: string): readonly [string, string, string] {
  const start = html.indexOf('<main');
  const end = html.indexOf('</main>');
  if (start < 0 || end < 0) return [html, '', ''];
  return [html.slice(0, start), html.slice(start, end), html.slice(end)];
}
