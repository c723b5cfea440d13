import { sayCount } from '../../kinds/say-count.ts';
import type { TownChoice } from '../../kinds/town/town-choice.ts';
import { type Cell, isBlank, squeeze } from '../cells/cell.ts';
import { townChoicesOf } from '../cells/closed-list.ts';
import { countUpTo } from '../cells/parse-count.ts';
import { notUnderstood, type Parsed, understood } from '../cells/parsed.ts';
import type { MatterRow } from '../rows.ts';
import { choiceColumn, column, dayColumn } from './columns.ts';
import { type Column, dayOrderConflict, type Ledger } from './ledger.ts';
import { type LedgerVillage, villageColumn } from './villages.ts';

const WHOLE_VILLAGE = ['全村', '本村', '整村', '全村人', '全村群众', '村', '全体村民'];
const SCOPE_EXPECTED = '户数（1 到 9999 的整数），或者“全村”；一户的事不用填';
const households = countUpTo(9_999);

/** 急难愁盼事项台账：一件事一行。`aspects` 是镇里定的几个方面。 */
export function mattersLedger(villages: readonly LedgerVillage[], aspects: readonly TownChoice[]) {
  const allAspects = sayCount(aspects.length, '个方面');
  const columns = {
    village: villageColumn(villages),
    aspect: choiceColumn(
      {
        name: '方面',
        otherNames: [
          ...['问题方面', '所属方面', allAspects, '涉及方面', '类别', '问题类别', '诉求类别'],
          ...['问题类型', '诉求类型', '类型', '分类', '问题分类'],
        ],
        required: true,
        hint: `${allAspects}里的哪一个，从下拉里选`,
      },
      townChoicesOf(aspects),
    ),
    received: dayColumn({
      name: '提出日期',
      otherNames: [
        ...['收到日期', '反映日期', '受理日期', '收集日期', '登记日期', '接到日期', '排查日期'],
        ...['发现日期', '提出日', '日期', '走访日期'],
      ],
      required: true,
      hint: '群众哪天提出来的，写到日',
      example: '2026-03-04',
    }),
    promisedBy: dayColumn({
      name: '承诺日期',
      otherNames: ['答应日期', '答复日期', '交办日期', '承诺日', '作出承诺日期'],
      required: false,
      missingOk: true,
      resembling: /(?:承诺|答应|答复).*日/,
      hint: '哪天答应的期限；还没答应的空着。填了期限、这里空着的，算提出那天就答应了',
      example: '2026-03-06',
      notYet: ['未承诺', '未答复', '未答应', '待定', '待答复'],
    }),
    due: deadlineColumn({
      name: '办结期限',
      otherNames: [
        ...['整改时限', '时限', '办理时限', '办结时限', '完成时限', '期限', '整改期限', '完成期限'],
        ...[
          '整改完成时限',
          '办结时间要求',
          '限办日期',
          '承诺办结日期',
          '计划完成日期',
          '要求完成日期',
          '拟完成日期',
          '承诺期限',
        ],
      ],
      required: false,
      hint: '答应最迟哪天办好；还没答应的空着',
      example: '2026-04-15',
      notYet: ['待定', '未定'],
      mayBeFuture: true,
    }),
    solved: dayColumn({
      name: '办结日期',
      otherNames: [
        ...['办好日期', '解决日期', '完成日期', '整改完成日期', '销号日期', '实际完成日期'],
        ...['实际办结日期', '化解日期', '落实日期', '办结日'],
      ],
      required: false,
      hint: '哪天办好的；还没办好的空着',
      example: '2026-03-20',
      notYet: [
        ...['未办结', '未完成', '未解决', '没办好', '未办好', '正在办', '正在办理', '办理中'],
        ...['整改中', '推进中', '进行中', '在办'],
      ],
    }),
    scope: column(
      {
        name: '涉及户数',
        otherNames: ['涉及范围', '受益户数', '影响户数', '涉及户', '范围', '户数'],
        required: false,
        missingOk: true,
        resembling: /户数|范围/,
      },
      parseScope,
      { hint: '几户人的事就写几，全村的事写“全村”；一户的事不用填', example: 12, kind: 'text' },
      { merged: 'refuse' },
    ),
  };
  return {
    id: 'matters',
    title: '事项台账',
    titleWords: ['事项', '问题', '诉求', '急难愁盼', 'matter', 'problem'],
    headerWords: ['方面', '问题', '诉求', '承诺', '办结', '整改', '销号'],
    columns,
    allowsIdenticalRows: false,
    notes: [
      '全村的事、五户以上的事，一定要填“涉及户数”：这样的事另外数，一件一件公开；没填的算一户的事。',
    ],
    privateColumns: [
      { name: '反映人', hint: '只留在台账里，不公布', example: '（不公布）' },
      { name: '整改内容', hint: '只留在台账里，不公布', example: '（不公布）' },
      { name: '整改责任', hint: '写岗位', example: '村委会主任' },
      { name: '整改标准', hint: '怎样才算办好', example: '（不公布）' },
    ],
    conflicts: ({ received, promisedBy, due, solved }) => [
      ...dayOrderConflict(received, promisedBy, columns.promisedBy, columns.received),
      ...dayOrderConflict(received, due, columns.due, columns.received),
      ...dayOrderConflict(received, solved, columns.solved, columns.received),
    ],
    assemble: ({ village, aspect, received, due, solved, scope, ...values }) => {
      const promisedBy = values.promisedBy ?? (due === undefined ? undefined : received);
      const row: MatterRow = {
        village,
        aspect,
        received,
        ...(promisedBy === undefined ? {} : { promisedBy }),
        ...(due === undefined ? {} : { due }),
        ...(solved === undefined ? {} : { solved }),
        ...(scope === undefined ? {} : { scopeHouseholds: scope }),
      };
      return [row];
    },
  } satisfies Ledger<'matters', typeof columns>;
}

/** 期限的列：跟日期一样，后面多一个「前」也认，就是那天为止。 */
function deadlineColumn(naming: Parameters<typeof dayColumn<false>>[0]): Column<string, false> {
  const plain = dayColumn(naming);
  return {
    ...plain,
    parse: (cell) =>
      plain.parse(typeof cell === 'string' ? squeeze(cell).replace(/[之以]?前$/, '') : cell),
  };
}

/** 几户的事，或者全村的事。0 户不成话，不认。 */
function parseScope(cell: Cell): Parsed<number | 'village'> {
  if (typeof cell === 'string' && WHOLE_VILLAGE.includes(squeeze(cell))) {
    return understood('village');
  }
  const count = households(cell);
  if (count.ok && count.value > 0) return count;
  const found = count.ok ? '一个 0' : count.found;
  return notUnderstood(isBlank(cell) ? '空着' : found, SCOPE_EXPECTED);
}
