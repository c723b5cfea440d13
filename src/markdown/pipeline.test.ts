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

test.each([
  ['每户补3~5元，一年10~20天。', '缩写的“至”'],
  ['~~3元~~', '两个波浪线'],
  ['3*5 米，2*4 米，a_b_c，__线__。', '一个星号、下划线'],
  ['单位：元\n---\n下一段', '减号上面一行'],
  ['单位：元\n===', '等号上面一行'],
  ['[注]: 本表单位为元', '方括号加冒号'],
  ['甲[^1]\n\n[^1]: 乙', '脚注'],
  ['收入<a 的，<b>和</b>&lt;&#49;', '尖括号、字符编码'],
  ['甲\\\n乙', '行末的反斜杠'],
  ['- [ ] 甲', '打勾'],
])('读的人看见的就是写的字：%j（%s）', async (markdown) => {
  const shown = textOfHtml(await renderMarkdown(markdown)).replace(/\s/g, '');
  expect(shown).toBe(markdown.replace(/^---$|^- |\s/gm, ''));
});

test('缩进四格、一个制表符、全角空格开头的还是一段', async () => {
  for (const indent of ['    ', '\t', '　　']) {
    const html = await renderMarkdown(`${indent}第一条 甲\n\n${indent}第二条 乙`, {
      path: 'content/rules/a.md',
    });
    expect(html.match(/class="clause"/g)).toHaveLength(2);
    expect(html).not.toContain('<code');
  }
});

test('直接写的网址只链到网址完，后面的话还是话', async () => {
  expect(await renderMarkdown('见https://www.cq.gov.cn/a.html，全文。')).toBe(
    '<p>见<a href="https://www.cq.gov.cn/a.html" class="external" rel="noopener">https://www.cq.gov.cn/a.html</a>，全文。</p>',
  );
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
