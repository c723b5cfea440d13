import { expect, test } from 'vitest';
import { renderMarkdown } from '../../tests/support/render.ts';

const policy = { path: 'content/policies/relief.md' };
const long = `${'字'.repeat(330)}。`;

test('「说法不一样，听哪个」一节收成一行，到下一节为止；标题还是标题，锚点还在', async () => {
  const html = await renderMarkdown(
    '## 常有人问\n\n甲\n\n## 说法不一样，听哪个\n\n- 乙\n\n### 丙\n\n## 别的\n\n丁',
    policy,
  );
  expect(html).toMatch(
    /<details class="fold"><summary><h2 id="说法不一样听哪个">说法不一样，听哪个<\/h2><\/summary>[\s\S]*乙[\s\S]*丙[\s\S]*<\/details>\s*<h2 id="别的">/,
  );
  expect(html.indexOf('甲')).toBeLessThan(html.indexOf('<details'));
});

test('标题差一个字的不收', async () => {
  expect(await renderMarkdown('## 规定说法不一样，听哪个\n\n乙', policy)).not.toContain('details');
});

test('比一屏长的一节，末了能回顶上；短的没有', async () => {
  const html = await renderMarkdown(`## 甲\n\n短。\n\n## 乙\n\n${long}`, policy);
  expect(html.split('<p class="to-top"><a href="#main">回顶上</a></p>')).toHaveLength(2);
  expect(html.trim()).toMatch(/回顶上<\/a><\/p>$/);
});

test('收起来的一节，「回顶上」也收在里头', async () => {
  const html = await renderMarkdown(`## 说法不一样，听哪个\n\n${long}`, policy);
  expect(html).toMatch(/回顶上<\/a><\/p>\s*<\/details>$/);
});

test('文件原文和村规照原样，不收', async () => {
  const html = await renderMarkdown(`## 说法不一样，听哪个\n\n${long}`, {
    path: 'content/notices/plan.md',
  });
  expect(html).not.toMatch(/details|回顶上/);
});
