import { type PackageParts, type Relation, relationsOf } from '../../../office-files/relations.ts';
import { openZip, type ZipPart } from '../../../office-files/zip.ts';
import type { Book, Sheet } from '../book.ts';
import { fromXlsx, SAVE_AGAIN, SAVE_AS_XLSX, UnreadableBook } from '../unreadable-book.ts';
import { readCommentedRows } from './comments.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheetXml, type WorkbookContext } from './sheet-xml.ts';
import { readCellStyles } from './styles.ts';
import { readWorkbookPart, type SheetEntry } from './workbook-part.ts';

/**
 * 打开 .xlsx：工作表的名单（连藏起来的），内容用到时才读。
 * 不是工作簿、坏了，抛 `UnreadableBook`；图表页、老的宏模块没有格子，不算工作表。
 */
export function openXlsx(bytes: Uint8Array): Book {
  return fromXlsx(() => openParts(openZip(bytes)));
}

function openParts(parts: PackageParts): Book {
  const workbookPath =
    relationsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target ??
    'xl/workbook.xml';
  const workbook = parts.get(workbookPath);
  if (workbook === undefined || workbookPath.endsWith('.bin')) throw notXlsx(parts);
  const relations = relationsOf(parts, workbookPath);
  const { entries, from1904 } = readWorkbookPart(workbook.read());
  const context = lazily(() => contextOf(parts, relations, from1904));
  const sheets = entries.flatMap((entry, index) => {
    if (entry.relation === '') return [];
    const relation = relations.find(({ id }) => id === entry.relation);
    if (relation !== undefined && relation.type !== 'worksheet') return [];
    return [sheetOf(entry, index + 1, parts, relation, context)];
  });
  if (sheets.length === 0 && entries.every(({ relation }) => relation === '')) {
    throw new UnreadableBook(
      '一个工作簿，里面的表都没有内容（名单上没写内容在哪里）',
      '用 Excel 或 WPS 打开，看看记录还在不在，另存为 .xlsx 再来',
    );
  }
  return { sheets };
}

/** 另外几种表格也是压缩包，说清楚是哪一种。 */
function notXlsx(parts: PackageParts): UnreadableBook {
  if (parts.has('content.xml')) return new UnreadableBook('一个 .ods 表格', SAVE_AS_XLSX);
  if ([...parts.keys()].some((name) => name.endsWith('workbook.bin'))) {
    return new UnreadableBook('一个二进制的工作簿（.xlsb）', SAVE_AS_XLSX);
  }
  return new UnreadableBook('一个不是 Excel 工作簿的压缩文件', '另存为 .xlsx 或 .csv 的台账');
}

function sheetOf(
  { name, hidden }: SheetEntry,
  position: number,
  parts: PackageParts,
  relation: Relation | undefined,
  context: () => WorkbookContext,
): Sheet {
  const part = partAt(parts, relation);
  return {
    name,
    position,
    hidden,
    size: part.size,
    read: (onProgress) =>
      fromXlsx(() => {
        const comments = relationsOf(parts, relation?.target ?? '').filter(({ type }) =>
          ['comments', 'threadedComment'].includes(type),
        );
        const commented = readCommentedRows(comments.map((each) => partAt(parts, each).read()));
        return readSheetXml(part.read(), { ...context(), commented }, onProgress);
      }),
  };
}

function contextOf(
  parts: PackageParts,
  relations: readonly Relation[],
  from1904: boolean,
): WorkbookContext {
  const partOf = (type: string) => {
    const relation = relations.find((candidate) => candidate.type === type);
    return relation === undefined ? undefined : partAt(parts, relation).read();
  };
  const strings = partOf('sharedStrings');
  const styles = partOf('styles');
  return {
    strings: strings === undefined ? { texts: [], struck: new Set() } : readSharedStrings(strings),
    styles: styles === undefined ? [] : readCellStyles(styles),
    from1904,
  };
}

/** 关系指向的部件；没有的抛 `UnreadableBook`。 */
function partAt(parts: PackageParts, relation: Relation | undefined): ZipPart {
  const part = parts.get(relation?.target ?? '');
  if (part !== undefined) return part;
  throw new UnreadableBook('一个丢了内容的 .xlsx 文件', SAVE_AGAIN);
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
