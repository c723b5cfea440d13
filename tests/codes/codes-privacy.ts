import { add, at, baseText, type CodeExample, edit } from './code-example.ts';

/** 写成 `〔…〕` 的不写全：网页上不能有一个完整的号码。 */
const hidden = (wrong: string) => ({ shown: { wrong } });
/** 国家标准 GB 11643 里的示例号码，和不会有人用的号码；拆开写，别处搜不到。 */
const join = (...parts: readonly string[]) => parts.join('');
const idNumber = join('110105', '19491231', '002X');
const oldNumber = join('110105', '491231', '002');
const mobile = join('138', '0013', '8000');

/** 个人信息：不该公开的号码、姓名、地址，和认得出是谁的话。 */
export const codesOfPrivacy: readonly CodeExample[] = [
  add(
    'E-PII-ID',
    '身份证号',
    at.talk,
    [`身份证号：${idNumber}。`, '身份证带在身上。'],
    hidden('身份证号：〔18位号码〕。'),
  ),
  add(
    'E-PII-ID15',
    '15 位的老身份证号',
    at.talk,
    [`身份证 ${oldNumber}。`, '身份证带在身上。'],
    hidden('身份证 〔15位号码〕。'),
  ),
  add(
    'E-PII-MOBILE',
    '手机号',
    at.talk,
    [`联系 ${mobile}。`, '联系村委会。'],
    hidden('联系 〔11位手机号〕。'),
  ),
  add(
    'E-PII-LANDLINE',
    '没登记过的座机',
    at.policy,
    [join('电话 023-7922', '3586。'), '电话 023-70000002。'],
    {
      shown: {
        wrong: '电话 〔没登记过的座机号〕。',
        right: '电话写 site.json 里登记过的窗口电话。',
      },
    },
  ),
  add(
    'E-PII-BANK',
    '银行卡号、账号',
    at.talk,
    [join('打到 622202123456', '7890128。'), '打到各家的卡上。'],
    hidden('打到 〔19位卡号〕。'),
  ),
  add(
    'E-PII-DOCUMENT',
    '别的证件号、病历号',
    at.talk,
    [join('社保卡号 A1234', '5678。'), '带上社保卡。'],
    hidden('社保卡号 〔号码〕。'),
  ),
  add(
    'E-PII-ACCOUNT',
    '微信号、QQ 号',
    at.talk,
    [join('加微信 nongcun', '88。'), '在村里的群里说。'],
    hidden('加微信 〔微信号〕。'),
  ),
  add(
    'E-PII-MAIL',
    '个人的邮箱',
    at.talk,
    [join('写到 cunli', '@example.com。'), '写到村委会。'],
    hidden('写到 〔邮箱〕。'),
  ),
  add(
    'E-PII-ADDRESS',
    '住到门牌的地址',
    at.talk,
    [join('在3组', '12号的院坝开。'), '在院坝开。'],
    hidden('在〔几组几号〕的院坝开。'),
  ),
  add(
    'E-PII-PLATE',
    '车牌号',
    at.talk,
    [join('渝H1', '2345的车。'), '一辆车。'],
    hidden('〔车牌号〕的车。'),
  ),
  add(
    'E-PII-COORDINATES',
    '准到一户的经纬度',
    at.talk,
    [join('在108.7712', '3, 29.53311。'), '在村口。'],
    hidden('在〔经纬度〕。'),
  ),
  add(
    'E-PII-MASKED',
    '打了星号的号码也不写',
    at.talk,
    [join('电话 138**', '**8000。'), '电话问村委会。'],
    hidden('电话 〔打了星号的号码〕。'),
  ),
  add(
    'E-PII-LIST',
    '一户一行的名单',
    at.talk,
    [
      '| 姓名 | 金额 |\n| --- | --- |\n| 甲 | 100 |',
      '| 类别 | 金额 |\n| --- | --- |\n| 农村 | 100 |',
    ],
    {
      shown: {
        wrong: '一张表，头一列是姓和名',
        right: '| 类别 | 金额 |\n| --- | --- |\n| 农村 | 100 |',
      },
    },
  ),
  add(
    'E-PII-PERSON',
    '认得出是谁，又说了敏感的事',
    at.talk,
    [join('低保户张', '三丰来了。'), '一户人家来了。'],
    hidden('低保户〔姓名〕来了。'),
  ),
  add(
    'E-PII-ONLY',
    '全村只有这么一户',
    at.talk,
    ['全村只有一户残疾人家庭。', '有残疾人的家庭，村里上门。'],
    hidden('〔全村独一份的人家〕'),
  ),
  add(
    'E-COUNT-PEOPLE',
    '敏感的事不到五户、五人',
    at.talk,
    ['村里有3户贫困户没有来。', '贫困户不足5户没有来。'],
    hidden('村里有〔几〕户贫困户没有来。'),
  ),
  {
    ...{ code: 'E-PII-REVOKED', about: '收回了同意的人' },
    ...{ wrong: consented('赵某甲'), right: consented('一位村民') },
    shown: { wrong: '〔姓名〕带头。', right: '一位村民带头。' },
  },
  add(
    'W-PII-NAME',
    '像是姓名',
    at.talk,
    [join('村民冉', '启芳说要修路。'), '有村民说要修路。'],
    hidden('村民〔姓名〕说要修路。'),
  ),
  add('W-COUNT-TYPED', '照实写了各家的事有几件', at.talk, [
    '这个月收集问题14件。',
    '大家提的问题都登记了，看[进度](/progress/)。',
  ]),
  edit('W-AREA-CODES', '没有写本地的行政区划代码', at.site, ['["500114", "513523"]', '[]'], {
    shown: { right: '"areaCodes": ["123456"],' },
  }),
];

/** 同意过又收回了的一位，和写着 `name` 的一页。 */
function consented(name: string) {
  const consent = { name: '赵某甲', pages: [3001], agreed: '2022-11-10', revoked: '2022-11-14' };
  return {
    'content/people.json': `${JSON.stringify({ consents: [consent] }, null, 2)}\n`,
    [at.exemplar]: `${baseText(at.exemplar)}\n${name}带头。\n`,
  };
}
