import { expect, test } from 'vitest';
import { edited, said } from '../../../tests/support/example-content.ts';

const relief = 'content/policies/relief.md';
const urgent = 'content/policies/urgent.mdx';
const line = (path: string, finding: string | undefined) =>
  Number(finding?.slice(path.length + 1).split(' ')[0]);

test('E-FINDER-QUESTION 提到没有的问题，说最像的是哪个', () => {
  const [finding, ...rest] = said(
    'E-FINDER-QUESTION',
    edited(relief, 'with: [poor]', 'with: [pour]'),
  );
  expect(rest).toEqual([]);
  expect(finding).toMatch('写了 pour，content/finder.json 里没有这个问题');
  expect(finding).toMatch('是不是 poor？现在有的问题：poor、sudden。');
});

test('E-FINDER-QUESTION without 里的也查，不像哪个就全列出来', () => {
  const findings = said(
    'E-FINDER-QUESTION',
    edited(relief, 'without: [poor]', 'without: [poor, car]'),
  );
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatch('without');
  expect(findings[0]).not.toMatch('是不是');
});

test('E-FINDER-TWIN 两个问题用了同一个代号', () => {
  const changes = edited('content/finder.json', '"id": "sudden"', '"id": "poor"');
  expect(said('E-FINDER-TWIN', changes)).toEqual([
    'content/finder.json:11 第2题的代号 poor，第1题已经用了。 → 换一个没用过的代号，政策里的规则也跟着改。',
  ]);
});

test('E-FINDER-CONDITION 凭的条件页里没有，说最像的一句', () => {
  const changes = edited(relief, 'condition: 收入低于标准的人家', 'condition: 收入低过标准的人家');
  const [finding, ...rest] = said('E-FINDER-CONDITION', changes);
  expect(rest).toEqual([]);
  expect(finding).toMatch('没有「收入低过标准的人家」这句条件');
  expect(finding).toMatch('是不是「收入低于标准的人家。」？');
});

test('E-FINDER-CONDITION 政策没写的条件，不能拿来排除人家', () => {
  const changes = edited(relief, 'condition: 收入低于标准\n', 'condition: 家里有车的不给\n');
  const [finding] = said('E-FINDER-CONDITION', changes);
  expect(finding).toMatch('删掉这条规则');
});

test('E-FINDER-CONDITION 正文里写的条件也算', () => {
  const changes = edited(urgent, 'condition: 突然遭了事的人家', 'condition: 写着能帮一把');
  expect(said('E-FINDER-CONDITION', changes)).toEqual([]);
});

test('E-FINDER-GROUNDS 待核实的条件不能把人家挡在外面，说很可能可以', () => {
  const from = '收入低于标准的人家〔据 低保条例 第10条〕';
  const findings = said('E-FINDER-GROUNDS', edited(relief, from, '收入低于标准的人家〔待核实〕'));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatch('「收入低于标准」还待核实，不能拿来把人家挡在外面');
});

test('E-FINDER-GROUNDS 只有旁证的条件也不能把人家挡在外面', () => {
  const changes = edited(
    relief,
    '    mark: verified\n  - short: 补充通知',
    '    mark: secondary\n  - short: 补充通知',
  );
  const findings = said('E-FINDER-GROUNDS', changes);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatch('「收入低于标准」只有旁证，不能拿来把人家挡在外面');
});

test('E-FINDER-GROUNDS 外地例子不能断定很可能，也不能排除，只能叫人问一声', () => {
  const from = '收入低于标准的人家〔据 低保条例 第10条〕';
  const to = '收入低于标准的人家（外地例子）〔据 低保条例 第10条〕';
  expect(said('E-FINDER-GROUNDS', edited(relief, from, to))).toHaveLength(2);
  const asked = edited(urgent, '[突然遭了事的人家]', '[突然遭了事的人家（外地例子）]');
  expect(said('E-FINDER-GROUNDS', asked)).toEqual([]);
});

test('E-FINDER-CLASH 一户人家又很可能又不列', () => {
  const [finding, ...rest] = said(
    'E-FINDER-CLASH',
    edited(relief, 'without: [poor]', 'without: [sudden]'),
  );
  expect(rest).toEqual([]);
  expect(finding).toMatch('又对上 likely 第1条“很可能”');
  expect(line(relief, finding)).toBeGreaterThan(40);
});

test('E-FINDER-CLASH 一条规则要同一题又有又没有', () => {
  const changes = edited(relief, 'with: [poor]', 'with: [poor]\n      without: [poor]');
  expect(said('E-FINDER-CLASH', changes)[0]).toMatch('哪家也对不上');
});

test('W-FINDER-MISSING 没写 finder 的政策只提醒', () => {
  const changes = edited(
    urgent,
    `finder:
  maybe:
    - { with: [sudden], condition: 突然遭了事的人家, why: 遭了事就去说。 }
  otherwise: 有急事就去说。
`,
    '',
  );
  const [finding, ...rest] = said('W-FINDER-MISSING', changes);
  expect(rest).toEqual([]);
  expect(finding).toMatch('总是“要问一声”');
  expect(said('W-FINDER-UNUSED', changes)[0]).toMatch('第2题（sudden）没有一项政策用得上');
});

test('一个问题也不问的镇，政策不用写 finder', () => {
  const silent = {
    'content/finder.json': '{ "questions": [] }\n',
    ...edited(
      urgent,
      `finder:
  maybe:
    - { with: [sudden], condition: 突然遭了事的人家, why: 遭了事就去说。 }
  otherwise: 有急事就去说。
`,
      '',
    ),
  };
  expect(said('W-FINDER-MISSING', silent)).toEqual([]);
  expect(said('E-FIELD-VALUE', silent)).toEqual([]);
});
