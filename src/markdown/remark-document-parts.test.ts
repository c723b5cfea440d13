import { expect, test } from 'vitest';
import { attribute, elementsOf, renderMarkdown } from '../../tests/support/render.ts';

const frontmatter = { issuer: '某镇人民政府', remark: '此件公开发布' };
const body = [
  '某镇人民政府',
  '## 关于某事的通知',
  '各村（居）委会：',
  '现将方案印发给你们，请遵照执行。',
  '某镇人民政府',
  '2022年10月17日',
  '（此件公开发布）',
].join('\n\n');

const classesIn = async (path: string) =>
  elementsOf(await renderMarkdown(body, { path, frontmatter }))
    .filter(({ tagName }) => tagName === 'p')
    .map((paragraph) => attribute(paragraph, 'class'));

test('公文的头尾照公文的样子排：机关标志、主送、署名、日期、附注', async () => {
  expect(await classesIn('content/notices/a.md')).toEqual([
    'letterhead',
    'addressee',
    undefined,
    'signature',
    'signature',
    'remark',
  ]);
});

test('红头带“文件”两个字的、日期用汉字写的，也认得', async () => {
  const old = body.replace('某镇人民政府\n', '某镇人民政府文件\n');
  const han = old.replace('2022年10月17日', '二〇二二年十月十七日');
  const html = await renderMarkdown(han, { path: 'content/notices/a.md', frontmatter });
  const classes = elementsOf(html)
    .filter(({ tagName }) => tagName === 'p')
    .map((paragraph) => attribute(paragraph, 'class'));
  expect([classes[0], classes[3], classes[4]]).toEqual(['letterhead', 'signature', 'signature']);
});

test('以冒号收尾的条款不当主送机关', async () => {
  const html = await renderMarkdown('一、下列情形：', { path: 'content/notices/a.md' });
  expect(elementsOf(html).map((element) => attribute(element, 'class'))).toContain('clause');
});

test('不是公文的不动', async () => {
  expect(new Set(await classesIn('content/guide/a.md'))).toEqual(new Set([undefined]));
});
