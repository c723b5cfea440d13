import { expect, test } from 'vitest';
import { attribute, elementsOf, renderMarkdown, textOfHtml } from '../../tests/support/render.ts';
import { pictureSchema } from '../kinds/town/picture.ts';
import type { PreparedPictures } from '../pictures/figure.ts';

const entry = {
  file: 'gate.jpg',
  alt: '村口立着三根新灯杆',
  caption: '灯亮了',
  taken: '2026-03-09',
  givenBy: '村委会',
  role: 'place',
  people: 'none',
};
const consent = { kept: '档案', agreed: '2026-03-09', adults: true, pages: [3001] };

function prepared(fields: object = {}): PreparedPictures {
  const picture = pictureSchema.parse({ ...entry, ...fields });
  const variants = (['webp', 'jpeg'] as const).flatMap((format) =>
    [480, 800].map((width) => ({
      file: `gate-${width}.${format === 'jpeg' ? 'jpg' : format}`,
      format,
      width,
      height: width / 2,
    })),
  );
  return new Map([[picture.file, { picture, variants }]]);
}

const text = '上一段。\n\n![村口](/images/gate.jpg)\n\n下一段。';
const base = '/zt/mbl/';

test('登记过的图：晚点才下，宽高写明，先给 WebP，不认的给 JPEG，地址加上网站所在的目录', async () => {
  const html = await renderMarkdown(text, { base, pictures: prepared() });
  const of = (name: string) => elementsOf(html).find(({ tagName }) => tagName === name);
  const [source, img] = [of('source'), of('img')];
  expect(attribute(source, 'type')).toBe('image/webp');
  expect(attribute(source, 'srcset')).toBe(
    '/zt/mbl/pictures/gate-480.webp 480w, /zt/mbl/pictures/gate-800.webp 800w',
  );
  expect(attribute(img, 'src')).toBe('/zt/mbl/pictures/gate-800.jpg');
  for (const [name, value] of Object.entries({
    loading: 'lazy',
    decoding: 'async',
    width: '800',
    height: '400',
    alt: entry.alt,
  })) {
    expect(attribute(img, name)).toBe(value);
  }
  expect(html).not.toContain('style=');
});

test('图下面看得见这一页写的那句话、哪天、谁提供；演示的有牌子', async () => {
  const html = await renderMarkdown(text, { pictures: prepared({ demo: true }) });
  expect(textOfHtml(html)).toContain('演示村口2026年3月9日，村委会提供');
});

test.each([
  ['没有登记', new Map()],
  ['撤下了', prepared({ withdrawn: { on: '2026-03-10', why: '拍错了' } })],
  ['没有同意放在这一页', prepared({ people: 'consented', consent })],
  ['收回了同意', prepared({ people: 'consented', consent: { ...consent, revoked: '2026-03-10' } })],
])('%s的，图和话都没有', async (_, pictures: PreparedPictures) => {
  const html = await renderMarkdown(text, { pictures, frontmatter: { code: 6001 } });
  expect(html).toBe('<p>上一段。</p>\n<p>下一段。</p>');
});

test('同意放在这一页的，放', async () => {
  const pictures = prepared({ people: 'consented', consent });
  expect(await renderMarkdown(text, { pictures, frontmatter: { code: 3001 } })).toContain('<img');
});
