import { describe, expect, test } from 'vitest';
import { edited, said } from '../../../tests/support/example-content.ts';

describe('W-CHECKED-OLD 核对满一年', () => {
  test('照提交的日子算，过了一年就提醒，报在 checked 那一行', () => {
    const findings = said('W-CHECKED-OLD', {}, undefined, { commitDay: '2023-11-02' });
    expect(findings).toHaveLength(2);
    expect(findings[0]).toMatch('content/policies/relief.md:8 这一页该在 2023-11-01 以前复核');
  });

  test('满一年当天不报', () => {
    expect(said('W-CHECKED-OLD', {}, undefined, { commitDay: '2023-11-01' })).toEqual([]);
  });

  test('不在 git 里，照内容里最晚的日子算，不看钟', () => {
    const changes = edited(
      'content/policies/relief.md',
      'checked: 2022-11-01',
      'checked: 2024-01-01',
    );
    expect(said('W-CHECKED-OLD', changes)[0]).toMatch('content/policies/urgent.mdx:');
  });

  test('撤下的页面不报', () => {
    const changes = edited(
      'content/policies/relief.md',
      'checked: 2022-11-01',
      'checked: 2022-11-01\nwithdrawn: { on: 2023-01-01, why: 换了新的 }',
    );
    const findings = said('W-CHECKED-OLD', changes, undefined, { commitDay: '2024-01-01' });
    expect(findings.map((finding) => finding.split(':')[0])).toEqual([
      'content/policies/urgent.mdx',
    ]);
  });
});

describe('W-EXPIRED 过了有效期', () => {
  const changes = edited(
    'content/policies/relief.md',
    'checked: 2022-11-01',
    'checked: 2022-11-01\nvalid:\n  to: 2022-12-31',
  );

  test('过了那天提醒，报在 to 那一行', () => {
    expect(said('W-EXPIRED', changes, undefined, { commitDay: '2023-01-01' })).toEqual([
      'content/policies/relief.md:10 这项政策写明管到 2022-12-31，已经过了。 → 还接着管的，改 valid；停了的，写 withdrawn，说明为什么、改看哪一页。',
    ]);
  });

  test('最后一天不报', () => {
    expect(said('W-EXPIRED', changes, undefined, { commitDay: '2022-12-31' })).toEqual([]);
  });
});
