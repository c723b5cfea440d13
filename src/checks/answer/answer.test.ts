import { describe, expect, test } from 'vitest';
import { type Changes, edited, said } from '../../../tests/support/example-content.ts';
import { markedWordsIn } from './marked-words.ts';
import { writtenFigures } from './written-figures.ts';

const policy = 'content/policies/relief.md';
const anchor = 'who:\n';

/** 在「谁能享受」前面添几行字段。 */
const withLines = (...lines: readonly string[]) =>
  edited(policy, anchor, `${lines.join('\n')}\n${anchor}`);
/** 再换一处。 */
const also = (changes: Changes, from: string, to: string): Changes => ({
  [policy]: String(changes[policy]).replace(from, to),
});

describe('一句话里的数', () => {
  test.each([
    ['每月630元、城市770元', ['630元', '770元']],
    ['100到500元，最多10万元', ['100', '500元', '10万元']],
    ['报15%到20％', ['15%', '20％']],
    ['2025年7月1日起，24小时内', ['2025年', '7月', '1日', '24小时']],
    ['受理后三十日，两块钱', ['三十日', '两块']],
    ['看1030号，31号以前', ['31号']],
    ['一家人两条路', []],
  ])('%s', (text, figures) => {
    expect(writtenFigures(text).map((figure) => figure.said)).toEqual(figures);
  });

  test('几种写法换成一样的值和单位', () => {
    expect(writtenFigures('10万块、30天').map(({ value, unit }) => [value, unit])).toEqual([
      [100_000, '元'],
      [30, '日'],
    ]);
  });
});

describe('一截话有多硬', () => {
  const split = (text: string) => markedWordsIn(text, [{ short: '报纸', mark: 'secondary' }]);

  const bare = (text: string) =>
    split(text).map(({ text: said, evidence }) => ({ text: said, evidence }));

  test('一个记号管它前面的话，挨着的几个照最弱的', () => {
    expect(bare('甲〔据 法〕，乙〔据 报纸〕；丙〔据 法；报纸〕〔待核实〕。丁。')).toEqual([
      { text: '甲', evidence: 'verified' },
      { text: '，乙', evidence: 'secondary' },
      { text: '；丙', evidence: 'unverified' },
      { text: '丁', evidence: 'verified' },
    ]);
  });

  test('写明是例子的，整句都是', () => {
    expect(split('甲〔据 法〕，乙（外地例子）。丙。').map((one) => one.saysExample)).toEqual([
      true,
      true,
      false,
    ]);
  });

  test('句末没有记号的半截，跟前一个记号；留给镇里补的不算', () => {
    expect(bare('甲〔据 报纸〕，2027年的：〔补 2027年的数〕。')).toEqual([
      { text: '甲', evidence: 'secondary' },
      { text: '，2027年的：', evidence: 'secondary' },
    ]);
  });
});

describe('E-ANSWER-FIGURE 开头的数，下面要有', () => {
  test('下面有的不报：表里现行的、字段里的、正文里的', () => {
    expect(
      said(
        'E-ANSWER-FIGURE',
        withLines('howMuch: 农村每月581元、城市717元（2022年）。', 'byWhen: 受理后30天办结。'),
      ),
    ).toEqual([]);
  });

  test('下面没有的，报在那一行，说是哪个数', () => {
    const changes = withLines('howMuch: 农村每月600元。', 'byWhen: 12月31日以前。');
    const line = String(changes[policy]).split('\n').indexOf('howMuch: 农村每月600元。') + 1;
    expect(said('E-ANSWER-FIGURE', changes)).toEqual([
      `${policy}:${line} “给好多”里说“600元”，这一页下面没有这个数。 → 照下面的数改这一句；数是对的，就在 amounts、gain、duration、steps 或者正文里也写上，带依据。`,
      expect.stringMatching(`^${policy}:${line + 1} “到哪天”里说“12月”，`),
      expect.stringMatching(`^${policy}:${line + 1} “到哪天”里说“31日”，`),
    ]);
  });

  test('值一样、单位不一样的，不是一回事', () => {
    expect(said('E-ANSWER-FIGURE', withLines('howMuch: 给30元。'))).toHaveLength(1);
  });

  test('只写在不现行的一行里的，说出是哪一行', () => {
    const row = '      - { head: 2022年';
    const changes = also(
      withLines('howMuch: 农村每月515元。'),
      row,
      `      - { head: 2021年, cells: ['515', '636'] }\n${row}`,
    );
    const [finding] = said('E-ANSWER-FIGURE', changes);
    expect(finding).toContain(
      '“给好多”里说“515元”，下面只有“低保标准”不现行的一行（2021年）写着它。',
    );
  });

  test('只写在例子里的也报；自己写明是例子的不报', () => {
    const inExample = (howMuch: string) => {
      const example = 'area: 某市\n    example: true\n';
      const table = also(withLines(`howMuch: ${howMuch}`), 'area: 某市\n', example);
      return also(table, ', current: true', '');
    };
    expect(said('E-ANSWER-FIGURE', inExample('农村每月581元。'))[0]).toContain(
      '下面只有例子“低保标准”写着它。',
    );
    expect(said('E-ANSWER-FIGURE', inExample('某区每月581元（外地例子）。'))).toEqual([]);
  });

  test('一句话里的数一样查；公开的电话、别页的编号不算', () => {
    const summary = 'summary: 收入低于低保线';
    expect(said('E-ANSWER-FIGURE', edited(policy, summary, 'summary: 每月900元'))).toHaveLength(1);
    expect(said('E-ANSWER-FIGURE', withLines('byWhen: 看1014号，打02370000001。'))).toEqual([]);
  });
});

describe('E-ANSWER-MARK 开头的数，不比下面说得硬', () => {
  test('下面待核实、开头没标的报；标了的不报', () => {
    const pending = (howMuch: string) =>
      also(withLines(`howMuch: ${howMuch}`), "'717'", "'717〔待核实〕'");
    expect(said('E-ANSWER-MARK', pending('城市每月717元。'))).toEqual([
      expect.stringMatching(
        /“给好多”里的“717元”，下面标着〔待核实〕，这里却当作核过的说。 → 在这一句后面写〔待核实〕；/,
      ),
    ]);
    expect(said('E-ANSWER-MARK', pending('城市每月717元〔待核实〕。'))).toEqual([]);
    expect(said('E-ANSWER-MARK', pending('城市每月717元〔据 补充通知〕。'))).toHaveLength(1);
  });

  test('下面只有旁证的，开头也要照那一份', () => {
    const changes = (mark: string) => {
      const written = 'issued: 2021-07-01\n    mark: verified';
      const newspaper = written.replace('verified', 'secondary');
      return also(withLines(`byWhen: 30日办结${mark}。`), written, newspaper);
    };
    expect(said('E-ANSWER-MARK', changes('〔据 低保条例 第19条〕'))[0]).toContain('下面只有旁证');
    expect(said('E-ANSWER-MARK', changes('〔据 补充通知〕'))).toEqual([]);
  });

  test('同一个数下面有一处核过，就不报', () => {
    const twice = also(
      withLines('byWhen: 30日办结。'),
      '  - 先申请。',
      '  - 30日内申请〔据 低保条例〕。',
    );
    expect(said('E-ANSWER-MARK', twice)).toEqual([]);
  });
});
