import { mayHoldFigure } from '../../broadcast/figures.ts';
import { sentenceFields } from '../../kinds/policy.ts';
import { wordsIn } from '../../kinds/texts-in.ts';
import { basisIn } from '../../markdown/cited-basis.ts';
import type { KnownBasis } from '../../markdown/evidence.ts';
import type { ContentFile } from '../../source/content-file.ts';
import { listAt, valueAt } from '../../source/value-at.ts';
import { rowsInForce } from '../amounts/tables-in.ts';
import { type MarkedWords, markedWordsIn } from './marked-words.ts';
import { type WrittenFigure, writtenFigures } from './written-figures.ts';

/** 一眼要看到的几句：字段 → 页面上的叫法。 */
const ANSWERS = { summary: '一句话', howMuch: '给好多', byWhen: '到哪天' } as const;

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

/** 几条规则都要看，一个文件只读一遍。 */
const known = new WeakMap<ContentFile, PolicyAnswer>();

/** 读一页政策；不是政策、字段读不出来的，什么也没有。 */
export function policyAnswer(file: ContentFile): PolicyAnswer {
  const answer = known.get(file) ?? readAnswer(file);
  known.set(file, answer);
  return answer;
}

function readAnswer({ place, data, page }: ContentFile): PolicyAnswer {
  const value = data?.value;
  if (place.shape !== 'policies' || data === undefined || value === undefined) {
    return { answers: [], parts: [], stale: [] };
  }
  const basis = basisIn(value);
  const said = (texts: readonly string[]) => texts.flatMap((text) => figuresOf(text, basis));
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
      ...sentenceFields.flatMap((field) => wordsIn(valueAt(value, [field]))),
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

function figuresOf(text: string, basis: readonly KnownBasis[]): readonly SaidFigure[] {
  if (!mayHoldFigure(text)) return [];
  return markedWordsIn(text, basis).flatMap(({ text: words, ...weight }) =>
    writtenFigures(words).map((figure) => ({ ...figure, ...weight })),
  );
}

interface TableTexts {
  readonly current: readonly string[];
  readonly stale: readonly (Pick<StaleFigure, 'place' | 'isExample'> & { readonly text: string })[];
}

/** 一张表里算数的话，和不算数的；例子的表，表名这样的也不算。 */
function tableTexts(table: unknown): TableTexts {
  const name = String(valueAt(table, ['name']) ?? '');
  const isExample = valueAt(table, ['example']) === true;
  const { current, old } = rowsInForce(table);
  const around = ['name', 'unit', 'area', 'columns', 'note'].map((key) => valueAt(table, [key]));
  const placeOf = (row: unknown) =>
    isExample
      ? `例子“${name}”`
      : `“${name}”不现行的一行（${String(valueAt(row, ['head']) ?? '')}）`;
  return {
    current: isExample ? [] : [...around, ...current].flatMap(wordsIn),
    stale: old.flatMap((row) =>
      wordsIn(row).map((text) => ({ text, place: placeOf(row), isExample })),
    ),
  };
}
