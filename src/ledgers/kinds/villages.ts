import { squeeze } from '../cells/cell.ts';
import type { Choice } from '../cells/closed-list.ts';
import type { CellParser } from '../cells/parsed.ts';
import { choiceColumn } from './columns.ts';
import type { Column } from './ledger.ts';

/** 读台账要知道的村：代号和名字。 */
export interface LedgerVillage {
  readonly id: string;
  readonly name: string;
}

/** 村名后面带的组：「甲村3组」「甲村（二组）」。 */
const GROUP = /[(]?第?[\d一二三四五六七八九十]{1,3}(?:村民)?[组社][)]?$/;
/** 村名前面带的乡镇。 */
const TOWN = /^.{1,12}?(?:镇|乡|街道(?:办事处)?)/;

/**
 * 每个村平常的叫法：带不带「村」「社区」，带不带「委会」「村民委员会」「居委会」。
 * 两个村去掉后缀以后同名的，那个短名谁也不算。
 */
function villageChoices(villages: readonly LedgerVillage[]): readonly Choice[] {
  return villages.map(({ id, name }) => {
    const stem = name.replace(/(?:村|社区)$/, '');
    const suffixes = name.endsWith('社区')
      ? ['', '社区居委会', '居委会', '社区居民委员会']
      : ['', '村', '村委会', '村委', '村村委会', '村民委员会', '村村民委员会'];
    return { id, name, otherNames: suffixes.map((suffix) => stem + suffix) };
  });
}

/** 「村」这一列；没有这一列时，工作表叫哪个村就是哪个村。 */
export function villageColumn(villages: readonly LedgerVillage[]): Column<string, true> {
  const choices = villageChoices(villages);
  const plain = choiceColumn(
    {
      name: '村',
      otherNames: [
        ...['村名', '村社区', '村居', '村别', '村名称', '行政村', '所在村', '所属村', '所属村社区'],
        ...['走访村', '村/社区', '村委会', '单位'],
      ],
      required: true,
      hint: '哪个村，从下拉里选',
      fromName: true,
    },
    choices,
  );
  return { ...plain, parse: withoutTownAndGroup(plain.parse) };
}

function withoutTownAndGroup(parse: CellParser<string>): CellParser<string> {
  return (cell) => {
    const whole = parse(cell);
    if (whole.ok || typeof cell !== 'string') return whole;
    const village = squeeze(cell).replace(GROUP, '');
    for (const text of [village, village.replace(TOWN, '')]) {
      const bare = parse(text);
      if (bare.ok) return bare;
    }
    return whole;
  };
}
