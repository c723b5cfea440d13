import { expect, test } from 'vitest';
import { type Booklet, bookletBody, bookletTitle } from './booklet.ts';
import { cardPicture } from './card-picture.ts';
import { sectionNames } from './section-names.ts';

const cover: Booklet['cover'] = {
  ...{ site: '青石镇明白栏', publisher: '青石镇人民政府', part: '整个网站', isUnproven: false },
  ...{ commit: '0123456789abcdef', day: '2026-04-10', address: 'https://a.gov.cn/' },
};
const booklet: Booklet = {
  cover,
  leaves: [
    {
      ...{ path: '1010/', title: '农村<低保>', section: 'policies', isDemo: false },
      html: '<article id="1010">低保</article>',
    },
    {
      ...{ path: 'villages/jia/', title: '甲村', section: 'villages', isDemo: true },
      html: '<article id="villages-jia">甲村</article>',
    },
  ],
  sections: sectionNames('<nav><a href="/policies/">政策</a></nav>', '/'),
  isSearchable: true,
};

test('册子跟网站叫，说装的是什么', () => {
  expect(bookletTitle(cover)).toBe('青石镇明白册：整个网站');
});

test('头一页说：谁办的，装了什么，哪次提交哪一天，网址，以网站为准', () => {
  const body = bookletBody(booklet);
  for (const said of [
    ...['青石镇人民政府', '整个网站，2页', '2026年4月10日提交，01234567', '以网站为准'],
    ...['<a href="https://a.gov.cn/">', '没有装进来的'],
  ]) {
    expect(body).toContain(said);
  }
});

test('不在 git 里的、有没提交的改动的，照实说', () => {
  const unknown = { ...cover, commit: undefined, day: undefined, address: undefined };
  expect(bookletBody({ ...booklet, cover: unknown })).toContain('说不出是哪一次提交');
  expect(bookletBody({ ...booklet, cover: { ...cover, isUnproven: true } })).toContain(
    '另有还没提交的改动',
  );
});

test('目录一段一段，有编号的写编号，演示的写演示，留着印页码的地方', () => {
  const body = bookletBody(booklet);
  expect(body).toContain(
    '<h3 id="part-policies">政策</h3><ol><li><a href="#1010">农村&lt;低保&gt;</a><span class="code">1010</span><span class="book-at" data-at="1010"></span></li></ol>',
  );
  expect(body).toContain(
    '<a href="#villages-jia">甲村</a> <span class="demo-tag">演示</span><span class="book-at"',
  );
});

test('没有演示的页，头一页不说演示；没有搜索数据，不放查的框', () => {
  const plain = { ...booklet, leaves: booklet.leaves.slice(0, 1), isSearchable: false };
  expect(bookletBody(plain)).not.toContain('演示');
  expect(bookletBody(plain)).not.toContain('<form');
});

test('各段跟网站的菜单一样叫；菜单里没有的有个叫法', () => {
  const names = sectionNames('<nav><a href="/zt/actions/">八件事</a></nav>', '/zt/');
  expect(names.actions).toBe('八件事');
  expect(names.policies).toBe('政策');
});

test('明白卡的图：卡上的字，加一句以网站为准；没有卡的没有图', () => {
  const page = '<main><p>打在纸上</p><article class="paper fit-4"><h2>低保</h2></article></main>';
  const picture = cardPicture(page, '以 1010 号为准', 'p{margin:0}');
  expect(picture).toContain('<article class="paper fit-4"><h2>低保</h2></article>');
  expect(picture).toContain('<p class="picture-note">以 1010 号为准</p>');
  expect(picture).not.toContain('打在纸上');
  expect(cardPicture('<main></main>', '', '')).toBeUndefined();
});
