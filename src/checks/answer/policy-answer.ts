import { scalarsIn } from '../../kinds/texts-in.ts';
import type { ContentFile } from '../../source/content-file.ts';
import { listAt, valueAt } from '../../source/value-at.ts';
import { type MarkedWords, markedWordsIn, type StrengthOf, strengths } from './marked-words.ts';
import { type WrittenFigure, writtenFigures } from './written-figures.ts';

/** 一眼要看到的几句：字段 → 页面上的叫法。 */
const ANSWERS = { summary: '一句话', howMuch: '给好多', byWhen: '到哪天' } as const;
/** 下面各部分里的字段。 */
const FIELDS = ['who', 'gain', 'where', 'bring', 'duration', 'fee', 'steps'] as const;

/** 一个数，和说它的话有多硬。 */
export interface SaidFigure extends WrittenFigure, Omit<MarkedWords, 'text'> {}

/** 一眼要看到的一句里的一个数。 */
export interface AnswerFigure extends SaidFigure {
  /** 在哪一句里，照页面上的叫法。 */
  readonly label: string;
  readonly line: number;
}

/** 一个数写在不算数的地方：不现行的一行，或者只是例子的表。 */
export interface StaleFigure extends SaidFigure {
  /** 写在例子的表里：那一句自己说了是例子，就可以用。 */
  readonly isExample: boolean;
  /** 在哪里，如「“低保标准”不现行的一行（2024年起）」。 */
  readonly place: string;
}

/** 政策页开头几句里的数，和下面各部分里的数。 */
export interface PolicyAnswer {
  readonly answers: readonly AnswerFigure[];
  readonly parts: readonly SaidFigure[];
  readonly stale: readonly StaleFigure[];
}

/** 读一页政策；不是政策、字段读不出来的，什么也没有。 */
export function policyAnswer({ place, data, page }: ContentFile): PolicyAnswer {
  const value = data?.value;
  if (place.shape !== 'policies' || data === undefined || value === undefined) {
    return { answers: [], parts: [], stale: [] };
  }
  const strengthOf = basisStrength(value);
  const said = (texts: readonly string[]) => texts.flatMap((text) => figuresOf(text, strengthOf));
  const tables = listAt(value, 'amounts').map(tableTexts);
  return {
    answers: Object.entries(ANSWERS).flatMap(([field, label]) =>
      said(wordsIn(valueAt(value, [field]))).map((figure) => ({
        ...figure,
        label,
        line: data.lineOf([field]),
      })),
    ),
    parts: said([
      ...FIELDS.flatMap((field) => wordsIn(valueAt(value, [field]))),
      ...tables.flatMap(({ current }) => current),
      page?.body.text ?? '',
    ]),
    stale: tables.flatMap(({ stale }) =>
      stale.flatMap(({ text, ...where }) =>
        said([text]).map((figure) => ({ ...figure, ...where })),
      ),
    ),
  };
}

function figuresOf(text: string, strengthOf: StrengthOf): readonly SaidFigure[] {
  return markedWordsIn(text, strengthOf).flatMap(({ text: words, ...weight }) =>
    writtenFigures(words).map((figure) => ({ ...figure, ...weight })),
  );
}

/** 一份依据写着 `mark: secondary` 的是旁证，别的都算看过原文；短名写错了，另有规则说。 */
function basisStrength(value: unknown): StrengthOf {
  const secondary = new Set(
    listAt(value, 'basis')
      .filter((basis) => valueAt(basis, ['mark']) === 'secondary')
      .map((basis) => valueAt(basis, ['short'])),
  );
  return (short) => (secondary.has(short) ? strengths.secondary : strengths.verified);
}

interface TableTexts {
  readonly current: readonly string[];
  readonly stale: readonly (Pick<StaleFigure, 'place' | 'isExample'> & { readonly text: string })[];
}

/** 一张表里算数的话，和不算数的：例子整张不算；有现行一行的，别的行不算。 */
function tableTexts(table: unknown): TableTexts {
  const name = String(valueAt(table, ['name']) ?? '');
  const rows = listAt(table, 'rows');
  if (valueAt(table, ['example']) === true) {
    const place = `例子“${name}”`;
    const stale = rows.flatMap(wordsIn).map((text) => ({ text, place, isExample: true }));
    return { current: [], stale };
  }
  const isCurrent = (row: unknown) => valueAt(row, ['current']) === true;
  const hasCurrent = rows.some(isCurrent);
  const around = ['name', 'unit', 'area', 'columns', 'note'].map((key) => valueAt(table, [key]));
  const live = hasCurrent ? rows.filter(isCurrent) : rows;
  const old = hasCurrent ? rows.filter((row) => !isCurrent(row)) : [];
  return {
    current: [...around, ...live].flatMap(wordsIn),
    stale: old.flatMap((row) => {
      const place = `“${name}”不现行的一行（${String(valueAt(row, ['head']) ?? '')}）`;
      return wordsIn(row).map((text) => ({ text, place, isExample: false }));
    }),
  };
}

/** 一处里的全部文字和数，清单和字段一层层展开。 */
function wordsIn(value: unknown): readonly string[] {
  return [...scalarsIn(value)].map((scalar) => String(scalar.value));
}
