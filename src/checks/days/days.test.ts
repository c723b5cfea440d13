import { describe, expect, test } from 'vitest';
import { edited, exampleFiles, said } from '../../../tests/support/example-content.ts';

const promise = 'content/promises/pipe.md';
const meeting = 'content/meetings/talk.md';

describe('E-DATE-FUTURE 还没到的日子', () => {
  const policy = 'content/policies/relief.md';
  const checkedOn = (day: string) => edited(policy, 'checked: 2022-11-01', `checked: ${day}`);

  test('比今天还晚，报在那一行，说现在到哪天', () => {
    expect(
      said('E-DATE-FUTURE', checkedOn('2023-01-02'), undefined, { today: '2023-01-01' }),
    ).toEqual([
      `${policy}:8 checked（最后核对的日子） 写的是 2023-01-02，现在才到 2023-01-01，这一天还没有到。 → 只写已经发生的事，改成真的那一天；还没有发生的，等到了那天再写。要照别的一天看，用 --as-of。`,
    ]);
    expect(
      said('E-DATE-FUTURE', checkedOn('2023-01-01'), undefined, { today: '2023-01-01' }),
    ).toEqual([]);
  });

  test('都提交了的照提交的日子，写了 --as-of 的照它', () => {
    const changes = checkedOn('2023-01-02');
    const count = (days: Parameters<typeof said>[3]) =>
      said('E-DATE-FUTURE', changes, undefined, days).length;
    expect(count({ commitDay: '2023-01-01' })).toBe(1);
    expect(count({ commitDay: '2023-01-01', today: '2023-01-02' })).toBe(0);
    expect(count({ commitDay: '2023-01-01', asked: '2023-01-02' })).toBe(0);
    expect(count({})).toBe(0);
  });

  test('真的答复写在以后，是错误，报在那一条', () => {
    const real = {
      ...edited(promise, 'demo: true', 'demo: false'),
    };
    const [finding] = said('E-DATE-FUTURE', real, undefined, { asked: '2022-10-30' }).filter(
      (each) => each.startsWith(promise),
    );
    expect(finding).toMatch(`${promise}:14 answers 第1条 的 on`);
  });

  test('期限、施行的日子是以后的，不报', () => {
    const changes = edited(promise, 'due: 2022-11-10', 'due: 2033-11-10');
    expect(said('E-DATE-FUTURE', changes, undefined, { today: '2022-12-01' })).toEqual([]);
  });

  test('演示的照演示的那天：演示里的答复比那天晚，看的人看不到它，所以报', () => {
    const later = edited(promise, '  - on: 2022-10-31', '  - on: 2022-11-16');
    const [finding] = said('E-DATE-FUTURE', later, undefined, { today: '2026-11-30' });
    expect(finding).toContain('演示只演到 2022-11-15');
  });

  test('没有写演示的那天的，演示的也照今天', () => {
    const changes = {
      ...edited('content/site.json', '  "demoDay": "2022-11-15",\n', ''),
      ...edited(meeting, 'on: 2022-10-25', 'on: 2033-10-25'),
    };
    const findings = said('E-DATE-FUTURE', changes, undefined, { today: '2026-11-30' });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain('现在才到 2026-11-30');
  });

  test('写错成很远的一天，只报它，不连着说别的页都该复核了', () => {
    const changes = checkedOn('2222-01-01');
    expect(said('W-CHECKED-OLD', changes, undefined, { today: '2022-12-01' })).toEqual([]);
  });
});

describe('E-DEMO-DAY 演示的那天', () => {
  test('还有演示的页，可以写', () => {
    expect(said('E-DEMO-DAY', {})).toEqual([]);
  });

  test('演示的页都没有了，叫删掉，报在那一行', () => {
    const real = Object.fromEntries(
      exampleFiles().map((file) => [
        file.path,
        'text' in file
          ? file.text.replace(/demo: true|"demo": true/g, (text) => text.replace('true', 'false'))
          : '',
      ]),
    );
    expect(said('E-DEMO-DAY', real)[0]).toMatch('content/site.json:8 没有标着演示的页了');
  });
});
