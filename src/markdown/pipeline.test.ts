import { expect, test } from 'vitest';
import { renderMarkdown, textOfHtml } from '../../tests/support/render.ts';
import { schemeOf } from './pipeline.ts';

test.each([
  ['重点围绕**“八个一”**专项行动', '<strong>“八个一”</strong>'],
  ['**该政策。**后文', '<strong>该政策。</strong>'],
  ['落实**“两不愁三保障”**和饮水安全', '<strong>“两不愁三保障”</strong>'],
  ['**（一）开展一次大走访活动。**请全体镇村干部', '<strong>（一）开展一次大走访活动。</strong>'],
])('中文标点旁边的加粗不露星号：%s', async (markdown, bold) => {
  const html = await renderMarkdown(markdown);
  expect(html).toContain(bold);
  expect(html).not.toContain('*');
});

test('标点照录，不改成英文的智能标点', async () => {
  const text = '"你好"--测试...';
  expect(textOfHtml(await renderMarkdown(text))).toBe(text);
});

test('脚注的标题和返回链接是中文', async () => {
  const html = await renderMarkdown('甲[^1]\n\n[^1]: 乙');
  expect(html).toContain('注释');
  expect(html).toContain('aria-label="回到正文"');
  expect(html).not.toMatch(/Footnotes|Back to/);
});

test('公文和村规分条款，别的不分', () => {
  expect(schemeOf('content/notices/a.md')).toBe('official');
  expect(schemeOf('content/rules/a.md')).toBe('articles');
  expect(schemeOf('content/policies/a.md')).toBeUndefined();
});

test('条款、记号、站内链接在同一段里互不打架', async () => {
  const html = await renderMarkdown('一、根按照〔原文如此〕[低保](/1010/)', {
    path: 'content/notices/a.md',
    base: '/zt/',
  });
  expect(html).toBe(
    '<p id="1" class="clause">' +
      '<a href="#1" class="clause-no" title="第一部分这一条的链接">一、</a>根按照' +
      '<span class="sic">〔原文如此〕</span><a href="/zt/1010/">低保</a></p>',
  );
});
