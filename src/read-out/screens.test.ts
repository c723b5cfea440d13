import { describe, expect, test } from 'vitest';
import { actionSchema } from '../kinds/action.ts';
import { type AmountTable, policySchema } from '../kinds/policy.ts';
import { actionScreens } from './action-screens.ts';
import { clauseScreens } from './clause-screens.ts';
import { policyScreens } from './policy-screens.ts';

const policy = policySchema.parse({
  code: 1010,
  title: '农村低保',
  summary: '按月补差额。',
  topic: 'relief',
  aliases: ['吃低保'],
  checked: '2022-11-01',
  who: ['收入低于标准的人家〔据 条例 第10条〕。', '财产也合规定〔待核实〕。'],
  gain: ['看下面的表。'],
  where: ['镇里。'],
  bring: ['户口簿〔据 报纸〕。'],
  duration: ['30日。'],
  fee: '不收钱。',
  ask: [{ name: '热线', phone: '12345', about: '问政策' }],
  steps: ['先申请。', '再核查。'],
  amounts: [
    {
      name: '低保标准',
      unit: '元/人·月',
      area: '某市',
      columns: ['农村', '城市'],
      rows: [
        { head: '2025年', current: true, cells: [630, '770〔待核实〕'] },
        { head: '2024年', cells: [610, 750] },
      ],
    },
  ],
  basis: [
    { short: '条例', title: '某市条例', issuer: '某市', mark: 'verified' },
    { short: '报纸', title: '报道', form: 'page', issuer: '某报', mark: 'secondary' },
  ],
});

describe('政策在会上念', () => {
  const screens = policyScreens(policy, [{ name: '领好多？', answer: ['看差额。'] }]);

  test('先是题目和一句话，末了是问答', () => {
    expect(screens[0]).toEqual({
      label: '说这个号 1010',
      title: '农村低保',
      lines: ['按月补差额。'],
    });
    expect(screens.at(-1)).toEqual({ label: '常有人问', title: '领好多？', lines: ['看差额。'] });
  });

  test('写了给好多、到哪天，紧跟在题目后面念；没写就没有这一屏', () => {
    const answered = policyScreens(
      { ...policy, howMuch: '每月630元〔待核实〕。', byWhen: '12月31日以前交〔据 条例〕。' },
      [],
    );
    expect(answered.slice(1, 3)).toEqual([
      { label: '给好多', lines: ['每月630元（待核实）。'] },
      { label: '到哪天', lines: ['12月31日以前交。'] },
    ]);
    expect(screens.map(({ label }) => label)).not.toContain('到哪天');
  });

  test('短的并到一屏，待核实的、只有旁证的说出来', () => {
    expect(screens).toContainEqual({ label: '要带什么', lines: ['户口簿（旁证）。'] });
    expect(screens).toContainEqual({
      label: '谁能享受',
      lines: ['收入低于标准的人家。', '财产也合规定（待核实）。'],
    });
  });

  test('按时间排的表只念现行的一行', () => {
    expect(screens).toContainEqual({
      label: '低保标准，某市，元/人·月',
      lines: ['2025年：农村 630；城市 770（待核实）。'],
    });
    expect(JSON.stringify(screens)).not.toContain('2024年');
  });

  const readWith = (changes: Partial<AmountTable>) => {
    const amounts = policy.amounts.map((table) => ({ ...table, ...changes }));
    return JSON.stringify(policyScreens({ ...policy, amounts }, []));
  };
  const groups = ['特困人员', '低保对象'].map((head) => ({ head, current: false, cells: [1, 2] }));

  test('按人群排的表每一行都念', () => {
    expect(readWith({ rowHead: '哪些人', rows: groups })).toMatch(/特困人员.*低保对象/);
  });

  test('例子按时间排的只念头一行，按人群排的每一行都念', () => {
    const rows = groups.map((row, index) => ({ ...row, head: `某区，${2024 - index}年` }));
    expect(readWith({ example: true, rows })).not.toContain('2023年');
    expect(readWith({ example: true, rowHead: '哪些人', rows: groups })).toContain('低保对象');
  });

  test('表的一行念完再换屏；一屏装不下的一行，在格与格之间断，每屏都说是哪一行', () => {
    const cells = ['按月发到卡上'.repeat(5), '每年九月重新核一回家里的收入'.repeat(2)];
    const rows = [
      { head: '特困', current: false, cells: ['按月给', '每年核'] },
      { head: '低保', current: false, cells },
    ];
    const amounts = policy.amounts.map((table) => ({ ...table, rowHead: '哪些人', rows }));
    const read = policyScreens({ ...policy, amounts }, []);
    expect(read.filter(({ label }) => label.startsWith('低保标准'))).toEqual([
      { label: '低保标准，某市，元/人·月', lines: ['特困：农村 按月给；城市 每年核。'] },
      { label: '低保标准，某市，元/人·月，低保（1／2）', lines: [`农村 ${cells[0]}。`] },
      { label: '低保标准，某市，元/人·月，低保（2／2）', lines: [`城市 ${cells[1]}。`] },
    ]);
  });

  test('一步一屏，电话念得出来', () => {
    expect(screens.map(({ label }) => label)).toContain('怎么办，第2步');
    expect(screens).toContainEqual({ label: '问谁', lines: ['热线 12345：问政策。'] });
  });
});

test('一件事：答应的一条一屏', () => {
  const action = actionSchema.parse({
    code: 5003,
    title: '急难愁盼的事',
    short: '办急难',
    summary: '办一批。',
    clause: '4001#2-3',
    dueText: '没有写死日子',
    responsible: ['村党组织书记'],
    promised: ['有回音。', '有期限。'],
    signs: ['贴出来。'],
  });
  expect(actionScreens(action).map(({ label }) => label)).toEqual([
    '说这个号 5003',
    '什么时候',
    '哪个负责',
    '答应了什么，第1条',
    '答应了什么，第2条',
    '怎么看出来办到了，第1条',
  ]);
});

describe('条款在会上念', () => {
  const page = { code: 2001, title: '甲村村规民约', short: '甲村', summary: '大家定的。' };
  const body =
    '## 第一章 红白喜事\n\n第一条　酒席只办两样〔原文如此：疑为“两种”〕。\n\n自家人吃饭不算。\n';

  test('一条一屏，上头写哪一条；记号去掉，字句不动', () => {
    expect(clauseScreens(page, body, 'articles')).toEqual([
      { label: '说这个号 2001', title: '甲村村规民约', lines: ['大家定的。'] },
      { label: '', title: '第一章 红白喜事', lines: [] },
      { label: '第一条', lines: ['第一条　酒席只办两样。'] },
      { label: '第一条第二款', lines: ['自家人吃饭不算。'] },
    ]);
  });

  test('没有编号的段落写短名，不写一长串标题', () => {
    const screens = clauseScreens(page, '## 甲村的一份很长的通知\n\n各位乡亲：\n', 'articles');
    expect(screens.at(-1)).toEqual({ label: '甲村', lines: ['各位乡亲：'] });
  });

  test('一条太长，切成几屏，写明几分之几', () => {
    const long = `（一）${'走访遍访所有农户，'.repeat(12)}办好。`;
    const screens = clauseScreens(page, `## 二、措施\n\n${long}\n`, 'official').slice(2);
    expect(screens.map(({ label }) => label)).toEqual(['二、（一）（1／2）', '二、（一）（2／2）']);
    expect(screens.flatMap(({ lines }) => lines).join('')).toBe(long);
  });

  test('表一行一句，列表一条一句，竖线、横杠、尖括号都不念', () => {
    const table =
      '| 村 | 谁牵头 | 哪天办完 |\n|---|:-:|---|\n| 甲村 | **村支书** | 3月底。 |\n| 乙村 |  | 5月底 |';
    const marked = `附表如下：\n\n${table}\n\n- 先走访。\n- 再公示。\n\n> 引的话，\n> 接着说。\n`;
    expect(clauseScreens(page, marked, 'official').slice(1)).toEqual([
      { label: '甲村', lines: ['附表如下：'] },
      { label: '甲村', lines: ['甲村：谁牵头 村支书；哪天办完 3月底。', '乙村：哪天办完 5月底。'] },
      { label: '甲村', lines: ['先走访。', '再公示。'] },
      { label: '甲村', lines: ['引的话，接着说。'] },
    ]);
  });
});
