import { expect, test } from 'vitest';
import { renderMarkdown } from '../../tests/support/render.ts';

test.each([
  ['先商量，\n再表决。', '<p>先商量，再表决。</p>'],
  ['先商量\n**再表决**\n才算数', '<p>先商量<strong>再表决</strong>才算数</p>'],
  ['他说：\n“算数”', '<p>他说：“算数”</p>'],
])('汉字之间的换行去掉：%j', async (markdown, html) => {
  expect(await renderMarkdown(markdown)).toBe(html);
});

test.each(['每人\n600 元', 'see\nyou', '先\n`a`'])(
  '有一边不是汉字，换行留着：%j',
  async (markdown) => {
    expect(await renderMarkdown(markdown)).toContain('\n');
  },
);

test('专门写的换行留着', async () => {
  expect(await renderMarkdown('先商量  \n再表决')).toContain('<br>');
});
