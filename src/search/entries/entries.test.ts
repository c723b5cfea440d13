import { describe, expect, test } from 'vitest';
import { actionSchema } from '../../kinds/action.ts';
import { exemplarSchema } from '../../kinds/exemplar.ts';
import { meetingSchema } from '../../kinds/meeting.ts';
import { noticeSchema } from '../../kinds/notice.ts';
import { policySchema } from '../../kinds/policy.ts';
import { promiseSchema } from '../../kinds/promise.ts';
import { rulesSchema } from '../../kinds/rules.ts';
import { actionText } from './action-text.ts';
import { exemplarText } from './exemplar-text.ts';
import { codedPage, indexedPagesSchema, type KindText } from './indexed-page.ts';
import { meetingText } from './meeting-text.ts';
import { noticeText } from './notice-text.ts';
import { guidePage, termsPage, villagePage } from './plain-pages.ts';
import { policyText } from './policy-text.ts';
import { promiseText } from './promise-text.ts';
import { releaseText } from './release-text.ts';
import { rulesText } from './rules-text.ts';

const sayDay = (day: string) => `【${day}】`;
const body = {
  parts: [{ text: '开头' }, { clause: { id: '1', label: '第一条' }, text: '第一条 甲' }],
  headings: ['常有人问'],
};
const said = ({ parts }: KindText) => parts.map(({ text }) => text).join('|');

const policy = policySchema.parse({
  code: 1010,
  title: '农村低保',
  summary: '按月补差额。',
  topic: 'relief',
  aliases: ['低保', '吃低保'],
  checked: '2022-10-17',
  who: ['收入低的户〔据 条例 第10条〕。'],
  gain: ['按月补〔待核实〕。'],
  where: ['镇政府。'],
  bring: ['户口簿。'],
  duration: ['三十日。'],
  fee: '不收钱。',
  ask: [{ name: '便民中心', phone: '12345', about: '代办' }],
  steps: ['写申请。', '入户看〔待核实〕。', '张榜〔据 报纸〕。'],
  amounts: [
    {
      name: '标准',
      area: '某市',
      columns: ['农村'],
      rows: [{ head: '今年', cells: ['630〔据 报纸〕'] }],
    },
  ],
  basis: [
    { short: '条例', title: '低保条例', issuer: '某市人大', mark: 'verified' },
    { short: '报纸', title: '报道', form: 'page', issuer: '某报', mark: 'secondary' },
  ],
});

describe('一项政策', () => {
  const text = policyText(policy, body);

  test('页上的话都在，记号变成平常话', () => {
    expect(said(text)).toContain(
      '谁能享受 收入低的户。|能得到什么 按月补（待核实）。|标准 某市 时间 农村 今年 630（旁证）',
    );
    expect(said(text)).toContain(
      '要带什么 户口簿。|多久办好 三十日。 不收钱。|问谁 便民中心 12345 代办',
    );
    expect(said(text)).toContain('凭什么这么说 低保条例 某市人大');
  });

  test('正文排在字段后面、依据前面，各归各的条；小标题就是问题', () => {
    expect(text.parts.at(-2)).toEqual(body.parts[1]);
    expect(text.questions).toEqual(['常有人问']);
  });

  test('怎么办的各步单有一份，带着「待核实」「旁证」', () => {
    expect(text.steps).toEqual(['写申请。', '入户看（待核实）。', '张榜（旁证）。']);
  });
});

describe('有编号的一页', () => {
  const listed = {
    code: 2001,
    kind: 'rules',
    kindLabel: '村规民约',
    title: '村规',
    summary: '大家定的。',
    aliases: [],
  } as const;

  test('地址、类名、村名写全，摘要总在最前，空的段不要', () => {
    const page = codedPage(
      listed,
      { id: 'jia', name: '甲村' },
      { parts: [{ text: '' }, { text: '甲' }], questions: [] },
    );
    expect(page).toMatchObject({
      path: '2001/',
      code: '2001',
      kindLabel: '村规民约',
      village: 'jia',
      villageName: '甲村',
      parts: [{ text: '大家定的。' }, { text: '甲' }],
    });
  });

  test('写成 JSON 再读回来，一点不差', () => {
    const page = codedPage(listed, undefined, policyText(policy, body));
    expect(indexedPagesSchema.parse(JSON.parse(JSON.stringify([page])))).toEqual([page]);
  });
});

test('村规民约：哪天通过、报备、施行', () => {
  const rules = rulesSchema.parse({
    ...{ code: 2001, title: '村规', summary: '大家定的。', village: 'jia' },
    ...{ adopted: '2022-11-12', filed: '2022-11-14', effective: '2022-12-01' },
  });
  expect(said(rulesText(rules, body, sayDay))).toBe(
    '【2022-11-12】村民会议通过 【2022-11-14】报镇政府备案|【2022-12-01】起施行|开头|第一条 甲',
  );
});

test('文件：机关、文号、日期；停了的说停了', () => {
  const notice = noticeSchema.parse({
    ...{ code: 4001, title: '通知', short: '方案', summary: '八件事。', issuer: '某镇' },
    ...{ number: '某发〔2022〕1号', issued: '2022-10-17', repealed: '2023-01-01' },
  });
  expect(said(noticeText(notice, body, sayDay))).toContain(
    '发文机关 某镇 文号 某发〔2022〕1号|成文日期 【2022-10-17】|停止执行 【2023-01-01】|开头',
  );
});

test('光荣榜：哪一类、哪天评上、怎么评的', () => {
  const exemplar = exemplarSchema.parse({
    ...{ code: 3001, title: '轮班', summary: '天天有人陪。', village: 'jia' },
    ...{ category: 'filial', chosen: '2022-11-10', chosenBy: '各组推荐' },
  });
  expect(said(exemplarText(exemplar, body, sayDay))).toBe(
    '孝老爱亲|开头|第一条 甲|【2022-11-10】评上 各组推荐',
  );
  const withdrawn = { on: '2022-12-01', why: '本人不愿意再登' };
  expect(said(exemplarText({ ...exemplar, withdrawn }, body, sayDay))).toBe('');
});

test('一件答应的事：期限、岗位、答应了什么、怎么看出来', () => {
  const action = actionSchema.parse({
    ...{ code: 5001, title: '大走访', short: '走访', summary: '户户走到。', clause: '4001#2-1' },
    ...{
      dueText: '11月15日前',
      responsible: ['书记', '包组干部'],
      promised: ['走到。'],
      signs: ['来过。'],
    },
  });
  expect(said(actionText(action, body))).toBe(
    '什么时候 11月15日前|哪个负责 书记、包组干部|答应了什么 走到。|怎么看出来办到了 来过。|开头|第一条 甲',
  );
});

test('群众提的一件事：谁负责、哪天前、怎么答的；办到哪一步会变，不写', () => {
  const promise = promiseSchema.parse({
    ...{ code: 622001, title: '水管', village: 'jia', aspect: 'infrastructure' },
    ...{ scope: { of: 'households', atLeast: 20 }, raised: '2022-10-25', responsible: '管水员' },
    ...{ due: '2022-11-10', standard: '天天有水。', measures: ['换管子。'] },
    answers: [{ on: '2022-10-31', by: '管水员', text: '换好了。', outcome: 'done' }],
  });
  expect(said(promiseText(promise, '基础设施', body, sayDay))).toBe(
    '基础设施|至少 20 户|哪个负责 管水员 答应【2022-11-10】前办好|【2022-10-31】 管水员 换好了。|打算怎么办 换管子。|开头|第一条 甲',
  );
});

test('一次会：什么会、哪天、定了什么、提的建议和答复', () => {
  const meeting = meetingSchema.parse({
    ...{ code: 8001, title: '恳谈会', summary: '说了水。', form: 'talk', village: 'jia' },
    ...{ on: '2022-10-25', ledBy: '驻村领导', attendance: '到会 35 名', action: 5002 },
    ...{ decided: ['修水管。'], suggestions: [{ said: '没有灯。', reply: '装。' }] },
  });
  expect(said(meetingText(meeting, '村民代表恳谈会', body, sayDay))).toBe(
    '村民代表恳谈会 【2022-10-25】 驻村领导主持 到会 35 名|开头|第一条 甲|修水管。|没有灯。 装。',
  );
});

test('一次公布：图的题目就是问题，图上的字都在', () => {
  const chart = {
    title: '走访了好多户',
    conclusion: '走完了。',
    key: [{ name: '大走访', text: '11月前' }],
    table: { caption: '各村', columns: ['走到'], rows: [{ head: '甲村', cells: ['486'] }] },
    definitions: ['走访：走到的户。'],
  };
  const release = { until: '2022-11-15', published: '2022-11-18', countedBy: '专班' };
  const text = releaseText(release, [chart], sayDay);
  expect(text.questions).toEqual(['走访了好多户']);
  expect(said(text)).toBe(
    '数到【2022-11-15】 【2022-11-18】公布 专班统计|走访了好多户 走完了。 大走访 11月前 各村 走到 甲村 486 走访：走到的户。',
  );
});

test('指南、村、名词各有各的地址；一个名词一条，叫法写在它身上', () => {
  expect(guidePage('use', { title: '怎么用', summary: '会念号就会用。' }, body)).toMatchObject({
    path: 'guide/use/',
    kindLabel: '怎么用',
    questions: ['常有人问'],
  });
  const village = { id: 'jia', name: '甲村', groups: 7, phone: '023-70000001', demo: false };
  expect(villagePage(village, '甲村的事都在这里。')).toMatchObject({
    path: 'villages/jia/',
    villageName: '甲村',
    parts: [{ text: '甲村的事都在这里。' }, { text: '村民小组 7 个 村办电话 023-70000001' }],
  });
  const term = {
    id: 'watched',
    term: '监测对象',
    aliases: ['监测户'],
    meaning: '重点帮的人家。',
    see: [],
  };
  expect(termsPage([term], { title: '名词解释', summary: '大白话。' }).parts[1]).toEqual({
    clause: { id: 'watched', label: '监测对象', aliases: ['监测户'] },
    text: '监测对象 也写作：监测户 重点帮的人家。',
  });
});
