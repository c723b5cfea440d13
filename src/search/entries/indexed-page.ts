import { z } from 'astro/zod';
import type { Kind } from '../../kinds/kinds.ts';
import type { Village } from '../../kinds/town/village.ts';
import type { KnownBasis } from '../../markdown/evidence.ts';
import { plainText } from '../../markdown/plain-text.ts';
import type { BodyPart, BodyText } from '../../markdown/remark-body-text.ts';

const text = z.string();
const texts = z.array(text);

/** 正文里连着的一段；名词页上一个名词一段，名词另外的叫法写在它的 `clause` 上。 */
const indexedPart = z.strictObject({
  clause: z.strictObject({ id: text, label: text, aliases: texts.optional() }).optional(),
  text,
});

/**
 * 交给搜索的一页，由内容的字段和正文写成。网站生成时写进一个 JSON，建索引的脚本读它。
 * 没有编号、不属于哪个村的，那几项是空串。
 */
const indexedPage = z.strictObject({
  /** 相对底座的地址，如 `1010/`。 */
  path: text,
  code: text,
  title: text,
  /** 列表里用的短名；没有另起短名的是空串。 */
  short: text,
  kind: text,
  kindLabel: text,
  village: text,
  villageName: text,
  summary: text,
  aliases: texts,
  /** 正文的小标题、常见的问题、图的题目。 */
  questions: texts,
  /** 谁能享受、能得到什么，会上提的，一件事、一个人的经过，和讲到它的名词：问的人多半拿这些话问。 */
  points: texts,
  /** 「怎么办」的各步。 */
  steps: texts,
  /** 供搜的字，照页上的先后。 */
  parts: z.array(indexedPart),
});

export const indexedPagesSchema = z.array(indexedPage);

export type IndexedPage = z.output<typeof indexedPage>;

/** 一类页面自己的话；题目、摘要、叫法这些每类都有的，由 `codedPage` 补上。 */
export interface KindText {
  readonly parts: readonly BodyPart[];
  readonly questions: readonly string[];
  readonly short?: string;
  /** 除了叫法，这一类自己还有的名字。 */
  readonly names?: readonly string[];
  readonly points?: readonly string[];
  readonly steps?: readonly string[];
}

/** 把 `YYYY-MM-DD` 说成中文日期。 */
export type SayDay = (day: string) => string;

/** 有编号的一页在目录里的那几样。 */
export interface CodedPage {
  readonly code: number;
  readonly kind: Kind;
  /** 这一类在这个镇怎么叫，如「政策」。 */
  readonly kindLabel: string;
  readonly title: string;
  readonly summary: string;
  readonly aliases: readonly string[];
}

/** 有编号的一页：目录里的那几样，加上这一类自己的话。 */
export function codedPage(
  { code, kind, kindLabel, title, summary, aliases }: CodedPage,
  village: Pick<Village, 'id' | 'name'> | undefined,
  text: KindText,
): IndexedPage {
  return indexedPageOf(
    {
      path: `${code}/`,
      code: String(code),
      title,
      kind,
      kindLabel,
      village: village?.id ?? '',
      villageName: village?.name ?? '',
      summary,
      aliases: [...aliases, ...(text.names ?? [])],
    },
    text,
  );
}

/** 一页：摘要总在最前，空的段不要。 */
export function indexedPageOf(
  facts: Omit<IndexedPage, 'short' | 'questions' | 'points' | 'steps' | 'parts'>,
  { parts, questions, short = '', points = [], steps = [] }: KindText,
): IndexedPage {
  return {
    ...facts,
    short,
    questions: [...questions],
    points: [...points],
    steps: [...steps],
    parts: [plainPart(facts.summary), ...parts].filter((part) => part.text !== ''),
  };
}

/** 几句话连成一段，不归哪一条。记号变成平常话；没有的句子不算。 */
export function plainPart(...lines: readonly (string | undefined)[]): BodyPart {
  return basedPart([], ...lines);
}

/** 同 `plainPart`；`basis` 是这一页的依据表，只有旁证的话照样说是旁证。 */
export function basedPart(
  basis: readonly KnownBasis[],
  ...lines: readonly (string | undefined)[]
): BodyPart {
  return {
    text: lines
      .filter((line) => line !== undefined)
      .map((line) => plainText(line, basis))
      .join(' '),
  };
}

/** 一页的话：前面的字段、正文、后面的字段。正文的小标题就是问题。 */
export function aroundBody(
  before: readonly BodyPart[],
  body: BodyText,
  after: readonly BodyPart[] = [],
): KindText {
  return { parts: [...before, ...body.parts, ...after], questions: body.headings };
}
