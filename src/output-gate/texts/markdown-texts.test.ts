import { expect, test } from 'vitest';
import { nothingKnown } from '../../checks/privacy/known-public.ts';
import { outputFaults } from '../find-in-output.ts';
import { markdownTexts } from './markdown-texts.ts';

test('照读的人看到的读：记号去掉，链接留字，表一行一行，地址另看', () => {
  expect(
    markdownTexts(
      '# 题\n\n**加**粗 [字](https://a.example/%E4%B8%80)\\*\n\n| 甲 | 乙 |\n| --- | --- |\n',
    ),
  ).toEqual([
    {
      where: '正文',
      text: '# 题\n\n加粗 字*\n\n| 甲 | 乙 |\n\n| --- | --- |',
      pieces: ['# 题', '加粗 字*', '| 甲 | 乙 |', '| --- | --- |'],
    },
    { where: '表格', text: '甲 | 乙', pieces: ['甲', '乙'] },
    { where: '链接的地址', text: 'https://a.example/一' },
  ]);
});

// 国家标准 GB 11643 里的示例号码。
const example = '11010519491231002X';

test.each([
  ['正文里', `# 题\n\n号码${example}。\n`],
  ['加粗拆开的', '号码110105**19491231**002X。\n'],
  ['front matter 里', `---\ntitle: "${example}"\n---\n`],
  ['链接的地址里', `[看](https://a.example/${example}/)\n`],
  ['拆在几项里', '- 1\n\n110105\n\n19491231\n\n002X\n'],
  ['表的几格里', '| 110105 | 19491231 | 002X |\n'],
])('Markdown 里有身份证号，%s也查得出来', (_, text) => {
  const { exposed } = outputFaults([{ path: '1010/index.md', text }], nothingKnown);
  expect(exposed.map(({ code }) => code)).toContain('E-PII-ID');
});

test.each(['llms.txt', 'data/policies.json', 'data/schemas/policy.schema.json'])(
  '%s 里有身份证号，也查得出来',
  (path) => {
    const { exposed } = outputFaults([{ path, text: `{"text":"${example}"}` }], nothingKnown);
    expect(exposed.map(({ code }) => code)).toEqual(['E-PII-ID']);
  },
);
