import { expect, test } from 'vitest';
import { renderMarkdown } from '../../tests/support/render.ts';

test.each(['一句<b>话</b>。', '<!-- 先不登 -->', '<div>\n甲\n</div>'])(
  '正文里写了 HTML 的，跳过检查也不生成：%s',
  async (markdown) => {
    await expect(renderMarkdown(markdown, { path: 'content/rules/jia.md' })).rejects.toThrow(
      'content/rules/jia.md：正文里有 HTML',
    );
  },
);

test('代码里举的例子、尖括号网址照样生成', async () => {
  const html = await renderMarkdown('写成 `<br>` 不行，看 <https://www.gov.cn/>。');
  expect(html).toContain('&#x3C;br>');
});
