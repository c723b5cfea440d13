import { describe, expect, test } from 'vitest';
import { qingshi, relief } from '../../tests/support/qingshi.ts';
import { doubtsForPeople, tallyForPeople, tallyForPrograms } from './facts-report.ts';
import { statementsOf } from './policy-statements.ts';
import { tallyTown } from './tally.ts';

const pages = qingshi.policies.map(({ body, ...policy }) => ({ policy, body, gaps: [] }));
const { body, ...policy } = relief;
const count = (changed: Partial<typeof policy>, text = body, day = relief.checked) =>
  tallyTown([{ policy: { ...policy, ...changed }, body: text, gaps: [] }], day).total;
const own = count({});

describe('数一项政策', () => {
  test('字段、表格、正文里的都数，依据表自己不数', () => {
    const written = [JSON.stringify({ ...policy, basis: [] }), body].join('');
    const groups = written.match(/(?:〔(?:据 [^〔〕]+|待核实)〕)+/g) ?? [];
    expect(own.verified + own.secondary + own.unverified).toBe(groups.length);
    expect(own.unverified).toBe(groups.filter((group) => group.includes('〔待核实〕')).length);
    expect(own.secondary).toBe(groups.filter((group) => group.includes('远山问答')).length);
    expect(own.secondary).toBeGreaterThan(0);
  });

  test('一份依据改成只有旁证的，引用它的都跟着变', () => {
    const basis = policy.basis.map((one) => ({ ...one, mark: 'secondary' as const }));
    const changed = count({ basis });
    expect(changed.verified).toBe(0);
    expect(changed.secondary).toBe(own.verified + own.secondary);
    expect(changed.unverified).toBe(own.unverified);
  });

  test('只是例子的表，格格都是外地的；正文的表一格一格数', () => {
    const inTable = policy.amounts.filter(({ example }) => example);
    expect(own.elsewhere).toBe(
      inTable.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells)).length,
    );
    const table =
      '| 哪里（外地例子） | 邻县（外地例子）给600〔待核实〕 | 这里给580〔据 低保办法〕 |';
    const changed = count({}, `${body}\n${table}\n`);
    expect(changed.elsewhere).toBe(own.elsewhere + 1);
    expect(changed.verified).toBe(own.verified + 1);
  });

  test('代码里举的例子不算', () => {
    expect(count({}, `${body}\n写成 \`给600〔待核实〕\`。\n`)).toEqual(own);
  });

  test('还没补的数，一页数几个名字；几页都要的，合计算一个', () => {
    const one = { policy, body, gaps: ['截止日', '低保标准'] };
    const other = { ...one, gaps: ['截止日'] };
    const { policies, total } = tallyTown([one, other], relief.checked);
    expect(policies.map(({ gaps }) => gaps)).toEqual([2, 1]);
    expect(total.gaps).toBe(2);
  });
});

describe('多久没再看', () => {
  test('没写 seen 的照 checked；到那天为止，还没到的算零', () => {
    expect(own).toMatchObject({ oldest: 0, median: 0 });
    expect(count({}, body, '2026-04-09')).toMatchObject({ oldest: 10, median: 10 });
    expect(count({}, body, '2026-01-01')).toMatchObject({ oldest: 0, median: 0 });
  });

  test('写了 seen 的照它；几份依据取最早的', () => {
    const [first, second, ...rest] = policy.basis;
    if (first === undefined || second === undefined) throw new Error('低保的依据少了');
    const basis = [{ ...first, seen: '2026-03-20' }, { ...second, seen: '2026-02-28' }, ...rest];
    const who = [`两份一起〔据 ${first.short}；${second.short}〕。`];
    const days = statementsOf({ ...policy, basis, who }, '').map(({ seen }) => seen);
    expect(days[0]).toBe('2026-02-28');
    expect(new Set(days)).toEqual(new Set(['2026-02-28', '2026-03-20', relief.checked]));
    expect(count({ basis }).oldest).toBe(30);
  });
});

describe('数一个镇', () => {
  const tally = tallyTown(pages, '2026-04-15');

  test('停用的不数，别的一项一行，合计对得上', () => {
    const current = qingshi.policies.filter(({ withdrawn }) => withdrawn === undefined);
    expect(tally.policies.map(({ code }) => code)).toEqual(current.map(({ code }) => code));
    expect(current.length).toBeLessThan(qingshi.policies.length);
    const sum = tally.policies.reduce((all, { verified }) => all + verified, 0);
    expect(tally.total.verified).toBe(sum);
    expect(tally.total.oldest).toBe(Math.max(...tally.policies.map(({ oldest }) => oldest)));
  });

  test('给人看的表：一项一行，各列对齐，末了合计；照哪一天写明', () => {
    const text = tallyForPeople(tally).split('\n');
    const row = text.find((line) => line.endsWith('农村低保')) ?? '';
    const { verified, secondary, unverified } = own;
    expect(row).toMatch(new RegExp(`^1011 +${verified} +${secondary} +${unverified} `));
    expect(text[tally.policies.length + 1]).toMatch(/^合计.*\d+项$/);
    expect(text.at(-1)).toContain('到2026-04-15');
    expect(tallyForPeople(tallyTown([], ''))).toBe('还没有政策，没有什么可以数。');
  });

  test('给程序读的就是数出来的', () => {
    expect(JSON.parse(tallyForPrograms(tally))).toEqual(tally);
  });
});

test('列出还不能说定的话，待核实的在前，写着文件和行号', () => {
  const at = { field: ['who', 0] } as const;
  const one = {
    at,
    cited: [],
    elsewhere: false,
    seen: '2026-01-01',
    file: 'content/policies/a.md',
  };
  expect(
    doubtsForPeople('低保', [
      { ...one, line: 8, text: '甲', evidence: 'secondary' },
      { ...one, line: 9, text: '乙', evidence: 'verified' },
      { ...one, line: 12, text: '丙', evidence: 'unverified' },
    ]).split('\n'),
  ).toEqual([
    'content/policies/a.md:12  待核实  丙',
    'content/policies/a.md:8  旁证  甲',
    '',
    '低保：有依据1处，旁证1处，待核实1处。',
  ]);
});
