import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from 'yaml';
import { plainLine, readPlainYaml } from './plain-yaml.ts';
import { repairYaml } from './yaml-repair.ts';

const keys = new Set(['code', 'title', 'phone', 'aliases', 'contacts', 'clauses', 'valid']);

const page = `code: 1010
title: 农村低保
demo: false

aliases:
  - 低保
  - 吃低保：怎么吃
contacts:
- name: 便民服务中心
  phone: '12345'
- name: 民政办
  phone: 023-12333
  posts:
    - 窗口
effective: 2026-04-15
url: https://www.gov.cn/a#b
clauses: ['4001#2-5', "4001#2-3"]
rows:
  - cells: [750〔据 永川2025〕, 12, false]
valid: { to: 2026-12-31, rows: 3 }
empty:
last: 3户`;

describe('快读的 front matter', () => {
  test('平常的写法都读得了，和 YAML 库读的一样', () => {
    expect(readPlainYaml(page)?.value).toEqual(parseDocument(page).toJS());
  });

  test.each([
    [['title'], 1],
    [['aliases', 1], 6],
    [['contacts', 0], 8],
    [['contacts', 1, 'phone'], 11],
    [['contacts', 1, 'mail'], 10],
    [['contacts', 1, 'posts', 0], 13],
    [['rows', 0, 'cells', 1], 18],
    [['valid', 'to'], 19],
    [['none'], -1],
  ])('%j 在第 %i 行', (path, line) => {
    const root = readPlainYaml(page);
    expect(root && plainLine(root, path)).toBe(line);
  });

  test.each([
    ...['title: a: b', 'title: 话 #注', 'title: [a', 'title: *a', 'title: |\n  话', 'title: ~'],
    ...['title: 0x1F', 'title: 1.5', 'title: True', 'title:  话', 'title: 话 ', 'title:话', '-话'],
    ...[
      'title: 话\n  接着说',
      'title: 话\n  - 一条',
      'title: 话\ntitle: 话',
      '- 一条',
      'title：话',
    ],
    ...[
      '\ttitle: 话',
      'title: "\\u4e00"',
      "title: '它''的'",
      'a:\n  - b\n - c',
      'a:\n  b: c\n d: e',
    ],
    ...[
      '---\ntitle: 话',
      'true: 话',
      'a:\n  - title：话',
      'a:\n  - “title”：话',
      'a:\n  -  话',
      '',
    ],
  ])('写得不平常的、打错了的不读：%j', (text) => {
    expect(readPlainYaml(text)).toBeUndefined();
  });

  test('随便怎么改，读得了的，库读的也一样，也没有打错的', () => {
    const lines = page.split('\n');
    const odd = fc.constantFrom(
      ...[
        ' ',
        '  ',
        "'",
        '"',
        ':',
        '：',
        ': ',
        ', ',
        '-',
        '- ',
        '#',
        ' #',
        '[',
        ']',
        '{ ',
        ' }',
        '*',
      ],
      ...[
        '|',
        '%',
        '｛',
        '~',
        'null',
        '0x1',
        '1e3',
        '.5',
        '012',
        'a',
        '“',
        '”',
        '\t',
        '　',
        '\\',
        '\n',
      ],
      ...[
        '\n  ',
        '\n- ',
        '---',
        'title: ',
        'title',
        'url:x',
        'x：',
        '，',
        '<<: ',
        '•',
        '－',
        'ａ: ',
      ],
    );
    const change = fc.record({ at: fc.nat(400), cut: fc.nat(2), odd });
    const some = fc.tuple(fc.nat(lines.length - 1), fc.integer({ min: 1, max: 9 }));
    fc.assert(
      fc.property(some, fc.array(change, { maxLength: 3 }), ([from, count], changes) => {
        const text = changes.reduce(
          (made, { at, cut, odd: put }) => {
            const start = at % (made.length + 1);
            return made.slice(0, start) + put + made.slice(start + cut);
          },
          lines.slice(from, from + count).join('\n'),
        );
        const read = readPlainYaml(text);
        if (read === undefined) return;
        const document = parseDocument(text);
        expect(document.errors).toEqual([]);
        expect(JSON.stringify(read.value)).toBe(JSON.stringify(document.toJS()));
        expect(repairYaml(text, 1, keys)).toEqual({ text, faults: [] });
      }),
      { numRuns: 3000 },
    );
  });
});
