import { type Content, codeOf } from '../../source/content.ts';
import type { ContentFile } from '../../source/content-file.ts';
import type { TextPart } from '../../source/syntax/front-matter.ts';
import { blank } from '../../source/text/prose.ts';
import { valueAt } from '../../source/value-at.ts';
import { replaceFigures } from '../../town-figures/mark.ts';

/** 一篇广播稿的正文；不是广播稿的是 `undefined`。 */
export function scriptOf(file: ContentFile): TextPart | undefined {
  return file.place.shape === 'broadcasts' ? file.page?.body : undefined;
}

/**
 * 稿子里自己写的字：`〔补 …〕` 换成一样长的空格，补的话由登记它的地方去查。
 * `lineAt` 是其中第几个字在文件的第几行；不是广播稿的是 `undefined`。
 */
export function ownWordsOf({ place, written }: ContentFile) {
  const { body, lineAt } = written;
  if (place.shape !== 'broadcasts' || body === undefined) return undefined;
  return {
    text: replaceFigures(body.text, (name) => blank(`〔补 ${name}〕`)),
    lineAt: (offset: number) => lineAt(body.offset + offset),
  };
}

/** 稿子写的是哪项政策的编号；没写或写得不像数的是 `undefined`。 */
export function policyCodeOf(script: ContentFile): number | undefined {
  const code = valueAt(script.data?.value, ['policy']);
  return typeof code === 'number' ? code : undefined;
}

/** 稿子讲的那一页政策；没有这一页的是 `undefined`。 */
export function policyOf(script: ContentFile, { byCode }: Content): ContentFile | undefined {
  const code = policyCodeOf(script);
  const page = code === undefined ? undefined : byCode.get(code)?.[0];
  return page?.place.shape === 'policies' ? page : undefined;
}

/** 每一页政策和它的编号。 */
export function* policiesIn({ files }: Content): Iterable<readonly [ContentFile, number]> {
  for (const file of files) {
    const code = codeOf(file);
    if (file.place.shape === 'policies' && code !== undefined) yield [file, code];
  }
}
