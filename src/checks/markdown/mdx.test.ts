import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { appended, lineCount, said } from '../../../tests/support/example-content.ts';
import { componentsFor } from '../../markdown/named-components.ts';
import type { CheckCode } from '../finding.ts';

const mdx = 'content/policies/urgent.mdx';

/** 在 .mdx 页末尾添几句以后，这条规则说了什么。 */
const added = (code: CheckCode, text: string) => said(code, appended(mdx, `\n${text}\n`));

test.each([
  ["import 台账 from '/home/zhen/ledger.json'", 'import'],
  ['export const 数 = 1', 'import 或 export'],
  ['一共{1 + 1}户。', '花括号'],
  ["{await (await import('node:fs')).promises.readFile('/etc/hostname', 'utf8')}", '花括号'],
  ['{/* 先不登 */}', '花括号'],
])('E-MDX-CODE 内容里不写程序：%s', (text, words) => {
  const [finding, ...more] = added('E-MDX-CODE', text);
  expect(finding).toMatch(`${mdx}:${lineCount(mdx) + 2} `);
  expect(finding).toContain(words);
  expect(more).toEqual([]);
});

test.each(['写成 `{甲}` 不行', '```\nimport 甲\n```', '收入不到600元的。'])(
  'E-MDX-CODE 代码里举的例子、平常的话不算：%s',
  (text) => {
    expect(added('E-MDX-CODE', text)).toEqual([]);
  },
);

test('E-MDX-COMPONENT 没有的组件，说这里能用哪些', () => {
  expect(added('E-MDX-COMPONENT', '<Count m="a" />')[0]).toContain('没有 <Count> 这个组件');
  const guide = 'content/guide/how.mdx';
  const page = '---\ntitle: 怎么数\n---\n\n<WorkedExample />\n\n<Worked />\n';
  const findings = said('E-MDX-COMPONENT', { [guide]: page });
  expect(findings).toHaveLength(1);
  expect(findings[0]).toMatch(`${guide}:7 `);
  expect(findings[0]).toContain('<WorkedExample />');
});

test('组件的属性写成式子的、把整个对象摊开的，都不收', () => {
  const guide = 'content/guide/how.mdx';
  const page = (body: string) => ({ [guide]: `---\ntitle: 怎么数\n---\n\n${body}\n` });
  expect(said('E-MDX-CODE', page('<WorkedExample n={1} />'))).toHaveLength(1);
  expect(said('E-MDX-CODE', page('<WorkedExample {...process.env} />'))).toHaveLength(1);
  expect(said('E-MDX-CODE', page('<WorkedExample n="一" />'))).toEqual([]);
});

test('E-MDX-SYNTAX 尖括号、花括号没有成对，检查先说，不等网页生成不出来', () => {
  expect(added('E-MDX-SYNTAX', '不到{600元')).toHaveLength(1);
  expect(added('E-MDX-SYNTAX', '收入<600元')).toHaveLength(1);
});

test('E-MD-HTML 一个标签断成几行的、带问号的也不收', () => {
  const written = ['<div title="甲"\nid="乙">', '<?xml 甲 ?>', '<b\n>红字</b\n>'];
  for (const text of written) {
    const findings = said('E-MD-HTML', appended('content/policies/relief.md', `\n${text}\n`));
    expect(findings, text).not.toEqual([]);
  }
});

test('E-MD-HTML 标签的名字里藏着号码的，不跟着印出来', () => {
  const text = '\n<a13812345678>一</a13812345678>\n';
  const findings = said('E-MD-HTML', appended('content/policies/relief.md', text));
  expect(findings).not.toEqual([]);
  expect(findings.join('')).not.toContain('12345678');
});

test('网页给的组件，正是规则认得的那几个', () => {
  const page = readFileSync('src/pages/guide/[slug].astro', 'utf8');
  const given = /components=\{\{ ([^}]*) \}\}/.exec(page)?.[1]?.split(', ');
  expect(given).toEqual(componentsFor('guide'));
});
