import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitPage } from '../source/syntax/front-matter.ts';
import { NotEditable, yamlEdits } from './edit-yaml.ts';
import { type Fields, isSameValue } from './same-value.ts';
import { applyEdits, applyToRaw } from './text-edit.ts';

const page = `# 这一页的来由
code: 626001
title: 路灯 # 题目短些
scope: { of: village }
clause: '4999#2-3'
measures:
  # 先易后难
  - 先定位置。
  - 再接电。

answers:
  - on: 2026-03-31
    by: 村委会主任 # 岗位
    text: 定好了。
    outcome: progress
links: [1010,1042]
note: |-
  头一行
  第二行
demo: true
`;

const odd = `code: 626001
"title": >-
  折起来
  的一句

who:
- 顶格的一条
-   空得多的一条
-
  - 套着的
- { a: 1, b: [2, 3] }
finder: # 后面的话
  likely:
      - with: [sick]
        # 为什么
        why: 长的一句
          接着写
  text: |2+
    空得多

empty:
last: 'it''s'
`;

const edited = (change: (value: Record<string, unknown>) => void, text = page) => {
  const next = parse(text) as Record<string, unknown>;
  change(next);
  return applyEdits(text, yamlEdits(text, next));
};

describe('改一个字段', () => {
  test('别的行、注释、引号都不动', () => {
    const made = edited((value) => {
      value.title = '村口的路灯';
    });
    expect(made).toBe(page.replace('title: 路灯 #', 'title: 村口的路灯 #'));
  });

  test('有引号的照旧有引号，像数字的文字补上引号', () => {
    expect(edited((value) => Object.assign(value, { clause: '4999#5' }))).toContain(
      "clause: '4999#5'",
    );
    expect(edited((value) => Object.assign(value, { title: '12345' }))).toContain(
      "title: '12345' # 题目短些",
    );
  });

  test('添一次答复，接在后面，前面的注释还在', () => {
    const answer = { on: '2026-04-15', by: '村委会主任', text: '装好了：亮了。', outcome: 'done' };
    const made = edited((value) => (value.answers as unknown[]).push(answer));
    expect(made).toBe(
      page.replace(
        '    outcome: progress\n',
        `    outcome: progress
  - on: 2026-04-15
    by: 村委会主任
    text: 装好了：亮了。
    outcome: done
`,
      ),
    );
  });

  test('改清单里的一条、删一条、在前面加一条', () => {
    expect(edited((value) => Object.assign(value, { measures: ['先定位置。', '后接电。'] }))).toBe(
      page.replace('再接电。', '后接电。'),
    );
    expect(edited((value) => Object.assign(value, { measures: ['再接电。'] }))).toBe(
      page.replace('  - 先定位置。\n', ''),
    );
    expect(edited((value) => (value.measures as unknown[]).unshift('先问大家。'))).toContain(
      '  - 先问大家。\n  - 先定位置。\n',
    );
  });

  test('一行里的清单只重写那一行', () => {
    expect(edited((value) => Object.assign(value, { links: [1010] }))).toBe(
      page.replace('[1010,1042]', '[1010]'),
    );
    expect(
      edited((value) => Object.assign(value, { scope: { of: 'households', atLeast: 5 } })),
    ).toContain('scope: { of: households, atLeast: 5 }\n');
  });

  test('新字段照次序插进去；删掉的字段整行没有了', () => {
    const { code, title, ...rest } = parse(page);
    const next = { code, title, action: 5901, ...rest };
    expect(applyEdits(page, yamlEdits(page, next))).toBe(
      page.replace('题目短些\n', '题目短些\naction: 5901\n'),
    );
    expect(edited((value) => Object.assign(value, { demo: undefined }))).toBe(
      page.replace('demo: true\n', ''),
    );
  });

  test('清单删空了写成 []，空的再添又成一行一条', () => {
    const empty = edited((value) => Object.assign(value, { answers: [] }));
    expect(empty).toContain('answers: []\n');
    expect(edited((value) => Object.assign(value, { answers: ['甲'] }), empty)).toContain('甲');
  });

  test('几行的文字照旧几行；同一行后面有注释的不换行', () => {
    expect(edited((value) => Object.assign(value, { note: '头一行\n改过' }))).toBe(
      page.replace('  第二行', '  改过'),
    );
    const made = edited((value) => Object.assign(value, { title: '上\n下' }));
    expect(made).toContain('# 题目短些');
    expect(parse(made).title).toBe('上\n下');
  });

  test('CRLF 的文件照旧是 CRLF，没改的行一个字节也不动', () => {
    const raw = page.replaceAll('\n', '\r\n').replace('demo: true\r\n', 'demo: true\n');
    const next = { ...parse(page), title: '新', action: 5901 };
    const made = applyToRaw(raw, yamlEdits(page, next));
    expect(made).toBe(
      raw
        .replace('title: 路灯', 'title: 新')
        .replace('demo: true\n', 'demo: true\naction: 5901\r\n'),
    );
  });

  test('读不通的、带引用的不改', () => {
    expect(() => yamlEdits('a: [1\n', { a: [2] })).toThrow(NotEditable);
    expect(() => yamlEdits('a: &x 1\nb: *x\n', { a: 2, b: 3 })).toThrow(NotEditable);
  });
});

const town = resolve(import.meta.dirname, '../../tests/towns/qingshi');
const fronts = [
  'policies',
  'promises',
  'meetings',
  'exemplars',
  'actions',
  'notices',
  'rules',
].flatMap((folder) =>
  readdirSync(join(town, folder)).map((name) => {
    const text = readFileSync(join(town, folder, name), 'utf8').replaceAll('\r\n', '\n');
    return `${splitPage(text).front?.text ?? ''}\n`;
  }),
);

/** 难写的文字：冒号、井号、引号、像数字、像日子、开头的短横。 */
const text = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }),
  fc.constantFrom(
    '- 甲',
    '甲: 乙',
    '甲 #乙',
    "'",
    '"',
    '2026-04-15',
    '007',
    'true',
    'null',
    '~',
    '甲\n乙',
    '[甲]',
    '{',
    '* 甲',
    ' 甲 ',
  ),
);

describe('随便改一处', () => {
  test('改完读出来就是要的；没有改到的字段，行行都在', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.constantFrom(...fronts), fc.constantFrom(page, odd)),
        fc.nat(),
        fc.nat(),
        text,
        (front, nth, how, written) => {
          const before = parse(front) as Record<string, unknown>;
          const keys = Object.keys(before);
          const key = keys[nth % keys.length] ?? '';
          const next: Fields = { ...before, [key]: changed(before[key], how, written) };
          const made = applyEdits(front, yamlEdits(front, next));
          expect(isSameValue(parse(made), next)).toBe(true);
          const others = keys.filter((other) => other !== key);
          for (const other of others) expect(made).toContain(sectionOf(front, other, keys));
        },
      ),
      { numRuns: 400 },
    );
  });
});

function changed(value: unknown, how: number, written: string): unknown {
  if (Array.isArray(value)) {
    const at = how % (value.length + 1);
    if (how % 3 === 0) return value.filter((_, index) => index !== at);
    if (how % 3 === 1) return value.toSpliced(at, 0, written);
    return value.map((item, index) => (index === at ? changed(item, how >> 2, written) : item));
  }
  if (typeof value === 'object' && value !== null) {
    const keys = Object.keys(value);
    const key = keys[how % keys.length] ?? '';
    const inner = (value as Record<string, unknown>)[key];
    return how % 4 === 0 && keys.length > 1
      ? Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
      : { ...value, [key]: changed(inner, how >> 2, written) };
  }
  return how % 5 === 0 ? how : written;
}

/** 一个字段占的几行。 */
function sectionOf(front: string, key: string, keys: readonly string[]): string {
  const start = front.search(new RegExp(`^"?${key}"?:`, 'm'));
  const ends = keys.map((other) => front.search(new RegExp(`^"?${other}"?:`, 'm')));
  const end = Math.min(front.length, ...ends.filter((at) => at > start));
  return front.slice(start, end);
}
