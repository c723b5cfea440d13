import { expect, test } from 'vitest';
import { renderMarkdown } from '../../tests/support/render.ts';

const terms = [
  { id: 'two-assurances', term: '两不愁三保障', aliases: ['三保障'] },
  { id: 'monitoring', term: '监测对象', aliases: [] },
];
const page = { terms, base: '/zt/mbl/', path: 'content/policies/a.md' };

test('正文里第一次出现的词链接到词表，地址只加一次目录', async () => {
  expect(await renderMarkdown('先看两不愁三保障。\n\n再看三保障和**监测对象**。', page)).toBe(
    '<p>先看<a href="/zt/mbl/terms/#two-assurances" class="term">两不愁三保障</a>。</p>\n' +
      '<p>再看三保障和<strong><a href="/zt/mbl/terms/#monitoring" class="term">监测对象</a></strong>。</p>',
  );
});

test('标题、链接、原文如此里的词不加，后面正文里的照加', async () => {
  const html = await renderMarkdown(
    '## 监测对象\n\n[监测对象](/1016/)〔原文如此：疑为“监测对象”〕\n\n监测对象',
    page,
  );
  expect(html.match(/class="term"/g)).toHaveLength(1);
  expect(html).toContain('<p><a href="/zt/mbl/terms/#monitoring" class="term">监测对象</a></p>');
});

test('上面 front matter 里说过的词，正文不再加', async () => {
  const frontmatter = { who: ['监测对象'] };
  expect(await renderMarkdown('监测对象', { ...page, frontmatter })).toBe('<p>监测对象</p>');
});

test.each(['notices', 'rules', 'guide'])('%s 里的词不加', async (folder) => {
  const html = await renderMarkdown('监测对象', { ...page, path: `content/${folder}/a.md` });
  expect(html).toBe('<p>监测对象</p>');
});
