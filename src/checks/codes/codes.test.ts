import { describe, expect, test } from 'vitest';
import {
  edited,
  exampleFiles,
  findingsAfter,
  said,
} from '../../../tests/support/example-content.ts';
import { codeInText } from '../../source/code-in-text.ts';

const promise = 'content/promises/pipe.md';

function copyOf(path: string, from: string, to: string): string {
  const file = exampleFiles().find((other) => other.path === path);
  if (file === undefined || !('text' in file)) throw new Error(path);
  return file.text.replace(from, to);
}

describe('E-CODE-RANGE 编号不在号段里', () => {
  test.each([
    ['content/policies/relief.md', 'code: 1010', 'code: 2010', 2, '从 1001 到 1999'],
    ['content/policies/relief.md', 'code: 1010', 'code: 101', 2, '从 1001 到 1999'],
    [promise, 'code: 622001', 'code: 6001', 2, '从 600001 到 699999'],
    ['content/progress/2022-11-15.json', '"code": 7001', '"code": 8001', 2, '从 7001 到 7999'],
  ] as const)('%s 写成 %s', (path, from, to, line, words) => {
    const findings = said('E-CODE-RANGE', edited(path, from, to));
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatch(`${path}:${line} `);
    expect(findings[0]).toContain(words);
  });
});

test('E-CODE-DUPLICATE 两个文件一个号，只报后来的那个，说出先有的和下一个空着的号', () => {
  const path = 'content/policies/urgent-again.md';
  const findings = said('E-CODE-DUPLICATE', {
    [path]: copyOf('content/policies/urgent.mdx', 'title: 临时救助', 'title: 又一页'),
  });
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatch(
    /^content\/policies\/urgent-again\.md:2 .*content\/policies\/urgent\.mdx.*没用过的 1015/,
  );
});

describe('E-CODE-YEAR 编号里的年份', () => {
  test('和提出来的那年不一样', () => {
    const [finding] = said('E-CODE-YEAR', edited(promise, 'code: 622001', 'code: 623001'));
    expect(finding).toMatch(`${promise}:2 编号 623001 里的年份是 23`);
    expect(finding).toContain('622 开头');
  });

  test('日期写错了的不猜', () => {
    expect(said('E-CODE-YEAR', edited(promise, 'raised: 2022-10-25', 'raised: 十月'))).toEqual([]);
  });
});

describe('E-CODE-REUSED 用过的编号', () => {
  const owners = (path: string) => ({ owners: new Map([[1014, path]]), committed: new Map() });

  test('以前是一个删掉的文件的', () => {
    const [finding] = said('E-CODE-REUSED', {}, owners('content/policies/old.md'));
    expect(finding).toMatch(/^content\/policies\/urgent\.mdx:2 .*content\/policies\/old\.md/);
    expect(finding).toContain('从没用过的号');
  });

  test('还是原来那个文件的，不报', () => {
    expect(said('E-CODE-REUSED', {}, owners('content/policies/urgent.mdx'))).toEqual([]);
  });

  test('不在 git 里，不查', () => {
    expect(said('E-CODE-REUSED', {})).toEqual([]);
  });
});

describe('E-CODE-CHANGED 提交过的编号', () => {
  const committed = (code: number) => ({
    owners: new Map(),
    committed: new Map([[promise, code]]),
  });

  test('改了就报，说改回哪个', () => {
    const [finding] = said('E-CODE-CHANGED', {}, committed(622009));
    expect(finding).toMatch(`${promise}:2 这一页的编号原来是 622009`);
    expect(finding).toContain('改回 code: 622009');
  });

  test.each(['622002', '1014', '622001.5'])('改成 %s，只说改回去，跟着来的不说', (code) => {
    const changes = edited(promise, 'code: 622001', `code: ${code}`);
    const found = findingsAfter(changes, committed(622001)).filter(({ file }) => file === promise);
    expect(found.map((finding) => finding.code)).toEqual(['E-CODE-CHANGED']);
  });

  test.each(['62200l', '62200甲', '六二二'])('写成了 %s，不像数：照提交过的说', (code) => {
    const changes = edited(promise, 'code: 622001', `code: ${code}`);
    expect(said('E-CODE-CHANGED', changes, committed(622001))).toEqual([]);
    expect(said('E-FIELD-VALUE', changes, committed(622001))[0]).toContain('写成 622001');
  });

  test('没改不报', () => {
    expect(said('E-CODE-CHANGED', {}, committed(622001))).toEqual([]);
  });
});

test('W-TOWN-CHANGED 代号和上一次提交的不一样，提醒旧账不算了', () => {
  const history = { owners: new Map(), committed: new Map() };
  const [finding] = said('W-TOWN-CHANGED', {}, { ...history, isOtherTown: true });
  expect(finding).toMatch('content/site.json:2 ');
  expect(said('W-TOWN-CHANGED', {}, history)).toEqual([]);
});

test.each([
  ['a.md', '---\ncode: 1010\ntitle: x\n---\n', 1010],
  ['a.md', '---\ntitle: x\ncode: 1012\n---\n', 1012],
  ['a.md', '没有字段，code: 1010', undefined],
  ['a.json', '{\n  "code": 7001\n}', 7001],
  ['a.json', '[]', undefined],
])('从 %s 的旧文字里认出编号', (path, text, code) => {
  expect(codeInText(path, text)).toBe(code);
});
