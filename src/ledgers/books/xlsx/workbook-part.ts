import { walkXml } from '../../../office-files/xml.ts';

/** 工作簿的名单里的一张表。 */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** 内容在哪里，是一个关系的代号；空的没有内容，是老的宏模块，不是格子。 */
  readonly relation: string;
}

/** workbook.xml 里读台账要知道的。 */
export interface WorkbookPart {
  readonly entries: readonly SheetEntry[];
  /** 日期从 1904 年数起。 */
  readonly from1904: boolean;
}

/** 直接放在这些里面的才算；别处同名的（扩展里的 x15:workbookPr，看不懂才用的另一种写法）说的是别的事。 */
const PROPER_PLACES = ['workbook', 'Fallback'];

/** 读 workbook.xml。 */
export function readWorkbookPart(bytes: Uint8Array): WorkbookPart {
  const entries: SheetEntry[] = [];
  const path: string[] = [];
  let from1904 = false;
  walkXml(bytes, {
    open: (name, attributes) => {
      if (name === 'workbookPr' && PROPER_PLACES.includes(path.at(-1) ?? '')) {
        from1904 ||= ['1', 'true'].includes(attributes('date1904') ?? '');
      }
      path.push(name);
      if (name === 'sheet') {
        entries.push({
          name: attributes('name') ?? '',
          hidden: (attributes('state') ?? 'visible') !== 'visible',
          relation: attributes('id') ?? '',
        });
      }
    },
    close: () => path.pop(),
  });
  return { entries, from1904 };
}
