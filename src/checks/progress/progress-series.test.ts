import { describe, expect, test } from 'vitest';
import { edited, said } from '../../../tests/support/example-content.ts';

const path = 'content/progress/2022-11-15.json';
const plan = 'content/progress-plan.json';
const second = `{
  "code": 7002,
  "plan": "example-1",
  "until": "2022-11-22",
  "published": "2022-11-25",
  "counts": { "received": { "jia": 10, "yi": 0 } },
  "demo": true
}
`;

describe('E-PROGRESS 公布的数要对得上计划，前后也要对得上', () => {
  test.each([
    ['少了一格', path, ', "yi": 0', '', 8, '少了 yi 这一格'],
    ['系列不是计划里的', path, '"example-1"', '"example-2"', 3, '计划里没有'],
    ['比计划开始还早', plan, '2022-10-17', '2022-11-16', 4, '比计划开始的 2022-11-16 还早'],
    ['公布得比数到的还早', path, '2022-11-18', '2022-11-14', 5, '还早'],
    [
      '没办到，写了办到的日子',
      path,
      '"talks": { "jia": 2 }',
      '"talks": { "jia": 0 }',
      11,
      '不能写办到的日子',
    ],
  ] as const)('%s', (_, file, from, to, line, words) => {
    const findings = said('E-PROGRESS', edited(file, from, to));
    expect(findings[0]).toMatch(`${path}:${line} `);
    expect(findings[0]).toContain(words);
  });

  test('隔了七天再公布一次，没有毛病', () => {
    expect(said('E-PROGRESS', { 'content/progress/2022-11-22.json': second })).toEqual([]);
  });

  test('不到七天又公布一次，报在后一次上', () => {
    const early = second.replace('2022-11-22', '2022-11-20');
    const findings = said('E-PROGRESS', { 'content/progress/2022-11-22.json': early });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain('content/progress/2022-11-22.json:4');
    expect(findings[0]).toContain('不到七天');
  });

  test('计划写坏了，只报计划，不连着报每一期', () => {
    expect(said('E-PROGRESS', edited(plan, '"schema": "example-1"', '"schema": ""'))).toEqual([]);
  });
});
