import type { TownChoice } from '../../kinds/town/town-choice.ts';
import { townChoicesOf } from '../cells/closed-list.ts';
import type { MeetingRow } from '../rows.ts';
import { choiceColumn, countColumn, dayColumn } from './columns.ts';
import type { Ledger } from './ledger.ts';
import { type LedgerVillage, villageColumn } from './villages.ts';

/** 会议台账：一次一行。`forms` 是镇里定的几种会，讲政策也算一种。 */
export function meetingsLedger(villages: readonly LedgerVillage[], forms: readonly TownChoice[]) {
  const columns = {
    on: dayColumn({
      name: '开会日期',
      otherNames: ['召开日期', '会议日期', '开展日期', '宣讲日期', '活动日期', '开会日', '日期'],
      required: true,
      hint: '哪天开的，写到日',
      example: '2026-03-11',
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
      townChoicesOf(forms),
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
    titleWords: [
      ...['会议', '开会', '恳谈', '院坝', '宣讲', '讲政策', 'meeting'],
      ...forms.map(({ label }) => label),
    ],
    headerWords: ['会议', '开会', '召开', '宣讲', '村规', '典型', '形式'],
    columns,
    allowsIdenticalRows: false,
    privateColumns: [
      { name: '地点', hint: '在哪儿开的', example: '3组院坝' },
      { name: '到会人数', hint: '来了多少人', example: '32' },
      { name: '主持', hint: '写岗位', example: '驻村领导' },
      { name: '记录', hint: '只留在台账里，不公布', example: '（不公布）' },
    ],
    assemble: ({ village, form, on, rulesAdopted, exemplarsNamed }) => {
      const row: MeetingRow = {
        village,
        form,
        on,
        ...(rulesAdopted === undefined ? {} : { rulesAdopted }),
        ...(exemplarsNamed === undefined ? {} : { exemplarsNamed }),
      };
      return [row];
    },
  } satisfies Ledger<'meetings', typeof columns>;
}
