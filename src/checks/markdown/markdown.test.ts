import { describe, expect, test } from 'vitest';
import { appended, edited, lineCount, said } from '../../../tests/support/example-content.ts';
import { findLinks } from '../../source/text/links.ts';
import type { CheckCode } from '../finding.ts';

const policy = 'content/policies/relief.md';
const mdx = 'content/policies/urgent.mdx';

/** 在政策页末尾添几句，`line` 从添的第一行数起。 */
function expectFinding(code: CheckCode, text: string, line: number, words: string) {
  const findings = said(code, appended(policy, `\n${text}\n`));
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatch(`${policy}:${lineCount(policy) + 1 + line} `);
  expect(findings[0]).toContain(words);
}

describe('E-MD-HTML', () => {
  test.each([
    ['第一行<br>第二行', 1, '空一行'],
    ['一句。\n\n<p style="color:red">红字</p>', 3, '<p>、</p>'],
    ['<!-- 先不登 -->', 1, '注释'],
    ['看<a href="/1010/">低保</a>', 1, '<a>'],
    ['<Count m="received" />', 1, '<Count>'],
  ])('%j', (text, line, words) => {
    const findings = said('E-MD-HTML', appended(policy, `\n${text}\n`));
    expect(findings[0]).toMatch(`${policy}:${lineCount(policy) + 1 + line} `);
    expect(findings[0]).toContain(words);
  });

  test.each(['3 < 5，5 > 3', '写成 `<br>` 不行', '<https://www.cq.gov.cn/>', '收入<600元'])(
    '%s 不是 HTML',
    (text) => {
      expect(said('E-MD-HTML', appended(policy, `\n${text}\n`))).toEqual([]);
    },
  );

  test('.mdx 里大写的组件可以用，小写的标签不行', () => {
    expect(said('E-MD-HTML', appended(mdx, '\n<Count m="a" />\n'))).toEqual([]);
    expect(said('E-MD-HTML', appended(mdx, '\n<div>一</div>\n'))).toHaveLength(1);
  });
});

test('E-MD-STYLE 组件上的 style=', () => {
  const findings = said(
    'E-MD-STYLE',
    appended(mdx, '\n一句。\n\n<Count\n  style="color:red" />\n'),
  );
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatch(`${mdx}:${lineCount(mdx) + 5} `);
  expect(said('E-MD-STYLE', appended(mdx, '\n不写 `<A style="">`。\n'))).toEqual([]);
});

describe('E-MD-HEADING', () => {
  test.each([
    ['# 怎么办', 1, '## 怎么办'],
    ['##怎么办', 1, '## 怎么办'],
    ['＃怎么办', 1, '## 怎么办'],
    ['怎么办\n====', 2, '等号'],
  ])('%j', (text, line, words) => expectFinding('E-MD-HEADING', text, line, words));

  test('二级标题、代码里的 # 没有错', () => {
    expect(said('E-MD-HEADING', appended(policy, '\n## 怎么办\n\n```\n# 一级\n```\n'))).toEqual([]);
  });
});

test.each(['![](/a.png)', '![村口的路灯](/a.png)', '![][photo]'])('E-MD-IMAGE %s', (text) => {
  expectFinding('E-MD-IMAGE', `一句。\n\n${text}`, 3, '不是登记过的');
});

describe('E-LINK-OFFICIAL 站外链接', () => {
  test.each([
    '[文件](https://example.com/a)',
    '[文件](https://gov.cn.example.com/)',
    '[文件](https://fakegov.cn/)',
    '[文件](//example.com/a)',
    '<https://example.com/a>',
    '看 https://example.com/a 。',
    '看 www.example.com。',
    '[文件]: http://example.com/a',
    '[写信](mailto:a@example.com)',
    '[文件](ftp://a.gov.cn/a)',
    '![图](https://example.com/a.png)',
  ])('%s 不收', (text) => expectFinding('E-LINK-OFFICIAL', `一句。\n\n${text}`, 3, 'gov.cn'));

  test.each([
    '[文件](https://www.cq.gov.cn/a_(1).html)',
    '[文件](http://gov.cn/a)',
    '看 www.yunling.gov.cn。',
    '`https://example.com/`',
  ])('%s 可以', (text) => {
    expect(said('E-LINK-OFFICIAL', appended(policy, `\n${text}\n`))).toEqual([]);
  });
});

describe('W-MD-BREAK 一段话中间断了行', () => {
  test.each([
    ['这一段话写到这里\n就断了行。', 2],
    ['- 清单里的一句，\n  也断了行。', 2],
    ['头一行，\n第二行\n第三行', 2],
    ['说完了一句。\n又说一句。', 2],
  ])('%j', (text, line) => {
    const findings = said('W-MD-BREAK', appended(policy, `\n${text}\n`));
    expect(findings[0]).toMatch(`${policy}:${lineCount(policy) + 1 + line} `);
  });

  test.each([
    '一段。\n\n又一段。',
    '## 题\n\n- 甲。\n- 乙。',
    '一句\n- 清单',
    '落款  \n日期',
    '## 标题\n正文',
    '| 甲\n| 乙',
    'word\n汉字',
  ])('%j 不提醒', (text) => {
    expect(said('W-MD-BREAK', appended(policy, `\n${text}\n`))).toEqual([]);
  });

  test('只是提醒，不在字段里找', () => {
    expect(said('W-MD-BREAK', edited(policy, '- 先申请。', '- 先申请，\n    再等着。'))).toEqual(
      [],
    );
  });
});

test('链接的文字里可以有图片，网址里可以有括号，位置都对', () => {
  expect(findLinks('看[![图](/a.png)](/1010/)和[乙](</2001/>)')).toEqual([
    { kind: 'image', text: '图', url: '/a.png', offset: 2 },
    { kind: 'link', text: ' '.repeat(12), url: '/1010/', offset: 1 },
    { kind: 'link', text: '乙', url: '/2001/', offset: 24 },
  ]);
});
