import { type DisputeType, disputeTypes } from '../../kinds/progress/measure.ts';
import { choicesOf } from '../cells/closed-list.ts';
import type { DisputeRow } from '../rows.ts';
import { choiceColumn, dayColumn } from './columns.ts';
import { dayOrderConflict, type Ledger } from './ledger.ts';

const typeNames: Readonly<Record<DisputeType, readonly string[]>> = {
  cadre: [
    '干群',
    '干群矛盾',
    '干群纠纷',
    '党群干群',
    '党群干群矛盾',
    '党群干群矛盾纠纷',
    '干部群众之间',
  ],
  neighbour: ['邻里', '邻里纠纷', '邻里矛盾', '相邻关系', '相邻纠纷', '邻居之间'],
  family: [
    ...['家庭', '家庭纠纷', '家庭矛盾', '婚姻家庭', '婚姻家庭纠纷', '家里人', '家事'],
    ...['赡养', '赡养纠纷', '婚姻纠纷'],
  ],
  land: [
    ...['土地', '山林', '土地纠纷', '山林纠纷', '山林土地纠纷', '林权', '地界', '地界纠纷'],
    ...['宅基地', '宅基地纠纷', '土地山林', '土地承包', '边界纠纷'],
  ],
  money: [
    ...['钱款', '工钱', '债务', '债务纠纷', '欠薪', '劳资纠纷', '工资', '借贷', '借款', '经济纠纷'],
    ...['钱款纠纷', '民间借贷', '合同纠纷', '拖欠工资'],
  ],
  other: ['其他', '其它', '其他纠纷', '其它纠纷', '别的纠纷'],
};

/** 矛盾纠纷台账：一件纠纷一行。只到全镇，不读是哪个村的。 */
export function disputesLedger() {
  const columns = {
    type: choiceColumn(
      {
        name: '纠纷类别',
        otherNames: [
          ...['纠纷类型', '矛盾类型', '矛盾类别', '矛盾纠纷类型', '矛盾纠纷类别', '纠纷种类'],
          ...['类别', '类型', '分类'],
        ],
        required: true,
        hint: '哪一类，从下拉里选',
      },
      choicesOf(disputeTypes, typeNames),
    ),
    on: dayColumn({
      name: '受理日期',
      otherNames: ['登记日期', '排查日期', '发现日期', '发生日期', '收到日期', '接到日期', '日期'],
      required: true,
      hint: '哪天接到的，写到日',
      example: '2026-03-04',
    }),
    settled: dayColumn({
      name: '化解日期',
      otherNames: [
        ...[
          '调解成功日期',
          '调解日期',
          '调处日期',
          '办结日期',
          '达成协议日期',
          '解决日期',
          '调结日期',
        ],
      ],
      required: false,
      hint: '哪天化解的；还没化解的空着',
      example: '2026-03-11',
      notYet: ['未化解', '未调解', '未办结', '调解中', '正在调解', '化解中', '未解决', '调解未成'],
    }),
    revisited: dayColumn({
      name: '回访日期',
      otherNames: ['回访日', '首次回访日期', '回访'],
      required: false,
      hint: '化解以后哪天回访的；还没回访的空着',
      example: '2026-03-25',
      notYet: ['未回访', '待回访', '还没回访'],
    }),
  };
  return {
    id: 'disputes',
    title: '纠纷台账',
    titleWords: ['纠纷', '矛盾', 'dispute'],
    headerWords: ['纠纷', '矛盾', '调解', '化解', '回访'],
    columns,
    allowsIdenticalRows: false,
    privateColumns: [
      { name: '村', hint: '只留在台账里，不公布', example: '（不公布）' },
      { name: '当事人', hint: '只留在台账里，不公布', example: '（不公布）' },
      { name: '事由', hint: '只留在台账里，不公布', example: '（不公布）' },
      { name: '调解人', hint: '写岗位', example: '村调解主任' },
    ],
    conflicts: ({ on, settled, revisited }) => [
      ...dayOrderConflict(on, settled, columns.settled, columns.on),
      ...dayOrderConflict(settled, revisited, columns.revisited, columns.settled),
      ...(revisited === undefined || settled !== undefined
        ? []
        : [
            {
              column: columns.settled.name,
              found: `空着，可是“${columns.revisited.name}”填了`,
              expected: '先填化解的日期；没有化解就不算回访',
            },
          ]),
    ],
    assemble: ({ type, on, settled, revisited }) => {
      const row: DisputeRow = {
        type,
        on,
        ...(settled === undefined ? {} : { settled }),
        ...(revisited === undefined ? {} : { revisited }),
      };
      return [row];
    },
  } satisfies Ledger<'disputes', typeof columns>;
}
