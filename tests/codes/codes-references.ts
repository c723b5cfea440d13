import { add, at, baseText, type CodeExample, edit, swap, whole } from './code-example.ts';

const nothingPast = { owners: new Map(), committed: new Map() };
const urgent = baseText(at.urgent);

/** 编号、村、条款、会：页和页之间互相指着的。 */
export const codesOfReferences: readonly CodeExample[] = [
  edit('E-CODE-RANGE', '编号不在这一类的号段里', at.policy, ['code: 1010', 'code: 101']),
  whole(
    'E-CODE-DUPLICATE',
    '编号和别的页重了',
    { 'content/policies/again.md': urgent.replace('title: 临时救助', 'title: 又一页') },
    { wrong: 'code: 1014', right: 'code: 1015' },
  ),
  edit('E-CODE-YEAR', '编号里的年份和提出来的那年不一样', at.promise, [
    'code: 622001',
    'code: 623001',
  ]),
  whole(
    'E-CODE-REUSED',
    '编号以前给过别的页',
    {},
    { wrong: 'code: 1014', right: 'code: 1015' },
    { history: { ...nothingPast, owners: new Map([[1014, 'content/policies/old.md']]) } },
  ),
  edit('E-CODE-CHANGED', '提交过的编号改了', at.promise, ['code: 622001', 'code: 622009'], {
    history: { ...nothingPast, committed: new Map([[at.promise, 622001]]) },
  }),
  whole(
    'E-PAGE-GONE',
    '公布过的一页删掉了',
    { [at.policy]: undefined },
    {
      wrong: '删掉了 content/policies/relief.md',
      right: 'withdrawn: { on: 2022-11-02, why: 停了 }',
    },
    {
      history: {
        owners: new Map([[1010, at.policy]]),
        committed: new Map([[at.policy, 1010]]),
        pages: [{ code: 1010, path: at.policy, title: '农村低保', isCommitted: true }],
      },
    },
  ),
  whole(
    'W-TOWN-CHANGED',
    '镇的代号和上一次提交的不一样',
    {},
    { wrong: '"id": "mouzhen"', right: '"id" 改回上一次提交的那个' },
    { history: { ...nothingPast, isOtherTown: true } },
  ),
  edit('E-VILLAGE-CHANGED', '村的代号改了', at.villages, ['"id": "jia"', '"id": "jia-new"'], {
    history: {
      ...nothingPast,
      villages: new Map([
        ['jia', { id: 'jia', name: '甲村', demo: true }],
        ['yi', { id: 'yi', name: '乙村', demo: false }],
      ]),
    },
  }),
  edit('E-REF-CODE', '指着一个没有的编号', at.promise, ['policies: [1010]', 'policies: [1016]']),
  edit('E-REF-KIND', '指着了别的一类', at.promise, ['meeting: 8001', 'meeting: 1010']),
  edit('E-REF-CLAUSE', '没有那一条', at.promise, ['clause: 4001#2-1', 'clause: 4001#2-9']),
  edit('E-REF-VILLAGE', '没有这个村', at.promise, ['village: jia', 'village: jai']),
  edit('E-REF-CHOICE', '不在镇里定的单子里', at.promise, ['aspect: assurances', 'aspect: 三保']),
  {
    ...{ code: 'E-GATHERS', about: '两件事收了同一类页面' },
    wrong: gathering('[promises, exemplars]'),
    right: gathering('[exemplars]'),
  },
  edit('E-ID-TWIN', '两个代号一样', at.villages, ['"id": "yi"', '"id": "jia"']),
  add('E-LINK', '站内链接不通', at.policy, ['看[临时救助](/1099/)。', '看[临时救助](/1014/)。']),
  edit('E-MEETING-PAIR', '会和会上的事没有互相指着', at.talk, [
    'promises: [622001]',
    'promises: []',
  ]),
  edit('E-MEETING-FACTS', '会的日子、村和会上的事对不上', at.promise, [
    'raised: 2022-10-25',
    'raised: 2022-10-24',
  ]),
  edit('E-CLAUSE-DUPLICATE', '同一条写了两次', at.rules, [
    '第二条　管好水沟。',
    '第一条　管好水沟。',
  ]),
  edit('W-CLAUSE-GAP', '序数跳了', at.rules, ['第二条　管好水沟。', '第四条　管好水沟。']),
  edit('W-CLAUSE-JUMP', '序数跳了一层', at.notice, ['（一）走访。', '（1）走访。']),
  swap('W-CLAUSE-QUOTED', '引文里的序数会当成这一页的', at.notice, [
    '（二）开会。',
    '（二）照第三条办：“第三条　下列事项公开：\n\n（一）水费；\n\n（二）电费。”',
    '（二）照第三条办：水费、电费公开。',
  ]),
  edit('W-CLAUSE-UNREAD', '像序数，可是认不出来', at.notice, ['（二）开会。', '二）开会。']),
  edit('W-PAGE-NUMBER', '正文里夹着原件的页码', at.rules, [
    '第一条　少办酒席。\n',
    '第一条　少办酒席。\n\n— 3 —\n',
  ]),
  edit('W-PLAN-VILLAGE', '计划漏了一个村', at.plan, ['["jia", "yi"]', '["jia"]']),
  edit('E-PLAN-OLD', '计划还是旧写法', at.plan, [
    '"tables": [["village"]],\n      "protect": true,\n      "cadence": "1w"',
    '"cells": ["village"],\n      "protect": true,\n      "cadence": "1w",\n      "offsetGroup": "matter"',
  ]),
  edit('E-PLAN-SITE', '计划和全站设置对不上', at.site, ['"id": "talk"', '"id": "chat"']),
  edit('W-PLAN-SHARED', '数了各家的事，没有另数大家的事', at.plan, [
    /,\n {4}"shared": \{[^}]+\}/.exec(baseText(at.plan))?.[0] ?? '',
    '',
  ]),
  swap('W-PLAN-TARGET', '有的村没有写目标', at.plan, [
    '"schema": "example-1",',
    '"schema": "example-1",\n  "targets": { "received": { "jia": 320 } },',
    '"schema": "example-1",\n  "targets": { "received": { "jia": 320, "yi": 280 } },',
  ]),
  edit('E-PROGRESS', '公布的数对不上计划，或者前后对不上', at.release, [', "yi": 0', '']),
];

/** 两件事：一件收有回音的事，另一件收 `other`。 */
function gathering(other: string) {
  const action = baseText(at.action);
  return {
    [at.action]: action.replace('clause:', 'gathers: [promises]\nclause:'),
    'content/actions/visits.md': action.replace('code: 5003', `code: 5004\ngathers: ${other}`),
  };
}
