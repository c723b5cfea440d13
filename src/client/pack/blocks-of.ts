import { homeOf, isPartOfClause } from '../../pack/clause-extent.ts';

/** 一页正文里不念、不印的：抬头、菜单、按钮、图、只给人找路的。 */
const LEFT_OUT =
  'script,style,template,noscript,svg,img,button,form,input,select,textarea,iframe,object,nav,' +
  '[hidden],.page-head,.demo-banner,.withdrawn,.old-version,.no-print,.tools,.to-top,.related,' +
  '.backlinks,.sr-only,.seal,.offline-note';
/** 文件末尾的落款、附注，不是末一条里的。 */
const AFTER_ALL = '.signature,.remark,.letterhead,.addressee';

/** 一处要不要：`LEFT_OUT` 里的不要。 */
export function isLeftOut(element: Element): boolean {
  return element.matches(LEFT_OUT);
}

/** 一整页的各块，照页上的次序。 */
export function blocksOfPage(page: DocumentFragment): readonly Element[] {
  const main = page.querySelector('main');
  return main === null ? [] : Array.from(main.children).filter((one) => !isLeftOut(one));
}

/** 一条的各块：它自己，和里头的款、项；题目的，到下一个同级的题目。没有这一条的是 `undefined`。 */
export function blocksOfClause(
  page: DocumentFragment,
  code: string,
  anchor: string,
): readonly Element[] | undefined {
  const start = page.getElementById(anchor);
  const main = page.querySelector('main');
  if (start === null || main === null || start === main || !main.contains(start)) return undefined;
  const fold = start.closest('summary')?.parentElement;
  if (fold) return [fold];
  const blocks: Element[] = [start];
  for (let next = start.nextElementSibling; next !== null; next = next.nextElementSibling) {
    if (endsClause(start, next, code)) break;
    if (!isLeftOut(next)) blocks.push(next);
  }
  return blocks;
}

function endsClause(start: Element, next: Element, code: string): boolean {
  if (next.matches('hr') || next.matches(AFTER_ALL)) return true;
  if (isClause(next)) return !isPartOfClause(start.id, next.id, homeOf(code));
  const [own, level] = [levelOf(start), levelOf(next)];
  if (level !== undefined) return own === undefined || level <= own;
  // 不是题目、也不是条款的（一格、一张表），只有它自己。
  return own === undefined && !isClause(start);
}

function isClause(element: Element): boolean {
  return element.matches('.clause[id],[id][data-label]');
}

function levelOf({ tagName }: Element): number | undefined {
  const [, level] = /^H([1-6])$/.exec(tagName) ?? [];
  return level === undefined ? undefined : Number(level);
}
