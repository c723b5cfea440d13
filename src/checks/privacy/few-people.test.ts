import { describe, expect, test } from 'vitest';
import { appended, said } from '../../../tests/support/example-content.ts';

const pages = [
  'content/meetings/talk.md',
  'content/policies/relief.md',
  'content/notices/plan.md',
  'content/guide/publish.md',
] as const;

describe('E-COUNT-PEOPLE 照实写了敏感的有几户几人', () => {
  test.each(pages)('%s 里都拦', (page) => {
    const findings = said('E-COUNT-PEOPLE', appended(page, '\n不认可的有1户。\n'));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toContain('不足5户');
  });

  test.each(['两户离婚了。', '村里3人吸毒。', '只有2名残疾人。'])('%s', (text) => {
    expect(said('E-COUNT-PEOPLE', appended(pages[0], `\n${text}\n`))).toHaveLength(1);
    expect(said('W-COUNT-TYPED', appended(pages[0], `\n${text}\n`))).toEqual([]);
  });

  test.each([
    '每户2人的，按人头算低保。',
    '2人以上家庭有残疾人的，可以优先。',
    '3名以上子女，一个是残疾的，也补。',
    '至少5户联名，可以信访。',
    '全村残疾人32名。',
    '两名工作人员入户核查低保，应当出示证件。',
  ])('规矩里的数不是：%s', (text) => {
    expect(said('E-COUNT-PEOPLE', appended(pages[1], `\n${text}\n`))).toEqual([]);
  });
});

describe('E-PII-ONLY 只有这么一户', () => {
  test.each(['全村唯一一户五保就在四组。', '只有一户没脱贫，在坡上。'])('%s', (text) => {
    expect(said('E-PII-ONLY', appended(pages[0], `\n${text}\n`))).toHaveLength(1);
  });

  test.each(['一个家庭只有一个残疾孩子的，可以申请。', '只有一户报名的，不开班。'])(
    '%s 不是',
    (text) => {
      expect(said('E-PII-ONLY', appended(pages[0], `\n${text}\n`))).toEqual([]);
    },
  );
});
