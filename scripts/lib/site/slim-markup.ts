/** 生成网页以后：HTML 里省了也一样的字不写。 */

/** 脚本和样式里的不是网页的标签，整块原样。 */
const RAW = /(<(?:script|style|pre|textarea)\b[\s\S]*?<\/(?:script|style|pre|textarea)>)/;
const BLOCK =
  'ul|ol|li|p|h[1-6]|table|thead|tbody|tr|th|td|blockquote|section|dl|dt|dd|div|details|summary';
const NEWLINE_BEFORE = new RegExp(`\\n(?=</?(?:${BLOCK})[ >])`, 'g');
const NEWLINE_AFTER = new RegExp(`(</?(?:${BLOCK})(?: [^>]*)?>)\\n`, 'g');
/** HTML 标准说后面跟着这些，结束标签就可以不写。 */
const OPTIONAL_END = new RegExp(
  [
    '</li>(?=<li[ >]|</[uo]l>)',
    '</t[dh]>(?=<t[dh][ >]|</tr>)',
    '</tr>(?=<tr[ >]|</tbody>|</thead>|</table>)',
    '</caption>(?=<t(?:head|body)[ >])',
    '</thead>(?=<tbody[ >])',
    '</tbody>(?=</table>)',
    '</dt>(?=<d[td][ >])',
    '</dd>(?=<d[td][ >]|</dl>|</div>)',
    '</p>(?=<(?:p|[uo]l|div|section|h[2-6]|details|table|dl|nav|aside)[ >])',
    '</p>(?=</(?:li|div|section|aside|article|details|main)>)',
  ].join('|'),
  'g',
);

/** 去掉块与块之间的换行，和照 HTML 标准可以省的结束标签：浏览器读出来是一样的树。 */
export function slimMarkup(html: string): string {
  return html
    .split(RAW)
    .map((part, index) => (index % 2 === 1 ? part : slimPart(part)))
    .join('');
}

function slimPart(html: string): string {
  return html.replace(NEWLINE_BEFORE, '').replace(NEWLINE_AFTER, '$1').replace(OPTIONAL_END, '');
}
