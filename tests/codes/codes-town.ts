import { filledFigure, unfilledFigure } from '../support/example-content.ts';
import { add, at, baseText, type CodeExample, edit, swap, whole } from './code-example.ts';

const figuresPath = 'content/town-figures.json';
const listed = (...figures: readonly object[]) => ({
  [figuresPath]: `[\n${figures.map((one) => JSON.stringify(one, null, 2)).join(',\n')}\n]\n`,
});
const inPolicy = {
  [at.policy]: baseText(at.policy).replace('- 先申请。', '- 先申请，〔补 办理天数〕。'),
};
const inScript = {
  [at.script]: baseText(at.script).replace('先问镇便民', '〔补 办理天数〕，先问镇便民'),
};
const filled = { ...inPolicy, ...listed(filledFigure) };

/** 要镇里补的数，广播稿，「看看我家能享受什么」。 */
export const codesOfTown: readonly CodeExample[] = [
  swap(
    'E-TOFILL-FORM',
    '〔补 …〕写歪了',
    at.policy,
    ['- 先申请。', '- 先申请，〔补办理天数〕。', '- 先申请，〔补 办理天数〕。'],
    { besides: listed(unfilledFigure) },
  ),
  swap(
    'E-TOFILL-UNKNOWN',
    '〔补 …〕里的名字没有登记',
    at.policy,
    ['- 先申请。', '- 先申请，〔补 办里天数〕。', '- 先申请，〔补 办理天数〕。'],
    { besides: listed(unfilledFigure) },
  ),
  swap(
    'E-TOFILL-PLACE',
    '〔补 …〕写在填不进去的地方',
    at.policy,
    ['title: 农村低保', 'title: 低保〔补 办理天数〕', 'title: 农村低保'],
    { besides: listed(unfilledFigure) },
  ),
  swap('E-LOOK-CONTRAST', '镇里定的颜色看不清', at.site, [
    '"demoDay"',
    '"look": { "color": "#e8a33d" },\n  "demoDay"',
    '"look": { "color": "#6e4d1d" },\n  "demoDay"',
  ]),
  {
    ...{ code: 'W-TOFILL-UNUSED', about: '登记了要补的数，没有用' },
    ...{ wrong: listed(unfilledFigure), right: { ...listed(unfilledFigure), ...inPolicy } },
    shown: { wrong: '"name": "办理天数"', right: '  - 先申请，〔补 办理天数〕。' },
  },
  {
    ...{ code: 'E-TOFILL-TWIN', about: '要补的数登记了两次' },
    wrong: { ...inPolicy, ...listed(unfilledFigure, { ...unfilledFigure, asks: '要几天' }) },
    right: { ...inPolicy, ...listed(unfilledFigure) },
    shown: { right: '两条合成一条' },
  },
  {
    ...{ code: 'E-TOFILL-ANSWER', about: '没问到，却写成了答案' },
    wrong: { ...inPolicy, ...listed({ ...filledFigure, answer: '没查到，先问村里' }) },
    right: filled,
  },
  {
    ...{ code: 'E-TOFILL-DAY', about: '问到的日子还没到' },
    wrong: { ...inPolicy, ...listed({ ...filledFigure, on: '2022-12-31' }) },
    right: filled,
    days: { commitDay: '2022-11-10' },
  },
  {
    ...{ code: 'E-TOFILL-SPOKEN', about: '补上的答案，广播里念不出来' },
    wrong: { ...inPolicy, ...inScript, ...listed({ ...filledFigure, answer: '20天（约）' }) },
    right: { ...filled, ...inScript },
  },
  {
    ...{ code: 'E-TOFILL-SCRIPT', about: '广播稿念的数，政策页上没有' },
    wrong: { ...inScript, ...listed(unfilledFigure) },
    right: { ...inScript, ...inPolicy, ...listed(unfilledFigure) },
    shown: { wrong: '先问〔补 办理天数〕', right: '在政策页上也写〔补 办理天数〕' },
  },
  whole(
    'E-BROADCAST-MISSING',
    '政策没有广播稿',
    { [at.script]: undefined },
    {
      wrong: '没有 content/broadcasts/relief.md',
      right: '---\npolicy: 1010\n---\n\n乡亲们好，今天讲农村低保。',
    },
  ),
  whole(
    'E-BROADCAST-NAME',
    '广播稿的文件名和政策页不一样',
    { [at.script]: undefined, 'content/broadcasts/dibao.md': baseText(at.script) },
    { wrong: 'content/broadcasts/dibao.md', right: 'content/broadcasts/relief.md' },
  ),
  add('E-BROADCAST-SIGN', '稿子里有念不出来的', at.script, [
    '标准是581元。',
    '标准是五百八十一块。',
  ]),
  whole(
    'E-BROADCAST-LONG',
    '稿子太长，念不完',
    { [at.script]: `${baseText(at.script)}\n${'听着，'.repeat(400)}\n` },
    { wrong: '一篇稿子有几千个字', right: '不超过600个字，细处请大家看页面' },
  ),
  add('W-BROADCAST-SENTENCE', '一口气念不完的句子', at.script, [
    '突然遭了火灾或者得了大病花了很多钱日子过不下去的人家都可以到镇上来问一问。',
    '突然遭了火灾的，得了大病的，都来问。',
  ]),
  edit('E-BROADCAST-CODE', '稿子里没有说编号', at.script, ['编号一零一零', '就看得到']),
  edit('E-BROADCAST-FIGURE', '念的数，政策页上没有核过', at.script, ['五百八十一块', '六百块']),
  edit('E-FINDER-QUESTION', '规则里的问题没有', at.policy, ['with: [poor]', 'with: [pour]']),
  edit('E-FINDER-TWIN', '两个问题的代号一样', at.finder, ['"id": "sudden"', '"id": "poor"']),
  edit('E-FINDER-CONDITION', '凭的条件，政策里没有', at.policy, [
    'condition: 收入低于标准的人家',
    'condition: 收入低过标准的人家',
  ]),
  edit('E-FINDER-GROUNDS', '没核过的条件，不能把人家挡在外面', at.policy, [
    '收入低于标准的人家〔据 低保条例 第10条〕',
    '收入低于标准的人家〔待核实〕',
  ]),
  edit('E-FINDER-CLASH', '规则自己打架', at.policy, ['without: [poor]', 'without: [sudden]']),
  edit('W-FINDER-MISSING', '政策没有写给谁', at.urgent, [
    /finder:\n[\s\S]*?去说。\n(?=---)/.exec(baseText(at.urgent))?.[0] ?? '',
    '',
  ]),
  swap('W-FINDER-UNUSED', '问了却用不上的题', at.finder, [
    '      "no": { "label": "没有", "means": "没有遭事" }\n    }',
    '      "no": { "label": "没有", "means": "没有遭事" }\n    },\n    {\n      "id": "car",\n      "question": "有没有车？",\n      "hint": "摩托不算。",\n      "yes": { "label": "有", "means": "有车" },\n      "no": { "label": "没有", "means": "没有车" }\n    }',
    '      "no": { "label": "没有", "means": "没有遭事" }\n    }',
  ]),
];
