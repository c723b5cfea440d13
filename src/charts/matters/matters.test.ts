import { expect, test } from 'vitest';
import { demoSource } from '../../../tests/support/chart-source.ts';
import { mattersChart, mattersConclusion } from './matters.ts';

const about = (value: number) => ({ said: 'about', value }) as const;
const few = { said: 'few', value: 0 } as const;
const parts = { solved: about(95), inTime: about(70), overdue: few, unanswered: about(50) };

test('结论只说全镇的四份，取整的带「约」，零到四的说「不足5」', () => {
  expect(mattersConclusion(about(215), parts, undefined)).toBe(
    '各家的事收到约215件：办好了的约95件，答应了还在期限内的约70件，超期没办好的不足5件，还没答复的约50件。',
  );
});

test('登了照实的合计，另说一句', () => {
  expect(mattersConclusion(about(215), parts, 214)).toContain('全镇照实数，一共收到214件。');
});

test('还没有公布的，直说', () => {
  expect(mattersConclusion({ said: 'missing' }, parts, undefined)).toBe(
    '各家的事，这一期还没有公布。',
  );
});

test('六个方面一行一个，末一行是全镇；四份加起来就是收到的', () => {
  const { table } = mattersChart(demoSource());
  expect(table.rows.map(({ head }) => head)).toEqual([
    '基础设施',
    '人居环境',
    '增加收入',
    '两不愁三保障',
    '应对灾情疫情',
    '慰问困难群体',
    '全镇',
  ]);
  for (const { cells } of table.rows) {
    const [received = 0, ...split] = cells.map((cell) =>
      Number(/\d+$/.exec(cell.replace(/^不足.*/, '0'))),
    );
    expect(split.reduce((sum, count) => sum + count, 0)).toBe(received);
  }
});
