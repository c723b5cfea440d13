import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  appended,
  edited,
  exampleFiles,
  findingsAfter,
  lineCount,
  said,
} from '../../../tests/support/example-content.ts';
import { parseBody } from '../../markdown/parse-body.ts';
import type { CheckCode } from '../finding.ts';
import { differencesBetween } from '../visible/differences.ts';
import { linesShown } from '../visible/lines-shown.ts';
import { linesWritten } from '../visible/lines-written.ts';
import { isPlainBody } from '../visible/plain-body.ts';

const policy = 'content/policies/relief.md';
const rules = 'content/rules/jia.md';

/** 政策页里的一行在第几行。 */
function lineOf(text: string): number {
  const file = exampleFiles().find(({ path }) => path === policy);
  return file !== undefined && 'text' in file ? file.text.split('\n').indexOf(text) + 1 : 0;
}

/** 在一页末尾添几句，说正文的 Markdown 的各条：`代码 第几行`，从添的第一行数起。 */
function told(text: string, path: typeof policy | typeof rules = policy): readonly string[] {
  return findingsAfter(appended(path, `\n${text}\n`))
    .filter(({ code }) => /^E-(?:MD|INVISIBLE|FIELD|CONFLICT)/.test(code))
    .map(({ code, line }) => `${code} ${line - lineCount(path) - 1}`);
}

describe('一样毛病只说一次，说得准', () => {
  test.each<[CheckCode, number, string]>([
    ['E-MD-BLANK', 2, '第三条　甲。\n　\n第四条　乙。'],
    ['E-MD-JOIN', 2, '第三条　甲。\n第四条　乙。'],
    ['E-MD-JOIN', 2, '（一）甲；\n（二）乙。'],
    ['E-MD-JOIN', 2, '第三\n十一条　甲。'],
    ['E-MD-JOIN', 2, '三样：\n• 甲、乙、丙'],
    ['E-MD-JOIN', 2, '先说一样。\n第一条之一　甲。'],
    ['E-MD-TABLE', 1, '档次\t每人\n一档\t400\n二档\t775'],
    ['E-MD-SIGN', 1, '＊＊先申请＊＊，再公示。'],
    ['E-INVISIBLE', 1, '\uf0b7 先申请'],
    ['E-MD-QUOTE', 2, '甲。\n> 乙。'],
    ['E-MD-QUOTE', 2, '甲。\n>\n乙。'],
    ['E-MD-TABLE', 5, '头一句。\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 | 3 |'],
    ['E-MD-TABLE', 3, '| 甲 | 乙 |\n|---|---|\n| 1 |'],
    ['E-MD-TABLE', 2, '| 甲 | 乙 |\n|---|\n| 1 | 2 |'],
    ['E-MD-TABLE', 2, '| 甲 | 乙 |\n|——|——|\n| 1 | 2 |'],
    ['E-MD-TABLE', 1, '｜ 甲 ｜ 乙 ｜\n|---|---|\n| 1 | 2 |'],
    ['E-MD-TABLE', 2, '先说一句：\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |'],
    ['E-MD-TABLE', 4, '| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n后面的话。'],
    ['E-MD-SIGN', 1, '**先申请，再公示。'],
    ['E-MD-SIGN', 1, '先看 *要紧的话* 再说。'],
    ['E-MD-SIGN', 1, '~~作废了~~'],
    ['E-MD-SIGN', 1, '带上`户口簿。'],
    ['E-MD-SIGN', 1, '甲&nbsp;乙'],
    ['E-MD-SIGN', 1, '甲[^1]'],
    ['E-MD-LINK', 1, '看[字]（/2004/）。'],
    ['E-MD-LINK', 1, '看[字] (/2004/)。'],
    ['E-MD-LINK', 1, '看【字】(/2004/)。'],
    ['E-MD-LINK', 1, '看[字](/2004/'],
    ['E-MD-LEVEL', 1, '#### 怎么办'],
    ['E-MD-EMPTY', 3, '第三条　甲。\n\n-\n第四条　乙。'],
    ['E-MD-INDENT', 1, '　　## 怎么办'],
    ['E-MD-INDENT', 1, '　- 甲'],
    ['E-CONFLICT', 1, '<<<<<<< HEAD\n甲\n=======\n乙\n>>>>>>> 别处'],
    ['E-MD-FENCE', 1, '```\n甲\n```'],
    ['E-MD-FENCE', 1, '~~~\n甲\n~~~'],
    ['E-INVISIBLE', 1, '每\u200b户补'],
    ['E-MD-TEXT', 1, '* 甲\n* 乙'],
    ['E-MD-TEXT', 1, '1) 甲'],
    ['E-MD-TEXT', 3, '1. 甲\n\n3. 乙'],
    ['E-MD-TEXT', 1, '___'],
    ['E-MD-TEXT', 1, '### 怎么办 ###'],
    ['E-MD-LINK', 1, '看[字](/1014/ "藏着的话")。'],
    ['E-MD-TEXT', 2, '头一句\n2. 甲'],
  ])('%s 第 %i 行：%j', (code, line, text) => {
    const headed = code === 'E-MD-TEXT' && text.startsWith('###') ? `## 题\n\n${text}` : text;
    const moved = headed === text ? line : line + 2;
    expect(told(headed)).toEqual([`${code} ${moved}`]);
  });

  test('每条都说怎么改，不引原文里的话', () => {
    const [finding] = said('E-MD-LINK', appended(policy, '\n看[字](/1014/ "藏着的话")。\n'));
    expect(finding).toContain('圆括号里只写地址');
    expect(finding).not.toContain('藏着');
  });
});

test.each([
  '每户补3~5元，一年10~20天；长3*5 米，宽2*4 米。',
  '见https://www.cq.gov.cn/a.html，全文在那里。',
  '    缩进四格的一段。\n\n\t制表符缩进的一段。\n\n　　全角空格缩进的一段。',
  '**一、**甲**（二）**乙[**低保**](/1014/)`a|b`',
  '| 甲 | 乙 |\n|:--|--:|\n| 1\\|2 | |\n| [低保](/1014/) | **二** |',
  '1. 甲\n   - 乙\n     丙\n2. 丁\n\n   戊',
  '> 甲\n>\n> 乙',
  '3 < 5，5 > 3，a & b，甲_乙_丙，签名：____',
  '依照\n第三条的规定办。',
  '落款  \n2022年11月1日',
])('网页上和写的一样，不报：%j', (text) => {
  expect(told(text)).toEqual([]);
});

test('正文里写了 HTML，只说 HTML', () => {
  expect(told('甲<br>乙')).toEqual(['E-MD-HTML 1']);
});

test('村规一条一行不空行，并成一句，各行都说到', () => {
  const changes = appended(rules, '\n第三条　甲。\n第四条　乙。\n第五条　丙。\n');
  const [finding, ...others] = findingsAfter(changes);
  expect(others).toEqual([]);
  expect(finding).toMatchObject({ code: 'E-MD-JOIN', line: lineCount(rules) + 3 });
  expect(finding?.places?.map(({ line }) => line)).toEqual([lineCount(rules) + 4]);
});

test('.mdx 写得读不通的，说在哪一行', () => {
  const path = 'content/policies/urgent.mdx';
  const findings = said('E-MDX-SYNTAX', appended(path, '\n收入<600元的。\n'));
  expect(said('E-MD-TEXT', appended(path, '\n收入<600元的。\n'))).toEqual([]);
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatch(`${path}:${lineCount(path) + 2} `);
  expect(said('E-MD-TEXT', appended(path, '\n<Count m="a" />\n'))).toEqual([]);
});

test('字段里的记号不在这里说', () => {
  expect(said('E-MD-TEXT', edited(policy, '- 先申请。', '- "* 先申请。"'))).toEqual([]);
});

describe('字段里的话', () => {
  test.each([
    ['E-FIELD-SIGN', '- 先**申请**。'],
    ['E-FIELD-SIGN', '- 先看[低保](/1010/)。'],
    ['E-FIELD-SIGN', '- 先看[低保]（/1010/）。'],
    ['E-FIELD-SIGN', '- 先申请<br>再公示。'],
    ['E-FIELD-LOST', '- 先申请 # 再公示。'],
  ] as const)('%s %s', (code, text) => {
    const line = lineOf('  - 先申请。');
    expect(said(code, edited(policy, '- 先申请。', text))).toEqual([
      expect.stringContaining(`${policy}:${line} `),
    ]);
  });

  test.each(['- 先申请#号。', '- 先申请。', "- '先申请 #再公示。'", '- 先*申请*，3<5。'])(
    '%s 没有错',
    (text) => {
      const changes = edited(policy, '- 先申请。', text);
      expect([...said('E-FIELD-SIGN', changes), ...said('E-FIELD-LOST', changes)]).toEqual([]);
    },
  );

  test('单独一行的注释不算', () => {
    expect(said('E-FIELD-LOST', edited(policy, 'steps:', '# 一步一步\nsteps:'))).toEqual([]);
  });
});

const pieces = fc.constantFrom(
  ...['甲', '乙，', '。', '3', '**', '*', '~', '_', '`', '[', ']', '(', ')', '（', '/1010/', ' '],
  ...[
    '\n',
    '\n\n',
    '- ',
    '1. ',
    '2. ',
    '## ',
    '> ',
    '|',
    '\n|---|---|\n',
    '\\',
    '<',
    '>',
    '&',
    ';',
  ],
  ...['https://a.gov.cn/', '　', '\t', '    ', '---', '===', '!', ':', '#', '+ ', '<b>', '第一条'],
);
const starts = fc.constantFrom('', '', '## ', '- ', '> ', '1. ', '2. ', '3. ', ' ', '### ');
const words = fc.constantFrom(
  ...[
    '甲',
    '乙，',
    '**丙**',
    '**“丁”**',
    '[戊](/1010/)',
    '`己`',
    '3',
    ' ',
    '　',
    '#',
    '(',
    '）',
    '.',
  ],
  ...['-', '1.', ':', '+', '=', '"', "'", '$', '@', '第一条', '；'],
);
const ends = fc.constantFrom('\n', '\n\n', '\n\n\n');
/** 一份像样的正文，多半看着没有毛病。 */
const tidyBodies = fc
  .array(fc.tuple(starts, fc.array(words, { minLength: 1, maxLength: 5 }), ends), { maxLength: 8 })
  .map((lines) => lines.map(([start, inner, end]) => start + inner.join('') + end).join(''));
/** 一份随便拼出来的正文。 */
const anyBodies = fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''));

test.each(['甲\n:-:\n', '甲\n:--\n乙\n', '甲\n---:\n'])(
  '只有一列的表不是一眼看得清的：%j',
  (source) => {
    expect(isPlainBody(source)).toBe(false);
  },
);

test('一眼看着没有毛病的正文，照 Markdown 读也没有毛病', () => {
  fc.assert(
    fc.property(fc.oneof(tidyBodies, anyBodies), (source) => {
      if (!isPlainBody(source)) return;
      const parsed = parseBody(source, 'md');
      if (!('tree' in parsed)) throw new Error('没有读成');
      const shown = linesShown(parsed.tree, { source, keepsNumbers: false });
      expect(differencesBetween(linesWritten(source, 'md'), shown)).toEqual([]);
    }),
    { numRuns: 3000 },
  );
});
