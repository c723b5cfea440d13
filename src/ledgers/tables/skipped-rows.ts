import { type Cell, isBlank, squeeze } from '../cells/cell.ts';

const TOTAL_WORD = '(?:合计|小计|总计|共计|累计|总数|本页计|total)';
/** 整格就是「合计」。 */
const TOTAL = new RegExp(`^(?:全镇|全村|本[页月周日])?${TOTAL_WORD}[:：]?$`, 'i');
/** 「甲村小计」「10月合计」「第一周小计」「合计：486户」。 */
const TOTAL_OF = new RegExp(
  `^(?:第?[\\d一二三四五六七八九十]{1,3}[年月周季组日]|[^\\d]{1,6}[村组镇社区])?${TOTAL_WORD}(?:[:：].{0,12}|\\d+.?)?$`,
  'i',
);
const FOOTNOTE =
  /^(?:填表人?|填报人?|制表人?|审核人?|复核人?|负责人|经办人|统计人|记录人|联系人|联系电话|填报单位|填报日期|填报时间|制表日期|制表时间|单位\(盖章\)|说明|备注|注|附注)\d?[:：]/;
const ENDING = /^\(?(?:以下|此处)?(?:空白|无正文)\)?$|^.{0,10}(?:签字|签名|签章|盖章|公章)/;
const PAGE = /^第?\d{1,4}(?:页|\/)(?:,?[共/]?\d{1,4}页?)?$/;
const EXAMPLE = /^[([【]?(?:示例|样例|举例|例)[)\]】]?[:：]?$/;

/** 头一个不空的格子里的字，比较用的写法；不是文字的返回 `undefined`。 */
function firstText(cells: readonly Cell[]): string | undefined {
  const first = cells.find((cell) => !isBlank(cell));
  return typeof first === 'string' ? squeeze(first) : undefined;
}

/** 合计、小计行：随便哪一格整格是「合计」，或者头一格、要读的列里是「某村小计」一类。 */
export function isTotalRow(cells: readonly Cell[], known: readonly Cell[]): boolean {
  if (cells.some((cell) => typeof cell === 'string' && TOTAL.test(squeeze(cell)))) return true;
  const texts = [firstText(cells), ...known.map((cell) => firstText([cell]))];
  return texts.some((text) => text !== undefined && TOTAL_OF.test(text));
}

/**
 * 表尾的落款和说明：头一个不空的格子是「填表人：…」「注：…」「以下空白」「村主任签字」、页码。
 * `understood` 是要读的列里读懂了几格：落款里顶多碰巧有一个日期；
 * 「要求盖章」也可能是一条记录的头一格，别的列有一格读得懂，就不是落款。
 */
export function isFootnote(cells: readonly Cell[], understood: number): boolean {
  const text = firstText(cells) ?? '';
  if (FOOTNOTE.test(text)) return understood < 2;
  return understood === 0 && (ENDING.test(text) || (PAGE.test(text) && isAlone(cells)));
}

/** 只有一格有字。 */
function isAlone(cells: readonly Cell[]): boolean {
  return cells.filter((cell) => !isBlank(cell)).length === 1;
}

/** 模板里的示例行：头一个不空的格子写着「示例」。 */
export function isExampleRow(cells: readonly Cell[]): boolean {
  return EXAMPLE.test(firstText(cells) ?? '');
}

/** 没有用的格子里画的横线、斜线。 */
const CROSSED = /^[-—–―－/\\]+$/;

/** 只有序号、别的都空着（或者都划了横线）的行：预先编好号、还没填。 */
export function isOnlyNumbered(cells: readonly Cell[], serialColumn: number): boolean {
  return cells.every(
    (cell, column) =>
      column === serialColumn ||
      isBlank(cell) ||
      (typeof cell === 'string' && CROSSED.test(squeeze(cell))),
  );
}

/** 表头上面的标题在中间又抄了一遍：有字的格子都在标题里出现过。 */
export function isRepeatedTitle(cells: readonly Cell[], titles: ReadonlySet<string>): boolean {
  return cells.every(
    (cell) => isBlank(cell) || (typeof cell === 'string' && titles.has(squeeze(cell))),
  );
}
