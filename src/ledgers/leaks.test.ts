import { describe, expect, test, vi } from 'vitest';
import { encodeGbk } from '../../tests/support/gbk.ts';
import { csv, read, xlsx } from '../../tests/support/ledger-files.ts';
import { type MadeCell, workbook, zipOf } from '../../tests/support/workbook.ts';
import type { LedgerFile } from './read-ledgers.ts';
import { sayFault } from './say-fault.ts';

/** 编出来的人：名字、证件号（校验位故意不对）、电话、住处、家里的事。 */
const SECRETS = [
  '冉大山',
  '庹小妹',
  '110105194912310021',
  '13800001234',
  '石板坡三组十二号',
  '肺上的病',
  'wxid_dashan',
];
const [NAME = '', WIFE = '', ID = '', PHONE = '', HOME = '', ILLNESS = '', WECHAT = ''] = SECRETS;

const VISITS: readonly (readonly MadeCell[])[] = [
  [`${NAME}片区走访台账 联系人${WIFE} ${PHONE}`],
  ['序号', '走访日期', '村', '户主', '身份证号', '电话', '走访户数', '记了什么', `${WECHAT}`],
  [1, '2022-10-18', '甲村', NAME, ID, PHONE, 1, ILLNESS, HOME],
  [1, '2022-10-18', '甲村', NAME, ID, PHONE, 1, ILLNESS, HOME],
  [2, NAME, HOME, WIFE, ID, PHONE, PHONE, ILLNESS, WECHAT],
  [3, Number(PHONE), ID, WIFE, ID, PHONE, Number(PHONE), ILLNESS, WECHAT],
  [4, `2022-10-18${NAME}`, `甲村${NAME}`, WIFE, ID, PHONE, `${NAME}1户`, ILLNESS, WECHAT],
  [`示例`, NAME, NAME, WIFE, ID, PHONE, PHONE, ILLNESS, WECHAT],
  [`合计`, '2022-10-18', '甲村', WIFE, ID, PHONE, 3, ILLNESS, WECHAT],
  [`填表人：${NAME}  电话：${PHONE}`],
  [`${NAME}家的情况另记`, null, null, null, null, null, null, ILLNESS],
];

const files: readonly (readonly [string, LedgerFile])[] = [
  ['走访台账，处处是毛病', xlsx(VISITS, { hiddenRows: [5] })],
  ['一户一张表，表名是人名', xlsx(VISITS, { name: NAME })],
  ['人名的表藏起来', xlsx(VISITS, { name: `${NAME}家`, state: 'hidden' })],
  ['文件名是“低保户”和全名', xlsx(VISITS, { file: `低保户${NAME}.xlsx` })],
  ['表名是“低保户”和全名', xlsx(VISITS, { name: `低保户${NAME}` })],
  ['文件名有人名和电话', xlsx(VISITS, { file: `${NAME}${PHONE}.xlsx` })],
  [
    '没有表头，全是人',
    xlsx(
      [
        [NAME, ID],
        [WIFE, PHONE],
      ],
      { file: '10月.xlsx' },
    ),
  ],
  [
    '人名在表头里',
    xlsx([
      [NAME, '走访日期', '村', `${WIFE}户数`],
      [HOME, NAME, WIFE, ID],
    ]),
  ],
  [
    '事项台账，列都填错了位',
    csv(
      `村,方面,提出日期,承诺日期,办结期限,办结日期,涉及户数,反映人\n${[NAME, ILLNESS, WIFE, ID, HOME, PHONE, NAME, NAME].join(',')}\n`,
      '事项台账.csv',
    ),
  ],
  [
    'GBK 的纠纷台账',
    {
      name: '纠纷台账.csv',
      bytes: encodeGbk(
        `纠纷类别,受理日期,化解日期,回访日期,当事人\n${[NAME, PHONE, WIFE, ID, NAME].join(',')}\n`,
      ),
    },
  ],
  [
    '引号不成对的 .csv',
    csv(`走访日期,村,户主\n2022-10-18,甲村,"${NAME}\n2022-10-19,甲村,${WIFE}\n`),
  ],
  ['引号夹在中间的 .csv', csv(`走访日期,村,户主\n2022-10-18,甲村,${NAME}"${WIFE}\n`)],
  [
    '认不出编码',
    {
      name: '走访.csv',
      bytes: new Uint8Array([...new TextEncoder().encode(`走访日期,${NAME},${PHONE}`), 0, 0xff]),
    },
  ],
  [
    'XML 写坏了的 .xlsx',
    {
      name: '走访.xlsx',
      bytes: zipOf({
        'xl/workbook.xml': `<workbook><sheets><sheet name="${NAME}" id="a"/></sheets></workbook>`,
        'xl/_rels/workbook.xml.rels':
          '<Relationships><Relationship Id="a" Type="x/worksheet" Target="sheet1.xml"/></Relationships>',
        'xl/sheet1.xml': `<worksheet><sheetData><row><c t="inlineStr"><is><t>${NAME}</x>${PHONE}`,
      }),
    },
  ],
  ['网页改的 .xls', csv(`<table><td>${NAME}</td><td>${PHONE}</td></table>`, '走访.xls')],
  [
    '压缩包切掉了尾巴',
    {
      name: '走访.xlsx',
      bytes: workbook({ sheets: [{ name: NAME, rows: VISITS }] }).subarray(0, 900),
    },
  ],
];

describe('台账里的人，一个字也不出现在读出来的行、毛病和屏幕上', () => {
  test.each(files)('%s', (_, file) => {
    const spies = (['log', 'error', 'warn', 'info', 'debug'] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation(() => {}),
    );
    const result = read(file);
    const printed = spies.flatMap((spy) => spy.mock.calls.flat().map(String));
    for (const spy of spies) spy.mockRestore();
    expect(result.faults).not.toEqual([]);
    const out = [JSON.stringify(result), ...result.faults.map(sayFault), ...printed].join('\n');
    const piecesOf = (text: string) => [text, text.slice(0, 6), text.slice(-6)];
    for (const piece of SECRETS.flatMap(piecesOf)) expect(out).not.toContain(piece);
  });
});

test('一处毛病说成一句话：在哪里、看到什么、应当是什么', () => {
  const { faults } = read(
    xlsx([
      ['走访日期', '村', '户主'],
      ['10月18日', '甲村', NAME],
    ]),
  );
  expect(faults.map(sayFault)).toEqual([
    '第 1 个文件（走访台账） “Sheet1” 第 2 行 “走访日期”：看到的是一个没有年份的日期。应当：年月日写全的日期，如 2026-10-3 或 2026年10月3日。',
  ]);
});
