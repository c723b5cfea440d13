/**
 * 题目加书名号：里面还有书名号的换成单的，再里面又是双的，一层隔一层（GB/T 15834—2011 的 4.15）。
 * 整个题目本来就套着一对的，不再套；书名号不成对的，里面的都写成单的。
 */
export function bookTitle(title: string): string {
  return `《${nested(bareTitle(title))}》`;
}

/** 题目本身：整个套着一对书名号的，去掉那一对；里面的不动。参考文献里的题名不加书名号。 */
export function bareTitle(title: string): string {
  const text = title.trim();
  if (!text.startsWith('《') || !text.endsWith('》')) return text;
  let depth = 0;
  for (const [at, mark] of Array.from(text).entries()) {
    depth += isOpening(mark) ? 1 : isClosing(mark) ? -1 : 0;
    if (depth === 0) return at === Array.from(text).length - 1 ? text.slice(1, -1) : text;
  }
  return text;
}

function nested(text: string): string {
  let depth = 1;
  let written = '';
  for (const mark of text) {
    if (isOpening(mark)) {
      depth += 1;
      written += depth % 2 === 0 ? '〈' : '《';
    } else if (isClosing(mark)) {
      written += depth % 2 === 0 ? '〉' : '》';
      depth -= 1;
    } else written += mark;
    if (depth < 1) return single(text);
  }
  return depth === 1 ? written : single(text);
}

function single(text: string): string {
  return text.replace(/《/g, '〈').replace(/》/g, '〉');
}

function isOpening(mark: string): boolean {
  return mark === '《' || mark === '〈';
}

function isClosing(mark: string): boolean {
  return mark === '》' || mark === '〉';
}
