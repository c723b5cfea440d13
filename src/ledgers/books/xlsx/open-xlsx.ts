import type { Book, Sheet } from '../book.ts';
import { orUnreadable, UnreadableBook } from '../unreadable-book.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readSheetXml, type SheetContext } from './sheet-xml.ts';
import { readDateStyles } from './styles.ts';
import { walkXml } from './xml.ts';
import { openZip, type ZipPart } from './zip.ts';

type Parts = ReadonlyMap<string, ZipPart>;

interface Relation {
  /** 关系的种类，取网址的最后一段，如 `worksheet`。 */
  readonly type: string;
  readonly target: string;
}

interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  readonly relation: string;
}

/**
 * 打开 .xlsx：工作表的名单（连藏起来的），内容用到时才读。
 * 不是工作簿、坏了，抛 `Refusal`；图表页没有格子，不算工作表。
 */
export function openXlsx(bytes: Uint8Array): Book {
  const parts = openZip(bytes);
  const workbookPath = relationsOf(parts, '').find(({ type }) => type === 'officeDocument')?.target;
  const workbook = parts.get(workbookPath ?? 'xl/workbook.xml');
  if (workbook === undefined) {
    throw new UnreadableBook('一个不是 Excel 工作簿的压缩文件', '另存为 .xlsx 或 .csv 的台账');
  }
  const relations = relationsOf(parts, workbookPath ?? 'xl/workbook.xml');
  const { entries, from1904 } = readWorkbook(workbook.read());
  const context = lazily(() => contextOf(parts, relations, from1904));
  const sheets = entries.flatMap((entry, index) => {
    const relation = relations.find(({ id }) => id === entry.relation);
    if (relation !== undefined && relation.type !== 'worksheet') return [];
    return [sheetOf(entry, index + 1, partAt(parts, relation), context)];
  });
  if (entries.length === 0) throw lostPart();
  return { sheets };
}

function sheetOf(
  { name, hidden }: SheetEntry,
  position: number,
  part: ZipPart,
  context: () => SheetContext,
): Sheet {
  return {
    name,
    position,
    hidden,
    size: part.size,
    read: (onProgress) => readSheetXml(part.read(), context(), onProgress),
  };
}

function partAt(parts: Parts, relation: Relation | undefined): ZipPart {
  const part = parts.get(relation?.target ?? '');
  if (part === undefined) throw lostPart();
  return part;
}

function lostPart(): UnreadableBook {
  return new UnreadableBook('一个丢了内容的 .xlsx 文件', '用 Excel 或 WPS 打开，另存为 .xlsx 再来');
}

function contextOf(parts: Parts, relations: readonly Relation[], from1904: boolean): SheetContext {
  const partOf = (type: string) => {
    const relation = relations.find((candidate) => candidate.type === type);
    return relation === undefined ? undefined : partAt(parts, relation).read();
  };
  const strings = partOf('sharedStrings');
  const styles = partOf('styles');
  return {
    strings: strings === undefined ? [] : readSharedStrings(strings),
    dateStyles: styles === undefined ? [] : readDateStyles(styles),
    from1904,
  };
}

function readWorkbook(bytes: Uint8Array): {
  readonly entries: readonly SheetEntry[];
  readonly from1904: boolean;
} {
  const entries: SheetEntry[] = [];
  let from1904: boolean | undefined;
  walkXml(bytes, {
    open: (name, attributes) => {
      // 扩展里还有同名的一个（x15:workbookPr），排在后面，说的是别的事。
      if (name === 'workbookPr') {
        from1904 ??= ['1', 'true'].includes(attributes('date1904') ?? '');
      }
      if (name === 'sheet') {
        entries.push({
          name: attributes('name') ?? '',
          hidden: (attributes('state') ?? 'visible') !== 'visible',
          relation: attributes('id') ?? '',
        });
      }
    },
  });
  return { entries, from1904: from1904 ?? false };
}

/** 一个部件指向哪些部件；`''` 是整个压缩包。 */
function relationsOf(parts: Parts, owner: string): readonly (Relation & { readonly id: string })[] {
  const slash = owner.lastIndexOf('/') + 1;
  const folder = owner.slice(0, slash);
  const part = parts.get(`${folder}_rels/${owner.slice(slash)}.rels`);
  const relations: (Relation & { readonly id: string })[] = [];
  if (part === undefined) return relations;
  walkXml(part.read(), {
    open: (name, attributes) => {
      if (name !== 'Relationship') return;
      relations.push({
        id: attributes('Id') ?? '',
        type: (attributes('Type') ?? '').split('/').at(-1) ?? '',
        target: resolvePath(folder, attributes('Target') ?? ''),
      });
    },
  });
  return relations;
}

function resolvePath(folder: string, target: string): string {
  return orUnreadable('一个坏了的 .xlsx 文件', '用 Excel 或 WPS 打开，另存为 .xlsx 再来', () =>
    decodeURIComponent(new URL(target, `file:///${folder}`).pathname)
      .slice(1)
      .toLowerCase(),
  );
}

function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
