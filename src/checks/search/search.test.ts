import { describe, expect, test } from 'vitest';
import { edited, exampleFiles, said } from '../../../tests/support/example-content.ts';
import { checkContent } from '../check-content.ts';

const relief = 'content/policies/relief.md';
const urgent = 'content/policies/urgent.mdx';

describe('W-ALIAS-FEW 叫法太少', () => {
  test('不到八个就提醒，说现在有几个', () => {
    const findings = said('W-ALIAS-FEW', edited(urgent, '遭了急事, 救命钱', '遭了急事'));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(`${urgent}:6 只写了 7 个叫法`);
  });

  test('够了八个不报；别的类不管', () => {
    expect(said('W-ALIAS-FEW', {})).toEqual([]);
  });
});

describe('W-ALIAS-SHARED 一个叫法两页都写', () => {
  test('一对只报一次，记在后来的那个上，说出先有的', () => {
    const findings = said('W-ALIAS-SHARED', edited(urgent, '救命钱', '评低保'));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(`${urgent}:6 叫法“评低保”，${relief}`);
  });

  test('旁边就是抄来的那一份，几十个叫法一样，也只说一次', () => {
    const text = exampleFiles().find(({ path }) => path === relief);
    const copy = text !== undefined && 'text' in text ? text.text.replace('1010', '1011') : '';
    const findings = said('W-ALIAS-SHARED', { 'content/policies/relief-copy.md': copy });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain('等8个');
  });

  test('各叫各的不报', () => {
    expect(said('W-ALIAS-SHARED', {})).toEqual([]);
  });
});

test('叫法的毛病只是提醒，不拦着发布', () => {
  const changes = edited(urgent, '遭了急事, 救命钱', '评低保');
  const findings = checkContent(exampleFiles(changes), undefined);
  expect(findings.map(({ code }) => code)).toContain('W-ALIAS-SHARED');
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

describe('expected-queries.json', () => {
  const path = 'content/expected-queries.json';

  test('可以不写；写了要是一句句话', () => {
    expect(said('E-FILE-PLACE', { [path]: '["低保"]' })).toEqual([]);
    expect(said('E-FIELD-VALUE', { [path]: '["低保", 1010]' })).toHaveLength(1);
  });
});
