import { expect, test } from 'vitest';
import { withTable } from './readme-table.ts';
import { judge, worstOfEach } from './rows.ts';

const conditions = {
  ...{ day: '2026-11-30', commit: 'abc1234', cores: 2, processor: '处理器', gibibytes: 8 },
  load: [0.1, 1.5],
  ...{ node: 'v24.0.0', chromium: '156.0' },
} as const;
const rows = worstOfEach([
  judge({ budget: 'page', what: '/1030/', measured: 14_081, limit: 14_336 }),
  judge({ budget: 'seo', what: '/1/', measured: 100 }),
  judge({ budget: 'seo', what: '/2/', measured: 100 }),
]);

test('只换记号中间的，写明哪天、什么机器，一条预算一行；再换一回也一样', () => {
  const once = withTable('前\n<!-- bench -->\n旧的\n<!-- /bench -->\n后', rows, conditions, 'zh');
  expect(once).toBe(withTable(once, rows, conditions, 'zh'));
  expect(once).not.toContain('旧的');
  expect(once).toMatch(/^前\n<!-- bench -->\n\n2026-11-30，提交 abc1234，2 核/);
  expect(once).toContain('| /1030/ | 14,081 字节 | 14,336 字节 | 0.98 | 过 |');
  expect(once).toContain('| 2 处都是 | 100 分 | 100 分 | 1.00 | 过 |');
  expect(once).toMatch(/<!-- \/bench -->\n后$/);
});

test('机器忙的时候量的，写明作不得准；不忙的不写', () => {
  const place = '<!-- bench -->\n<!-- /bench -->';
  const busy = { ...conditions, load: [1, 9] as const };
  expect(withTable(place, rows, busy, 'zh')).toContain('作不得准');
  expect(withTable(place, rows, conditions, 'zh')).not.toContain('作不得准');
});

test('没有记号的不动它', () => {
  expect(() => withTable('什么也没有', rows, conditions, 'en')).toThrow('<!-- bench -->');
});
