import { parse, serialize } from 'parse5';
import { expect, test } from 'vitest';
import { slimMarkup } from './slim-markup.ts';

test('清单、表格、名目、段落的结束标签省了，块之间的换行去了', () => {
  expect(
    slimMarkup(
      '<ul class="lines">\n<li>一</li>\n<li>二<ol><li>三</li></ol></li>\n</ul>\n<p>四</p>',
    ),
  ).toBe('<ul class="lines"><li>一<li>二<ol><li>三</ol></ul><p>四</p>');
  expect(slimMarkup('<tr><th>一</th><td>二</td></tr></tbody>')).toBe('<tr><th>一<td>二</tbody>');
  expect(slimMarkup('<dl><div><dt>一</dt><dd>二</dd></div></dl>')).toBe(
    '<dl><div><dt>一<dd>二</div></dl>',
  );
  expect(slimMarkup('<div><p>一</p>\n<p>二</p><ul><li>三</li></ul><p>四</p></div>')).toBe(
    '<div><p>一<p>二<ul><li>三</ul><p>四</div>',
  );
});

test('浏览器读出来是同一棵树', () => {
  const html =
    '<!DOCTYPE html><html><head></head><body><table><caption>零</caption><thead><tr><th>甲</th></tr></thead><tbody><tr><td>一</td><td>二<ul><li>三</li></ul></td></tr></tbody></table><dl><dt>四</dt><dd>五</dd><dt>六</dt><dd>七</dd></dl><section><p>八</p><p>九</p><details><p>十</p></details><p>甲</p></section><noscript><p>乙</p></noscript><p>丙</p><b>丁</b></body></html>';
  expect(slimMarkup(html).length).toBeLessThan(html.length);
  expect(serialize(parse(slimMarkup(html)))).toBe(html);
});

test('字里行间的换行、脚本里的标签不动', () => {
  const html =
    '<p>一 <a href="/">二</a>\n<b>三</b></p><script>x="</li><li>\\n"</script><pre>\n<li>四</li>\n</pre>';
  expect(slimMarkup(html)).toBe(html);
});
