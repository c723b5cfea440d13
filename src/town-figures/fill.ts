import type { BasisDocument } from '../kinds/policy.ts';
import { textsIn } from '../kinds/texts-in.ts';
import { type FilledFigure, isFilledFigure, type TownFigure } from '../kinds/town/town-figure.ts';
import { sayAloud } from './aloud.ts';
import { figureMarksIn, replaceFigures } from './mark.ts';

/** 把一个镇要补的数填进各处。没有登记的名字，记号原样留着，由检查去说。 */
export interface FigureFilling {
  /** 填的是哪些数。Astro 拿配置里写得出来的东西认它变没变：有了它，数变了，存着的正文就不再用。 */
  readonly figures: readonly TownFigure[];
  /** 给人看的一段字：补了的写答案，跟着一份依据的记号；没补的写「没查到」那句。 */
  cited(text: string): string;
  /** 链接里的字：不带依据的记号，因为链接里不能再有链接。 */
  bare(text: string): string;
  /** 广播稿的一段字：数写成念出来的字，不带记号。 */
  spoken(text: string): string;
  /**
   * 一页政策的字段，不管嵌了几层都填；数不变成字。填了的数是从哪里来的，添在依据的末尾。
   * `body` 是这一页的正文，只看里面用了哪几个数；正文另外填。
   */
  policy<Fields>(fields: Fields, body: string): Fields;
}

/** 一个镇要补的数怎么填。 */
export function fillingOf(figures: readonly TownFigure[]): FigureFilling {
  const byName = new Map(figures.map((figure) => [figure.name, figure]));
  const sourceOf = sourcesOf(figures);
  const bareWords = (name: string) => wordsOf(byName.get(name));
  const citedWords = (name: string) => {
    const figure = byName.get(name);
    const words = wordsOf(figure);
    if (figure === undefined || !isFilledFigure(figure)) return words;
    return `${words}〔据 ${shortOf(sourceOf(figure))}〕`;
  };
  const cited = (text: string) => replaceFigures(text, citedWords);
  return {
    figures,
    cited,
    bare: (text) => replaceFigures(text, bareWords),
    spoken: (text) =>
      replaceFigures(text, (name) => {
        const words = bareWords(name);
        return words === undefined ? undefined : sayAloud(words);
      }),
    policy(fields, body) {
      const used = new Set(
        [...textsIn(fields), body].flatMap(figureMarksIn).map(({ name }) => name),
      );
      if (used.size === 0) return fields;
      const filled = figures.filter(({ name }) => used.has(name)).filter(isFilledFigure);
      const sources = new Set(filled.map(sourceOf));
      return withBasis(mapTexts(fields, cited), [...sources].map(basisOf));
    },
  };
}

function wordsOf(figure: TownFigure | undefined): string | undefined {
  return figure?.answer ?? figure?.missing;
}

/** 同一天同一份文件说的几个数，合用一份依据，记在头一个名下。 */
function sourcesOf(figures: readonly TownFigure[]): (figure: FilledFigure) => FilledFigure {
  const filled = figures.filter(isFilledFigure);
  return (figure) =>
    filled.find((one) => sourceKeys.every((key) => one[key] === figure[key])) ?? figure;
}

const sourceKeys = ['source', 'on', 'from'] as const;

function shortOf({ name }: FilledFigure): string {
  return `镇里补的${name}`;
}

function basisOf(figure: FilledFigure): BasisDocument {
  return {
    short: shortOf(figure),
    title: figure.source,
    form: 'page',
    issuer: figure.from,
    issued: figure.on,
    mark: 'verified',
    note: '镇里补的',
  };
}

/** 依据表只往末尾添：原来的几份，序号不动。 */
function withBasis<Fields>(fields: Fields, added: readonly BasisDocument[]): Fields {
  if (added.length === 0 || typeof fields !== 'object' || fields === null) return fields;
  const basis = 'basis' in fields && Array.isArray(fields.basis) ? fields.basis : [];
  return { ...fields, basis: [...basis, ...added] };
}

/** 一份数据里的文字一处处换过，样子不变。 */
function mapTexts<Value>(value: Value, change: (text: string) => string): Value {
  return mapped(value, change) as Value;
}

function mapped(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((item) => mapped(item, change));
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, mapped(inner, change)]),
  );
}
