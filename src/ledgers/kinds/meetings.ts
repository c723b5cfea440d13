import { type LedgerForm, ledgerForms } from '../../kinds/progress/measure.ts';
import { choicesOf } from '../cells/closed-list.ts';
import type { MeetingRow } from '../rows.ts';
import { choiceColumn, countColumn, dayColumn } from './columns.ts';
import { assembled, type Ledger } from './ledger.ts';
import { type LedgerVillage, villageColumn } from './villages.ts';

const formNames: Readonly<Record<LedgerForm, readonly string[]>> = {
  talk: ['恳谈会', '村民恳谈会', '群众恳谈会', '代表恳谈会', '恳谈', '恳谈会议'],
  courtyard: [
    '院坝会',
    '院坝会议',
    '小组院坝会',
    '村民小组会',
    '村民小组会议',
    '小组会',
    '群众院坝会',
  ],
  assembly: ['村民大会', '全体村民会议', '村民会'],
  session: [
    ...[
      '政策宣讲',
      '政策宣讲会',
      '政策解读',
      '政策解读会',
      '讲政策',
      '宣讲',
      '宣讲会',
      '民生政策解读',
    ],
    ...['政策宣传', '解读政策', '政策讲解会'],
  ],
};

/** 会议台账：恳谈会、院坝会、村民会议、讲政策，一次一行。 */
export function meetingsLedger(villages: readonly LedgerVillage[]) {
  const columns = {
    on: dayColumn({
      name: '开会日期',
      otherNames: ['召开日期', '会议日期', '开展日期', '宣讲日期', '活动日期', '开会日', '日期'],
      required: true,
      hint: '哪天开的，写到日',
      example: '2022-10-25',
    }),
    village: villageColumn(villages),
    form: choiceColumn(
      {
        name: '会议形式',
        otherNames: [
          ...['形式', '会议类型', '会议类别', '会议种类', '活动形式', '会议名称', '会议'],
          ...['类型', '类别', '名称'],
        ],
        required: true,
        hint: '哪一种会，从下拉里选',
      },
      choicesOf(ledgerForms, formNames),
    ),
    rulesAdopted: countColumn({
      name: '通过村规民约',
      otherNames: ['通过村规', '通过村规民约', '通过村规民约数', '通过村规数', '村规民约数'],
      required: false,
      missingOk: true,
      resembling: /村规|民约/,
      hint: '会上通过了几部村规民约；没有的空着',
      example: 0,
      most: 99,
    }),
    exemplarsNamed: countColumn({
      name: '评出典型',
      otherNames: ['评选典型', '典型数', '评出典型数', '评选典型数', '选树典型', '选树典型数'],
      required: false,
      missingOk: true,
      resembling: /[评选树].*典型|典型.*[数名]/,
      hint: '会上评出了几名典型，只写几名；没有的空着',
      example: 0,
      most: 999,
    }),
  };
  return {
    id: 'meetings',
    title: '会议台账',
    titleWords: ['会议', '开会', '恳谈', '院坝', '宣讲', '讲政策', 'meeting'],
    headerWords: ['会议', '开会', '召开', '宣讲', '村规', '典型', '形式'],
    columns,
    allowsIdenticalRows: false,
    privateColumns: [
      { name: '地点', hint: '在哪儿开的', example: '3组院坝' },
      { name: '到会人数', hint: '来了多少人', example: '32' },
      { name: '主持', hint: '写岗位', example: '驻村领导' },
      { name: '记录', hint: '只留在台账里，不公布', example: '（不公布）' },
    ],
    assemble: ({ village, form, on, rulesAdopted, exemplarsNamed }) =>
      assembled<MeetingRow>({
        village,
        form,
        on,
        ...(rulesAdopted === undefined ? {} : { rulesAdopted }),
        ...(exemplarsNamed === undefined ? {} : { exemplarsNamed }),
      }),
  } satisfies Ledger<'meetings', typeof columns>;
}
