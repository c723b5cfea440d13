import { describe, expect, test } from 'vitest';
import { indexedPageExample } from '../../../tests/support/indexed-page.ts';
import { leadingPages } from './leading-pages.ts';

const policy = { kind: 'policies', kindLabel: '政策' };
const rules = (code: string, village: string, villageName: string, gifts: string) =>
  indexedPageExample({
    ...{ path: `${code}/`, code, kind: 'rules', kindLabel: '村规民约' },
    ...{ title: `${villageName}村规民约`, village, villageName, aliases: ['彩礼', '坐夜'] },
    parts: [
      { clause: { id: '1', label: '第一条' }, text: '第一条　水池要大家管，坏了说一声。' },
      { clause: { id: '2', label: '第二条' }, text: `第二条　彩礼${gifts}，坐夜一晚为好。` },
    ],
  });

const pages = [
  indexedPageExample({
    ...{ ...policy, path: '1010/', code: '1010', title: '农村低保', summary: '按月补差额。' },
    aliases: ['低保', '吃低保', '最低生活保障'],
    points: ['家里没得收入、吃不起饭的人家。'],
    parts: [{ text: '评议以后公示七天。银行卡里按月发。身份证、户口簿都要带。' }],
  }),
  indexedPageExample({
    ...{ ...policy, path: '1040/', code: '1040', title: '农村危房改造' },
    ...{ summary: '房子不安全的，补钱修。', aliases: ['危房', '墙裂缝', '房子垮了'] },
    parts: [{ text: '先请人来鉴定，再定怎么修。' }],
  }),
  indexedPageExample({
    ...{ ...policy, path: '1062/', code: '1062', title: '高龄津贴和养老服务' },
    ...{ summary: '年满八十岁按月发。', aliases: ['高龄补贴', '八十岁补助'] },
    parts: [{ text: '残疾人另有护理补贴，看那一页。育儿的事不归这里。' }],
  }),
  indexedPageExample({
    ...{ ...policy, path: '1086/', code: '1086', title: '退耕还林和公益林' },
    ...{
      summary: '坡上栽了树的，按亩补。',
      aliases: ['砍树', '山林'],
      parts: [{ text: '按亩算。' }],
    },
  }),
  indexedPageExample({
    ...{ ...policy, path: '1092/', code: '1092', title: '人民调解和法律援助' },
    ...{ summary: '扯皮先调解。', aliases: ['打官司'], parts: [{ text: '工资拖着不给也管。' }] },
  }),
  rules('2001', 'jia', '甲村', '两家商量'),
  rules('2002', 'yi', '乙村', '不攀比'),
  indexedPageExample({
    ...{ path: '622001/', code: '622001', kind: 'promises', kindLabel: '有回音' },
    ...{ title: '办酒没得公用的桌凳，租一套花钱多', summary: '添置二十套，借用不收钱。' },
    parts: [{ text: '哪家办酒都可以借。' }],
  }),
  indexedPageExample({
    ...{ path: '8001/', code: '8001', kind: 'meetings', kindLabel: '会议', title: '甲村村民会议' },
    ...{ village: 'jia', villageName: '甲村', summary: '公用桌凳、放水的先后都说了。' },
    parts: [{ text: '公用桌凳放在村办公室。公用桌凳坏了要报。' }],
  }),
  indexedPageExample({
    ...{ path: '4001/', code: '4001', kind: 'notices', kindLabel: '文件原文', title: '工作方案' },
    parts: [{ clause: { id: '2-2', label: '二、（二）' }, text: '（二）开一次会。' }],
  }),
];

const leading = async (query: string) => [...(await leadingPages(pages, [query])).keys()][0];

describe('说错一点，也到那一页', () => {
  test.each([
    ['两个字颠倒', '危改房造', '1040/'],
    ['一个字同音', '危防改造', '1040/'],
    ['多一个字', '高龄的津贴', '1062/'],
    ['少一个字', '最低生活障', '1010/'],
    ['繁体', '農村低保', '1010/'],
    ['夹着看不见的字', '低\u200b保', '1010/'],
    ['虚词隔开', '房子都垮了', '1040/'],
  ])('%s：%s', async (_, query, path) => {
    expect(await leading(query)).toBe(path);
  });
});

describe('换个说法，也到那一页', () => {
  test.each([
    ['跳着取字的简称', '法援', '1092/'],
    ['题目里的一个名字', '法律援助', '1092/'],
    ['数写成汉字', '八十几岁有没有补助', '1062/'],
    ['东西属于哪一类', '山上的柏树砍得不', '1086/'],
    ['一样的意思', '打官司要律师', '1092/'],
    ['末了才问', '我在外头打工，屋头老人年纪大了，想问一下高龄补贴', '1062/'],
    ['字后面带几个字母', '低保 sq', '1010/'],
  ])('%s：%s', async (_, query, path) => {
    expect(await leading(query)).toBe(path);
  });
});

test('题目是一句话的，说到的是它就先给它，不先给顺带提到的会', async () => {
  expect(await leading('公用桌凳')).toBe('622001/');
});

describe('说到村，答到条', () => {
  test.each([
    ['甲村彩礼', '2001/'],
    ['乙村彩礼', '2002/'],
    ['乙村第二条', '2002/'],
    ['二（二）', '4001/'],
  ])('%s 到 %s', async (query, path) => {
    expect(await leading(query)).toBe(path);
  });
});

test('只说了村名，没说要找什么，给那个村的', async () => {
  expect(await leading('甲村有些啥子事')).toBe('2001/');
});

describe('没有那一页，就说没有', () => {
  test.each([
    '育儿补贴好多钱',
    '身份证掉了咋个补',
    '护照在哪里办',
    '生育津贴',
    '公租房申请',
    '拖拉机年检',
  ])('%s', async (query) => {
    expect(await leading(query)).toBeUndefined();
  });
});
