import { pinyin } from 'pinyin-pro';

/**
 * 汉字照拼音变成小写英文和数字，一个字一段，用 `join` 连起来；别的字都去掉。一个也变不出来的是空的。
 */
export function pinyinOf(name: string, join: '' | '-'): string {
  const syllables = pinyin(name, {
    toneType: 'none',
    v: true,
    type: 'array',
    nonZh: 'consecutive',
  });
  return syllables
    .map((syllable) => syllable.toLowerCase().replace(/[^a-z0-9]/g, ''))
    .filter((syllable) => syllable !== '')
    .join(join);
}

/**
 * 汉字名字变成代号：「和平社区」是 `heping`，「办实事」是 `ban-shi-shi`（`join` 是 `-`）。
 * 一个也变不出来的，用 `fallback`。
 */
export function slugOf(name: string, join: '' | '-', fallback: string): string {
  const slug = pinyinOf(name, join);
  return /^[a-z]/.test(slug) ? slug : fallback;
}

/** 一串代号里重了的，后面的加上号：`jia`、`jia-2`。 */
export function distinctSlugs(slugs: readonly string[]): readonly string[] {
  return slugs.map((slug, place) => {
    const earlier = slugs.slice(0, place).filter((other) => other === slug).length;
    return earlier === 0 ? slug : `${slug}-${earlier + 1}`;
  });
}
