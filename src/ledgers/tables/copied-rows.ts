import type { RowPlace, Twin } from './duplicate-rows.ts';
import type { RowFault, TablePlace } from './row-faults.ts';
import { sayRows } from './say-rows.ts';

/** 跟同一个地方重复了这么多行，就合起来说一次：多半是整张抄的。 */
const MANY = 3;

const TELL_APART = '真是两件事，就在其中一行写出区别，如加一列“备注”，写上“第二次”';

/** 重复的行说成毛病，各带行号：三两行的一行一行说，抄了一片的合起来说一次。 */
export function copiedRowFaults(
  twins: readonly Twin[],
  place: TablePlace,
): readonly { readonly row: number; readonly fault: RowFault }[] {
  const groups = Map.groupBy(twins, ({ earlier }) => nameOf(earlier, place));
  return [...groups].flatMap(([where, group]) =>
    group.length < MANY
      ? group.map((twin) => ({ row: twin.row.row, fault: duplicateOf(twin, where) }))
      : [{ row: group[0]?.row.row ?? 0, fault: copiesOf(group, where, place) }],
  );
}

/** 另一行在哪里；同一个文件、同一张表的不重复说。 */
function nameOf({ file, sheet }: RowPlace, place: TablePlace): string {
  const inFile = file === place.file ? '' : file;
  const inSheet = inFile === '' && sheet === place.sheet ? '' : (sheet ?? '');
  return `${inFile}${inSheet === '' ? '' : `“${inSheet}”`}`;
}

function duplicateOf({ row, earlier }: Twin, where: string): RowFault {
  return row.serial === earlier.serial
    ? {
        found: `和${where}第 ${earlier.row} 行一模一样的一行`,
        expected: `是同一件，就删掉一行；${TELL_APART}`,
      }
    : {
        found: `和${where}第 ${earlier.row} 行只有序号不同的一行`,
        expected: `是同一件，就删掉一行；${TELL_APART}（光是序号不同，看不出是两件）`,
      };
}

function copiesOf(group: readonly Twin[], where: string, place: TablePlace): RowFault {
  const rows = sayRows(group.map(({ row }) => row.row));
  const others = sayRows(group.map(({ earlier }) => earlier.row));
  const isOtherFile = group.some(({ earlier }) => earlier.file !== place.file);
  const remove = isOtherFile
    ? '是抄的副本（名字里常有“副本”“(1)”），只留新的一份，旧的移出文件夹'
    : '是多粘了一遍，就删掉一遍';
  return {
    found: `第 ${rows} 行（一共 ${group.length} 行），和${where}第 ${others} 行一样`,
    expected: `${remove}；只有几行是重的，就删掉那几行；${TELL_APART}`,
  };
}
