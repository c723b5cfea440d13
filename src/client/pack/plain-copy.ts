import { isLeftOut } from './blocks-of.ts';

/** 抄过来的只有这几样元素，题目降一级；别的拆开，只留里头的字。属性一个也不抄。 */
const COPIES: Readonly<Record<string, string>> = {
  ...{ h1: 'h3', h2: 'h3', h3: 'h4', h4: 'h4', h5: 'h4', h6: 'h4', summary: 'h3' },
  ...{
    p: 'p',
    ul: 'ul',
    ol: 'ol',
    li: 'li',
    dl: 'dl',
    dt: 'dt',
    dd: 'dd',
    blockquote: 'blockquote',
  },
  ...{
    table: 'table',
    caption: 'caption',
    thead: 'thead',
    tbody: 'tbody',
    tr: 'tr',
    th: 'th',
    td: 'td',
  },
  ...{ div: 'div', section: 'div', article: 'div', figure: 'div', figcaption: 'p', details: 'div' },
  ...{ strong: 'strong', b: 'strong', em: 'em', sup: 'sup', br: 'br', ins: 'ins', del: 'del' },
};

/** 把本站另一页里的一块抄成这一页的：新造元素，文字当文字放，脚本、链接、样式、编号都不带过来。 */
export function plainCopy(source: Element): Node {
  const tag = COPIES[source.tagName.toLowerCase()];
  const made = tag === undefined ? document.createDocumentFragment() : document.createElement(tag);
  const inHeading = /^h[34]$/.test(tag ?? '');
  for (const child of Array.from(source.childNodes)) {
    if (child instanceof Text) made.appendChild(document.createTextNode(child.data));
    else if (child instanceof Element && !isLeftOut(child)) {
      const copy = plainCopy(child);
      // 收起来的一节，那一行里头本来就是题目：不在题目里再放题目。
      if (inHeading && copy instanceof HTMLElement && /^H[34]$/.test(copy.tagName)) {
        while (copy.firstChild) made.appendChild(copy.firstChild);
      } else made.appendChild(copy);
    }
  }
  if (made instanceof HTMLTableElement) stack(made);
  return made;
}

/** 表在窄的屏幕上一行一行摞起来：每格写上列名，样式在 prose.css。跨行跨列的格抄过来对不上，照样念得懂。 */
function stack(table: HTMLTableElement): void {
  const names = Array.from(table.querySelectorAll('thead th'), (cell) => cell.textContent ?? '');
  table.className = 'stacked';
  for (const row of Array.from(table.tBodies).flatMap(({ rows }) => Array.from(rows))) {
    for (const [index, cell] of Array.from(row.cells).entries()) {
      if (cell.tagName === 'TH') cell.scope = 'row';
      else if (names[index]) cell.dataset.column = names[index];
    }
  }
  for (const cell of Array.from(table.querySelectorAll('thead th')))
    cell.setAttribute('scope', 'col');
}
