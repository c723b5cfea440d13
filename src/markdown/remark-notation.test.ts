import { expect, test, vi } from 'vitest';
import { renderMarkdown } from '../../tests/support/render.ts';

const frontmatter = { basis: [{ short: '社会救助法' }, { short: '低保条例' }] };

test('原文的错处标出来，说明写在里面', async () => {
  expect(await renderMarkdown('根按照〔原文如此：疑为“根据”〕要求〔原文如此〕')).toBe(
    '<p>根按照<span class="sic">〔原文如此：疑为“根据”〕</span>要求<span class="sic">〔原文如此〕</span></p>',
  );
});

test('待核实的链接到本页的说明', async () => {
  expect(await renderMarkdown('每月发〔待核实〕。')).toBe(
    '<p>每月发<a href="#unverified" class="unverified">待核实</a>。</p>',
  );
});

test('引用按依据表编号，几份之间用顿号', async () => {
  const html = await renderMarkdown('按户给〔据 低保条例 第10条；社会救助法〕。', { frontmatter });
  expect(html).toBe(
    '<p>按户给<sup><a href="#basis" title="低保条例 第10条">2</a>、' +
      '<a href="#basis">1</a></sup>。</p>',
  );
});

test('短名不在依据表里，报错写明文件和短名', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const page = { frontmatter, path: 'content/policies/a.md' };
  await expect(renderMarkdown('给〔据 低保法〕', page)).rejects.toThrow(
    'content/policies/a.md：〔据 低保法〕引用的依据不在这一页的 basis 里',
  );
});

test('加粗、标题、表格里的记号都认', async () => {
  const html = await renderMarkdown(
    '## 标准〔待核实〕\n\n**多少〔原文如此〕**\n\n|甲|\n|-|\n|乙〔待核实〕|',
  );
  expect(html.match(/class="unverified"/g)).toHaveLength(2);
  expect(html).toContain('<strong>多少<span class="sic">〔原文如此〕</span></strong>');
});

test('文号和代码里的方头括号不动，链接里的记号原样留着', async () => {
  const html = await renderMarkdown('渝民规〔2025〕6号 `〔待核实〕` [低保〔待核实〕](/1010/)');
  expect(html).toBe(
    '<p>渝民规〔2025〕6号 <code>〔待核实〕</code> <a href="/1010/">低保〔待核实〕</a></p>',
  );
});
