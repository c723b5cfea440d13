import { describe, expect, test } from 'vitest';
import {
  appended,
  edited,
  findingsAfter,
  lineCount,
  said,
} from '../../../tests/support/example-content.ts';
import type { CheckCode } from '../finding.ts';

const policy = 'content/policies/relief.md';
const meeting = 'content/meetings/talk.md';
const after = lineCount(policy) + 2;

/** 写在政策页末尾，应当报一次，报在那一行，话里没有号码的原文。 */
function expectFound(code: CheckCode, text: string, secret: string, line = 0) {
  const findings = said(code, appended(policy, `\n${text}\n`));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatch(`${policy}:${after + line} `);
  expect(findings[0]).not.toContain(secret);
  const digits = secret.replace(/\D/g, '');
  if (digits.length > 6) expect(findings[0]?.replace(/\D/g, '')).not.toContain(digits);
}

function expectNothing(code: CheckCode, text: string) {
  expect(said(code, appended(policy, `\n${text}\n`))).toEqual([]);
}

/** 国家标准 GB 11643 里的示例号码。 */
const sample = '11010519491231002X';

describe('E-PII-ID 居民身份证号', () => {
  test.each([
    ['原样', sample, 0],
    ['小写 x', '11010519491231002x', 0],
    ['西里尔字母 Х', '11010519491231002Х', 0],
    ['全角', '１１０１０５１９４９１２３１００２Ｘ', 0],
    ['分段', '110105 19491231 002X', 0],
    ['连字符', '110105-19491231-002X', 0],
    ['断行', '110105\n19491231002X', 0],
    ['引用里断行', '> 110105\n> 19491231002X', 0],
    ['加粗', '110105**19491231**002X', 0],
    ['零宽字', '110105\u200b1949\u20601231002X', 0],
    ['HTML 标签', '110105<b>19491231</b>002X', 0],
    ['字符引用', '&#49;10105&#x31;9491231002X', 0],
    ['网址编码', '[看](/%31%31010519491231002X/)', 0],
    ['圈码', '①①0105①9491231002X', 0],
    ['汉字念出来', '一一〇一〇五一九四九一二三一〇〇二X', 0],
    ['残疾人证（多两位）', '1101051949123100 2X44', 0],
    ['写在注释里', '一句。\n<!-- 11010519491231002X -->', 1],
    ['写明身份证，校验码错了也拦', '身份证号：110105194912310021', 0],
    ['在 Unicode 转义里', '\\u0031\\u00310105\\u00319491231002X', 0],
  ])('%s', (_, text, line) => expectFound('E-PII-ID', text, sample, line));

  test.each([
    ['校验码不对', '合同 110105194912310021 号'],
    ['生日不对', '110105194913310025'],
    ['地区不对', '001050194912310023'],
    ['只有 17 位', '11010519491231002'],
    ['政府网页地址里的一串数', 'https://www.cq.gov.cn/110105194912310021/t20250826_14938749.html'],
  ])('%s的不是', (_, text) => expectNothing('E-PII-ID', text));

  test('字段、JSON、文件名里的也拦，路径里的号码遮住', () => {
    expect(said('E-PII-ID', edited(policy, '- 先申请。', `- 找${sample}。`))[0]).toMatch(
      `${policy}:23 `,
    );
    const terms = edited('content/terms.json', '八件事。', `八件事${sample}。`);
    expect(said('E-PII-ID', terms)[0]).toMatch('content/terms.json:2 ');
    const findings = findingsAfter({ [`content/guide/${sample.toLowerCase()}.md`]: '一句。\n' });
    expect(findings.map(({ code }) => code)).toContain('E-PII-ID');
    expect(JSON.stringify(findings)).not.toMatch(/19491231/);
  });

  test('不收的文件（csv）里的文字也看', () => {
    const findings = said('E-PII-ID', { 'content/policies/list.csv': `序号,证件\n1,${sample}\n` });
    expect(findings[0]).toMatch('content/policies/list.csv:2 ');
  });
});

describe('E-PII-ID15 老身份证号', () => {
  test.each(['513523491231002', '500239750101123', '身份证 110105491231002'])('%s', (text) =>
    expectFound('E-PII-ID15', text, /\d+/.exec(text)?.[0] ?? ''),
  );

  test('同一个省别的县的也拦：嫁过来的、搬过来的', () => {
    expectFound('E-PII-ID15', '512922491231002', '512922491231002');
  });

  test('哪里算本地，照 site.json 写的', () => {
    const elsewhere = {
      ...edited('content/site.json', '"500114", "513523"', '"110105"'),
      ...appended(policy, '\n110105491231002\n'),
    };
    expect(said('E-PII-ID15', elsewhere)).toHaveLength(1);
    const here = { ...elsewhere, ...appended(policy, '\n513523491231002\n') };
    expect(said('E-PII-ID15', here)).toEqual([]);
  });

  test.each([
    '110105491231002',
    '渝公网安备 50011402000012号',
    '513523499931002',
    '5135234912310021',
  ])('%s 不是', (text) => expectNothing('E-PII-ID15', text));
});

test.each([
  ['没写', '"areaCodes": ["500114", "513523"],', '', 1],
  ['写了空的', '["500114", "513523"]', '[]', 5],
])('W-AREA-CODES 本地的行政区划代码%s，提醒一声；写明是身份证的照样拦', (_, from, to, line) => {
  const changes = {
    ...edited('content/site.json', from, to),
    ...appended(policy, '\n513523491231002\n\n身份证 513523491231002\n'),
  };
  expect(said('W-AREA-CODES', changes)[0]).toMatch(`content/site.json:${line} 没有写本地`);
  expect(said('E-PII-ID15', changes)).toHaveLength(1);
});

test('行政区划代码不是六位数字的，说怎么写', () => {
  const [finding] = said('E-FIELD-VALUE', edited('content/site.json', '"500114"', '"5001"'));
  expect(finding).toContain('不像行政区划代码：5001');
});

describe('E-PII-MOBILE 手机号', () => {
  test.each([
    '13800138000',
    '19912345678',
    '16600001111',
    '138 0013 8000',
    '138-0013-8000',
    '138.0013.8000',
    '1380 013 8000',
    '1 3 8 0 0 1 3 8 0 0 0',
    '+86 13800138000',
    '+86-138-0013-8000',
    '0086 138 0013 8000',
    '8613800138000',
    '１３８００１３８０００',
    '138**0013**8000',
    '138\u200b0013\u200b8000',
    '一三八〇〇一三八〇〇〇',
    '幺三八零零幺三八零零零',
    '幺三八洞洞幺三八洞洞洞',
    '[打电话](tel:13800138000)',
    '电话：13800138000。',
  ])('%s', (text) => {
    const digits = text.includes('199')
      ? '19912345678'
      : text.includes('166')
        ? '16600001111'
        : '13800138000';
    expectFound('E-PII-MOBILE', text, digits);
  });

  test('断在两行的，报在头一行', () =>
    expectFound('E-PII-MOBILE', '打1380013\n8000', '13800138000'));

  test.each([
    '13800138000元',
    '13800138000 平方米',
    '12345',
    '023-12333',
    '12800138000',
    '213800138000',
    '138001380001',
    'a13800138000',
    '2022-10-17，1400 户',
    '15 20 30 18 25 4',
    '1010、1014、1016、1030',
  ])('%s 不是', (text) => expectNothing('E-PII-MOBILE', text));
});

describe('E-PII-LANDLINE 座机', () => {
  test.each([
    '023-79223586',
    '023 79223586',
    '(023)79223586',
    '02379223586',
    '0838-5212345',
    '电话 79223586',
    '拨打79223586',
  ])('%s 没有登记', (text) => expectFound('E-PII-LANDLINE', text, '79223586'));

  test.each([
    '023-70000001',
    '（023）7000 0002',
    '电话 70000002',
    '023-12333',
    '12345',
    '2023-79223586',
    '公告〔2022〕023-1号',
  ])('%s 登记过，或者不是座机', (text) => expectNothing('E-PII-LANDLINE', text));
});

describe('E-PII-BANK 银行卡', () => {
  test.each([
    '6222021234567890128',
    '6222 0212 3456 7890 128',
    '4111111111111111',
    '账号：3100012345678',
    '一卡通卡号 1234567890123',
  ])('%s', (text) => expectFound('E-PII-BANK', text, text.replace(/\D/g, '')));

  test.each([
    '6222021234567890123',
    '0000000000000000',
    '1667000000000000',
    '账号在村里公示',
    '92500114MA5U000000',
  ])('%s 不是', (text) => expectNothing('E-PII-BANK', text));
});

describe('E-PII-ACCOUNT 微信、QQ、抖音号', () => {
  test.each([
    ['微信号：zhang_san88', 'zhang_san88'],
    ['微信：zhangsan88', 'zhangsan88'],
    ['加微信 zhangsan88', 'zhangsan88'],
    ['VX：zhangsan88', 'zhangsan88'],
    ['wxid_abc123def', 'wxid_abc123def'],
    ['QQ：123456789', '123456789'],
    ['QQ群 12345678', '12345678'],
    ['抖音号：cunli2022', 'cunli2022'],
  ])('%s', (text, secret) => expectFound('E-PII-ACCOUNT', text, secret));

  test.each([
    '微信公众号：青石发布',
    '微信群里说一声',
    '用微信交',
    '微信小程序',
    '抖音上看',
    'QQ 群里问',
  ])('%s 不是', (text) => expectNothing('E-PII-ACCOUNT', text));
});

describe('E-PII-MAIL 邮箱', () => {
  test.each([
    'laoran88@example.com-1',
    'zhangsan@qq.com',
    'a.b-c@mail.example.cn',
    'zhang@gov.cn.example.com',
    '12345艾特qq点com',
  ])('%s', (text) => expectFound('E-PII-MAIL', text, text));

  test.each(['qszzf@yunling.gov.cn', '@所有人', '3@5'])('%s 可以', (text) =>
    expectNothing('E-PII-MAIL', text),
  );
});

test('叫人把井号换成 @ 的邮箱，也是邮箱；带井号的网址不是', () => {
  expectFound('E-PII-MAIL', 'zhangsan#qq.com（#换成@）', 'zhangsan#qq.com');
  expectNothing('E-PII-MAIL', '看 page#section.name');
});

describe('E-PII-ADDRESS 住址', () => {
  test.each([
    '3组12号',
    '三组十二号',
    '甲村民小组12号',
    '3组附12号',
    '2社15号',
    '门牌号：15',
    '三社第5户',
    '5栋2单元301室',
    '2单元301',
    '幸福路12号3-2',
  ])('住在%s', (text) => expectFound('E-PII-ADDRESS', `住在${text}。`, text));

  test.each([
    '3组12户',
    '3组第5户型图',
    '3组12月',
    '1号窗口',
    '10月3号',
    '3组12号文件',
    '第3号公告',
    '三组坡上的主管',
    '5号楼前面',
    '幸福路12号',
  ])('%s 不是', (text) => expectNothing('E-PII-ADDRESS', `在${text}。`));
});

describe('E-PII-PLATE 车牌', () => {
  test.each(['渝H12345', '渝H·A1234', '渝AD12345', '川A 1B2C3'])('%s', (text) =>
    expectFound('E-PII-PLATE', text, text),
  );
  test.each(['渝H牌照', '渝府发〔2022〕12345号', '渝ABCDE', '渝办12345'])('%s 不是', (text) =>
    expectNothing('E-PII-PLATE', text),
  );
});

describe('E-PII-COORDINATES 经纬度', () => {
  test.each(['108.77123, 29.53311', '29.5331,108.7712', '东经108.7712 北纬29.5331'])('%s', (text) =>
    expectFound('E-PII-COORDINATES', text, text),
  );
  test.each(['108.77, 29.53', '29.5331', '人均 108.7712 元', '3.1415, 2.7182'])('%s 不是', (text) =>
    expectNothing('E-PII-COORDINATES', text),
  );
});

describe('E-PII-MASKED 打了星号的号码', () => {
  test.each([
    '500114********0023',
    '138****8000',
    '5001**********123X',
    '138●●●●8000',
    '138····8000',
  ])('%s', (text) => expectFound('E-PII-MASKED', text, text));
  test.each(['**12345** 和 **12333**', '2022*3', '*** 三 ***'])('%s 不是', (text) =>
    expectNothing('E-PII-MASKED', text),
  );
});

describe('E-PII-LIST 名单', () => {
  test.each(['| 序号 | 姓名 | 金额 |\n| --- | --- | --- |', '| 户主 | 人口 |\n| --- | --- |'])(
    '%j',
    (text) => {
      const findings = said('E-PII-LIST', appended(policy, `\n${text}\n`));
      expect(findings).toHaveLength(1);
      expect(findings[0]).toMatch(`${policy}:${after} `);
    },
  );

  test('数目表的列', () => {
    expect(
      said(
        'E-PII-LIST',
        edited(policy, "columns: ['农村', '城市']", "columns: ['姓名', '金额']"),
      )[0],
    ).toMatch(`${policy}:27 `);
  });

  test.each(['| 人群 | 标准 |\n| --- | --- |', '写上姓名和户主。'])('%j 不是', (text) =>
    expectNothing('E-PII-LIST', text),
  );
});

describe('W-PII-NAME 疑似姓名', () => {
  test.each(['村民冉启芳说：', '由庹大贵带头，', '组长：欧阳德才', '找谯明海同志签字。'])(
    '%s',
    (text) => {
      const findings = said('W-PII-NAME', appended(meeting, `\n${text}\n`));
      expect(findings).toHaveLength(1);
      expect(findings[0]).not.toMatch(/冉启芳|庹大贵|欧阳德才|谯明海/);
    },
  );

  test.each([
    '联系人：张三',
    '（联系人: 李四；联系电话12345）',
    '签发人：赵永强',
    '值班人：王五、',
  ])('公文里填在后面的：%s', (text) => {
    const findings = said('W-PII-NAME', appended(meeting, `\n${text}\n`));
    expect(findings).toHaveLength(1);
    expect(findings[0]).not.toMatch(/张三|李四|赵永强|王五/);
  });

  test.each(['联系人：镇党政办', '责任人：各村党组织书记', '联系人：高坪村', '经办人：许多'])(
    '%s 不是姓名',
    (text) => expectNothing('W-PII-NAME', text),
  );

  test('旁边有敏感的事的是错误，不再提醒', () => {
    const changes = appended(meeting, '\n低保户张三丰，\n');
    expect(said('W-PII-NAME', changes)).toEqual([]);
    expect(said('E-PII-PERSON', changes)).toHaveLength(1);
  });

  test.each([
    '村民高兴，',
    '学生安全。',
    '村民方便，',
    '低保户任何时候',
    '老人常年在家',
    '村民王某说',
    '低保户的钱，',
    '村民马上，',
    '残疾人金额、',
  ])('%s 不是姓名', (text) => {
    expectNothing('W-PII-NAME', text);
    if (!text.includes('某')) expectNothing('E-PII-PERSON', text);
  });
});
