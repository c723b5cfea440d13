import { expect, test } from 'vitest';
import { renderMarkdown } from '../../tests/support/render.ts';

test.each(['一句<b>话</b>。', '<!-- 先不登 -->', '<div>\n甲\n</div>', '<script>甲</script>'])(
  '.md 里的 HTML 只是字，跳过检查也不成标签：%s',
  async (markdown) => {
    const html = await renderMarkdown(markdown, { path: 'content/rules/jia.md' });
    expect(html.match(/<[^>]*>/g)).toEqual(['<p>', '</p>']);
  },
);

test('字段里叫 Astro 去引别的文件，也不生成', async () => {
  const page = { path: 'content/guide/a.md', frontmatter: { layout: '/tmp/ledger.json' } };
  await expect(renderMarkdown('一句话。', page)).rejects.toThrow(
    'content/guide/a.md：字段里有 layout',
  );
});

test('代码里举的例子、尖括号网址照样生成', async () => {
  const html = await renderMarkdown('写成 `<br>` 不行，看 <https://www.gov.cn/>。');
  expect(html).toContain('&#x3C;br>');
});
