import { type Content, codeOf } from '../../source/content.ts';
import type { ContentFile } from '../../source/content-file.ts';
import { latest } from '../../source/latest.ts';
import { isSensitive } from './people/sensitive-facts.ts';

/** 找的时候要知道的：哪些是公开过、可以写的。 */
export interface KnownPublic {
  /** 公开过的办公电话和热线，只留数字。 */
  readonly phones: ReadonlySet<string>;
  /** 本地的行政区划代码。 */
  readonly areaCodes: readonly string[];
  /** 带着姓氏字、又不是姓名的：村名、名词、可以写在这里的姓名。 */
  readonly words: readonly string[];
  /** 敏感的事旁边也可以写的姓名，在 `words` 里头。 */
  readonly named: readonly string[];
  /** 收回了同意的人的姓名。 */
  readonly revoked: readonly string[];
}

/** 什么也没有公开过。 */
export const nothingKnown: KnownPublic = {
  phones: new Set(),
  areaCodes: [],
  words: [],
  named: [],
  revoked: [],
};

const places = new WeakMap<Content, readonly string[]>();

const made = new WeakMap<ContentFile, KnownPublic>();

/** 在一个文件里可以写的：同意公开的人，只在他同意的那几页。登记姓名的文件自己不找姓名。 */
export function knownIn(file: ContentFile, content: Content): KnownPublic {
  const known = made.get(file) ?? gatherKnown(file, content);
  made.set(file, known);
  return known;
}

function gatherKnown(file: ContentFile, content: Content): KnownPublic {
  const { phones, areaCodes, people } = content;
  const code = codeOf(file);
  const isRegister = file.place.shape === 'people';
  const agreed = people.consents.filter(
    ({ pages, revoked }) =>
      revoked === undefined && (isRegister || (code !== undefined && pages.includes(code))),
  );
  if (!isRegister && agreed.length === 0) return knownEverywhere(content);
  const posts = people.posts.map(({ name }) => name);
  const registered = isRegister ? people.consents.map(({ name }) => name) : [];
  return {
    phones,
    areaCodes,
    words: [...placesIn(content), ...posts, ...registered, ...agreed.map(({ name }) => name)],
    named: [
      ...placesIn(content),
      ...posts,
      ...registered,
      ...agreed.filter(({ sensitive }) => sensitive).map(({ name }) => name),
    ],
    revoked: isRegister ? [] : revokedIn(content),
  };
}

/** 没有谁同意写在这一页的，全都一样，用的是同一份。 */
const knownEverywhere = latest((content: Content): KnownPublic => {
  const { phones, areaCodes, people } = content;
  const words = [...placesIn(content), ...people.posts.map(({ name }) => name)];
  return { phones, areaCodes, words, named: words, revoked: revokedIn(content) };
});

function revokedIn({ people }: Content): readonly string[] {
  return people.consents.flatMap(({ name, revoked }) => (revoked === undefined ? [] : [name]));
}

/** 在生成的网站上可以写的：同意公开的人，标题、清单、搜索里也会有他；只在哪几页，看源文件时查过了。 */
export function knownOnSite(content: Content): KnownPublic {
  const { phones, areaCodes, people } = content;
  const agreed = people.consents.filter(({ revoked }) => revoked === undefined);
  const always = [...placesIn(content), ...people.posts.map(({ name }) => name)];
  return {
    phones,
    areaCodes,
    words: [...always, ...agreed.map(({ name }) => name)],
    named: [...always, ...agreed.filter(({ sensitive }) => sensitive).map(({ name }) => name)],
    revoked: revokedIn(content),
  };
}

function placesIn(content: Content): readonly string[] {
  const names =
    places.get(content) ??
    [...content.villages.values()]
      .map(({ name }) => name)
      .filter((name) => !isSensitive(name))
      .concat([...content.termWords])
      .filter((word) => word.length > 1);
  places.set(content, names);
  return names;
}

const patterns = new WeakMap<readonly string[], RegExp>();
/** 各个文件的多半一样：一样的只做一次。 */
const patternsByWords = new Map<string, RegExp>();

/** 把公开过的词换成一样长的记号，位置不变：不会被认成姓名，也不会和前后连起来。 */
export function withoutWords(text: string, words: readonly string[]): string {
  if (words.length === 0) return text;
  const pattern = patterns.get(words) ?? patternOf(words);
  patterns.set(words, pattern);
  return text.replace(pattern, (word) => '＿'.repeat(word.length));
}

function patternOf(words: readonly string[]): RegExp {
  const key = words.join('\n');
  const made = patternsByWords.get(key) ?? new RegExp(words.map(escaped).join('|'), 'g');
  patternsByWords.set(key, made);
  return made;
}

const escaped = (word: string) => word.replace(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
