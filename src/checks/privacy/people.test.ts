import { describe, expect, test } from 'vitest';
import { appended, type Changes, said } from '../../../tests/support/example-content.ts';

const exemplar = 'content/exemplars/ditch.md';
const meeting = 'content/meetings/talk.md';
const people = (value: unknown): Changes => ({
  'content/people.json': `${JSON.stringify(value, null, 2)}\n`,
});
const consent = { name: '冉启芳', pages: [3001], agreed: '2022-11-10' };

describe('people.json 可以写姓名的人', () => {
  test('公职人员哪里都可以写，讲低保的旁边也可以', () => {
    const changes = {
      ...people({ posts: [{ name: '冉启芳', post: '村党组织书记' }] }),
      ...appended(meeting, '\n冉启芳主持，讲了低保怎么申请。\n'),
    };
    expect(said('E-PII-PERSON', changes)).toEqual([]);
    expect(said('W-PII-NAME', changes)).toEqual([]);
  });

  test('同意公开的，只能写在同意的那几页，也只能写姓名', () => {
    const here = { ...people({ consents: [consent] }), ...appended(exemplar, '\n冉启芳带头。\n') };
    expect(said('W-PII-NAME', here)).toEqual([]);
    const elsewhere = {
      ...people({ consents: [consent] }),
      ...appended(meeting, '\n冉启芳说：好。\n'),
    };
    expect(said('W-PII-NAME', elsewhere)).toHaveLength(1);
    const ill = {
      ...people({ consents: [consent] }),
      ...appended(exemplar, '\n冉启芳是残疾人。\n'),
    };
    expect(said('E-PII-PERSON', ill)).toHaveLength(1);
    const agreed = {
      ...people({ consents: [{ ...consent, sensitive: true }] }),
      ...appended(exemplar, '\n冉启芳是残疾人。\n'),
    };
    expect(said('E-PII-PERSON', agreed)).toEqual([]);
  });

  test('收回了同意，姓名还写着的是错误', () => {
    const changes = {
      ...people({ consents: [{ ...consent, revoked: '2022-11-14' }] }),
      ...appended(exemplar, '\n冉启芳带头。\n'),
    };
    const findings = said('E-PII-REVOKED', changes);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(exemplar);
    expect(findings[0]).not.toContain('冉启芳');
  });

  test('同意要写明哪天、哪几页', () => {
    expect(said('E-FIELD-MISSING', people({ consents: [{ name: '冉启芳' }] }))).toHaveLength(2);
  });
});
