import { expect, test } from 'vitest';
import { htmlFaults, invalidHtml } from '../support/site/valid-html.ts';
import { basedFolder, rootFolder } from './built.ts';

test.each([rootFolder, basedFolder])('%s 里每一页都合 HTML 标准', async (folder) => {
  expect(await invalidHtml(folder)).toEqual([]);
});

const pageOf = (body: string) =>
  `<!doctype html><html lang="zh-CN"><head><title>页</title></head><body>${body}</body></html>`;

test.each([
  ['脚本写到了 html 外面', `${pageOf('<p>字</p>')}<script>run()</script>`],
  ['段落里装了块', pageOf('<h1>题</h1><p>字<div>块</div></p>')],
  ['锚点重复', pageOf('<h1 id="a">题</h1><p id="a">字</p>')],
  ['没有的属性值', pageOf('<h1>题</h1><input type="telephone" aria-label="电话">')],
  ['指着没有的元素', pageOf('<h1>题</h1><nav aria-labelledby="nowhere"><a href="/">页</a></nav>')],
  ['列表里装了别的', pageOf('<h1>题</h1><ul><p>字</p></ul>')],
])('挑得出：%s', async (_, html) => {
  expect(await htmlFaults(html)).not.toEqual([]);
});

test('好好的一页不挑', async () => {
  expect(await htmlFaults(pageOf('<main><h1>题</h1><ul><li>一<li>二</ul></main>'))).toEqual([]);
});
