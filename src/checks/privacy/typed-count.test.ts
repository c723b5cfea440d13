import { describe, expect, test } from 'vitest';
import { appended, lineCount, said } from '../../../tests/support/example-content.ts';

const meeting = 'content/meetings/talk.md';
const flagged = (text: string) => said('W-COUNT-TYPED', appended(meeting, `\n${text}\n`));

describe('W-COUNT-TYPED 文章里照实写了各家的事有几件', () => {
  test.each([
    '这个月收集问题14件。',
    '化解矛盾纠纷3起。',
    '全村办结急难愁盼问题１２个。',
    '说和了两起邻里纠纷。',
    '办好了5个问题，还有3个在办。',
    '收到诉求共十三条。',
    '**三件**困难，登记在册。',
    '有8户不认可。',
    '问卷里不满意的有12份。',
    '受理信访4件。',
  ])('%s', (text) => {
    const findings = flagged(text);
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(`${meeting}:${lineCount(meeting) + 2} `);
    expect(findings[0]).toContain('约数');
  });

  test.each([
    '会上问了大家四个问题。',
    '大家提的问题都登记了，看[进度](/progress/)。',
    '到会352户，通过了村规民约。',
    '纠纷先找村里说，3天内有人来。',
    '困难户可以申请，7个工作日答复。',
    '问题不过夜，10月25日开始登记。',
    '第三条　有矛盾，先找组长。',
  ])('不管：%s', (text) => {
    expect(flagged(text)).toEqual([]);
  });

  test('字段里写的也查，每行只说一次', () => {
    const said1 = said('W-COUNT-TYPED', {
      'content/exemplars/two.md':
        '---\ncode: 3002\ntitle: 化解纠纷8起的人\nsummary: 收集问题2件，解决问题2件。\n---\n',
    });
    expect(said1.map((text) => text.split(' ')[0])).toEqual([
      'content/exemplars/two.md:3',
      'content/exemplars/two.md:4',
    ]);
  });

  test('政策、文件原文里讲的不管', () => {
    expect(
      said('W-COUNT-TYPED', appended('content/notices/plan.md', '\n收集问题14件。\n')),
    ).toEqual([]);
  });
});
