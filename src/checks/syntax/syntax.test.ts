import { describe, expect, test } from 'vitest';
import { edited, findingsAfter, said } from '../../../tests/support/example-content.ts';

const path = 'content/promises/pipe.md';
const guide = (text: string) => ({ 'content/guide/a.md': text });
const good = [
  '---',
  'title: 说明',
  'summary: 一句。',
  'audience: publishers',
  'order: 2',
  'written: 2022-11-01',
];

describe('E-FRONT-MATTER 两头的 ---', () => {
  test.each([
    ['没有开头的 ---', ['title: 说明', '---', '正文。'], 1, '少了一行 ---'],
    ['什么字段也没有', ['正文。'], 1, '没有 front matter'],
    ['前面有空行', ['', ...good, '---', '', '正文。'], 2, '第一行'],
    ['开头是全角的', ['－－－', ...good.slice(1), '---', '', '正文。'], 1, '第一行'],
    ['没有收尾，后面是小标题', [...good, '', '## 小标题', '', '正文。'], 8, '没有收尾'],
    ['没有收尾，后面是一句话', [...good, '', '正文从这里起。'], 8, '没有收尾'],
    ['收尾多了一个减号', [...good, '----', '', '正文。'], 7, '正好是三个减号'],
    ['收尾写成破折号', [...good, '——', '', '正文。'], 7, '正好是三个减号'],
  ])('%s', (_, lines, line, message) => {
    const findings = said('E-FRONT-MATTER', guide(`${lines.join('\n')}\n`));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(`content/guide/a.md:${line} `);
    expect(findings[0]).toContain(message);
  });

  test('没有收尾的，前面的字段照样查', () => {
    const text = [...good.with(4, 'order: 二'), '', '正文从这里起。'].join('\n');
    expect(said('E-FIELD-VALUE', guide(text))[0]).toMatch('content/guide/a.md:5 ');
  });
});

describe('E-YAML 打字常犯的错', () => {
  test.each([
    ['Tab 缩进', '  - on: 2022-10-31', '\t- on: 2022-10-31', 14, 'Tab'],
    ['全角空格缩进', '    by: 管水员', '　　by: 管水员', 15, '全角空格'],
    ['全角冒号', 'title: 水管漏水', 'title：水管漏水', 3, 'title: …'],
    ['中文字段名加全角冒号', 'title: 水管漏水', '题目：水管漏水', 3, 'title: 农村低保'],
    ['冒号后面没空格', 'title: 水管漏水', 'title:水管漏水', 3, '加一个空格'],
    ['里层的冒号后面没空格', '    text: 换好了。', '    text:换好了。', 16, '加一个空格'],
    ['减号后面没空格', 'measures: [换水管]', 'measures:\n  -换水管', 13, '- 内容'],
    ['用圆点当减号', 'measures: [换水管]', 'measures:\n  • 换水管', 13, '- 内容'],
    ['以 * 开头', 'title: 水管漏水', 'title: *水管*漏水', 3, '*'],
    ['以 @ 开头', 'title: 水管漏水', 'title: @水管', 3, '@'],
    ['句子里有英文冒号加空格', 'title: 水管漏水', 'title: 水管: 漏水', 3, '单引号'],
    ['字段写了两遍', 'village: jia', 'village: jia\ntitle: 漏水', 5, 'title 在同一处写了两遍'],
    ['引号收尾以后还有字', 'title: 水管漏水', 'title: "水管"漏水', 3, '“”'],
    ['引号只有一半', 'title: 水管漏水', 'title: "水管漏水', 3, '没有收尾'],
    ['以方括号开头', 'title: 水管漏水', 'title: [水管]漏水', 3, '方括号'],
    ['花括号没有收尾', 'scope: { of: households, atLeast: 20 }', 'scope: { of: village', 6, '括号'],
    ['| 后面接着写字', 'title: 水管漏水', 'title: |水管', 3, '另起一行'],
    ['反斜杠', 'title: 水管漏水', 'title: "水\\管"', 3, '反斜杠'],
    ['多缩进了', 'village: jia', '  village: jia', 4, '空格'],
    ['清单没对齐', '    by: 管水员', '   by: 管水员', 15, '空格'],
    ['一行没有冒号', 'village: jia', 'village: jia\n接着说', 5, '字段名: 内容'],
  ])('%s', (_, from, to, line, words) => {
    const findings = said('E-YAML', edited(path, from, to));
    expect(findings[0]).toMatch(`${path}:${line} `);
    expect(findings[0]).toContain(words);
    expect(findings.every((finding) => !/[a-z]{3,} [a-z]{2,} [a-z]/.test(finding))).toBe(true);
  });

  test('能照着意思改好的错，不挡住后面的检查', () => {
    const changes = {
      [path]: '---\ncode：622001\ntitle:水管漏水\nvillage: nowhere\nscope:\n\tof: village\n---\n',
    };
    expect(said('E-YAML', changes).map((text) => text.split(' ')[0])).toEqual([
      `${path}:2`,
      `${path}:3`,
      `${path}:6`,
    ]);
    expect(said('E-REF-VILLAGE', changes)[0]).toMatch(`${path}:4 `);
  });

  test('句子里的全角冒号、多行文字里的 Tab 和减号不算错', () => {
    const changes = edited(
      path,
      'measures: [换水管]',
      'measures:\n  - 分两步：先找再换，手机：不用。\n  - |\n    多行：\n    \t缩进\n    -不是清单',
    );
    expect(findingsAfter(changes)).toEqual([]);
  });

  test('没有写锚点却用了 * 的，也说中文', () => {
    const findings = said('E-YAML', edited(path, 'policies: [1010]', 'policies: [*甲]'));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(`${path}:18 `);
  });
});

describe('E-JSON', () => {
  const json = 'content/progress/2022-11-15.json';
  test.each([
    ['多一个逗号', '"published": "2022-11-18",', '"published": "2022-11-18",,', 5, '双引号'],
    ['少一个逗号', '"plan": "example-1",', '"plan": "example-1"', 3, '少了一个逗号'],
    ['末尾多逗号', '"demo": true', '"demo": true,', 13, '多了一个逗号'],
    ['中文引号', '"plan": "example-1"', '“plan”: "example-1"', 3, '中文标点 “'],
    ['中文逗号', '"plan": "example-1",', '"plan": "example-1"，', 3, '中文标点 ，'],
    ['中文冒号', '"plan": "example-1"', '"plan"： "example-1"', 3, '中文标点 ：'],
    ['单引号', '"plan": "example-1"', "'plan': 'example-1'", 3, '双引号'],
    ['没加引号的文字', '"plan": "example-1"', '"plan": 到十一月', 3, '双引号包起来'],
    ['引号没收尾', '"plan": "example-1",', '"plan": "example-1,', 3, '没有收尾'],
    ['注释', '"demo": true', '"demo": true // 演示', 13, '注释'],
    ['零开头的数', '"code": 7001', '"code": 07001', 2, '写成 7001'],
    ['字段写了两遍', '"demo": true', '"plan": "又一个", "demo": true', 13, '写了两遍'],
  ])('%s', (_, from, to, line, words) => {
    const findings = said('E-JSON', edited(json, from, to));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(`${json}:${line} `);
    expect(findings[0]).toContain(words);
  });

  test('括号没收尾、末尾多了字', () => {
    expect(said('E-JSON', { [json]: '{ "code": 7001' })[0]).toContain('括号');
    expect(said('E-JSON', { [json]: '{ "code": 7001 }\n}' })[0]).toMatch(`${json}:2 `);
  });
});
