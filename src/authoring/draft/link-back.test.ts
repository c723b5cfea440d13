import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitPage } from '../../source/syntax/front-matter.ts';
import { type BackLink, withBackLink } from './link-back.ts';

const list: BackLink = {
  ...{ key: 'promises', code: 626003, isList: true },
  order: ['code', 'title', 'on', 'promises', 'policies', 'adopted', 'decided', 'demo'],
};
const single: BackLink = { ...list, key: 'adopted', code: 2003, isList: false };

describe('添一个编号，别的一个字节不动', () => {
  test.each([
    ['写在一行里的', 'promises: [626001, 626002]', 'promises: [626001, 626002, 626003]'],
    ['一行里带空格、注释的', 'promises: [ 626001 ] # 两件', 'promises: [ 626001, 626003 ] # 两件'],
    ['空的', 'promises: []', 'promises: [626003]'],
    [
      '一条一行的',
      'promises:\n  - 626001 # 路灯\n  # 还有\n  - 626002\n# 下面是政策',
      'promises:\n  - 626001 # 路灯\n  # 还有\n  - 626002\n  - 626003\n# 下面是政策',
    ],
    ['没有缩进的', 'promises:\n- 626001', 'promises:\n- 626001\n- 626003'],
  ])('%s清单', (_, from, to) => {
    const page = (field: string) =>
      `---\ncode: 8001\ntitle: '三月：会' # 题目\n${field}\npolicies: [1010]\n---\n\n话。\n`;
    expect(withBackLink(page(from), list)).toBe(page(to));
    const crlf = (text: string) => page(text).replaceAll('\n', '\r\n');
    expect(withBackLink(crlf(from), list)).toBe(crlf(to));
  });

  test('没有这个字段的，添在次序该在的地方', () => {
    const text = `---\ncode: 8001\non: 2026-03-01 # 那天\npolicies:\n  - 1010\n\n# 定的事\ndecided:\n  - 修路。\n---\n话。\n`;
    expect(withBackLink(text, list)).toBe(text.replace('# 那天\n', '# 那天\npromises: [626003]\n'));
    expect(withBackLink(text, single)).toBe(
      text.replace('  - 1010\n', '  - 1010\nadopted: 2003\n'),
    );
  });

  test('放在末尾、下面就是横线的，也添得上', () => {
    expect(withBackLink('---\ncode: 8001\n---\n', single)).toBe(
      '---\ncode: 8001\nadopted: 2003\n---\n',
    );
  });
});

test.each([
  ['没有 front matter', '话。\n'],
  ['语法不通', '---\ncode: [\n---\n'],
  ['清单写成了一句话', '---\ncode: 8001\npromises: 626001\n---\n'],
  ['字段都不认得', '---\nx: 1\n---\n'],
])('%s的，不硬添', (_, text) => {
  expect(withBackLink(text, list)).toBeUndefined();
});

test('已经写着别的号的，不盖', () => {
  expect(withBackLink('---\ncode: 8001\nadopted: 2001\n---\n', single)).toBeUndefined();
});

test('随便什么样的清单，添完读回来多一个，别的原样', () => {
  const codes = fc.array(fc.integer({ min: 600001, max: 699999 }), { maxLength: 5 });
  const lists = fc.tuple(codes, fc.boolean(), fc.constantFrom('', ' ', '  '));
  fc.assert(
    fc.property(lists, fc.boolean(), ([numbers, isFlow, pad], isCrlf) => {
      const field =
        isFlow || numbers.length === 0
          ? `promises: [${pad}${numbers.join(`,${pad}`)}${pad}]`
          : `promises:\n${numbers.map((code) => `${pad}- ${pad}${code}`).join('\n')}`;
      const page = `---\ncode: 8001\n${field}\ndemo: true\n---\n\n话。\n`;
      const text = isCrlf ? page.replaceAll('\n', '\r\n') : page;
      const written = withBackLink(text, list) ?? '';
      expect(written.includes('\r')).toBe(isCrlf);
      const front = splitPage(written.replaceAll('\r', '')).front?.text ?? '';
      expect(parse(front)).toEqual({ code: 8001, promises: [...numbers, 626003], demo: true });
    }),
  );
});
