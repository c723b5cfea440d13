import { isLeftOut } from './blocks-of.ts';

/** 抄过来的只有这几样元素，题目降一级；别的拆开，只留里头的字。属性一个也不抄。 */
const COPIES: ReadonlyMap<string, string> = new Map([
  ...[copy('h1', 'h3'), copy('h2', 'h3'), copy('h3', 'h4'), copy('h4'), copy('summary', 'h3')],
  ...[copy('p'), copy('ul'), copy('ol'), copy('li'), copy('dl'), copy('dt'), copy('dd')],
  ...[copy('table'), copy('caption'), copy('thead'), copy('tbody'), copy('tr'), copy('th')],
  ...[copy('td'), copy('div'), copy('section', 'div'), copy('article', 'div')],
  ...[copy('figure', 'div'), copy('details', 'div'), copy('figcaption', 'p')],
  ...[copy('strong'), copy('b', 'strong'), copy('em'), copy('sup'), copy('br'), copy('blockquote')],
  ...[copy('ins'), copy('del')],
]);

/** 一样抄成哪一样；名字写在括号里，编样式的才晓得这一页会有它。 */
function copy(from: string, to: string = from): readonly [string, string] {
  return [from, to];
}

/** 把本站另一页里的一块抄成这一页的：新造元素，文字当文字放，脚本、链接、样式、编号都不带过来。 */
export function plainCopy(source: Element): Node {
  const tag = COPIES.get(source.tagName.toLowerCase());
  const made = tag === undefined ? document.createDocumentFragment() : document.createElement(tag);
  const inHeading = /^h[34]$/.test(tag ?? '');
  for (const child of Array.from(source.childNodes)) {
    if (child instanceof Text) made.appendChild(document.createTextNode(child.data));
    else if (child instanceof Element && !isLeftOut(child)) {
      const copied = plainCopy(child);
      // 挨着写的两样，隔开它们的样式没有带过来，空一格。
      const isBeside =
        copied instanceof DocumentFragment && child.previousSibling instanceof Element;
      if (isBeside) made.appendChild(document.createTextNode(' '));
      // 收起来的一节，那一行里头本来就是题目：不在题目里再放题目。
      if (inHeading && copied instanceof HTMLElement && /^H[34]$/.test(copied.tagName)) {
        while (copied.firstChild) made.appendChild(copied.firstChild);
      } else made.appendChild(copied);
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
