import { figuresIn } from '../../broadcast/figures.ts';
import { scalarsIn } from '../../kinds/texts-in.ts';
import { basisIn } from '../../markdown/cited-basis.ts';
import { isDoubtful, type KnownBasis } from '../../markdown/evidence.ts';
import type { ContentFile } from '../../source/content-file.ts';
import { listAt, valueAt } from '../../source/value-at.ts';

/** 政策页上给人看的字段；依据的文号、网址里的数不算。 */
const FIELDS = [
  'title',
  'summary',
  'who',
  'gain',
  'where',
  'bring',
  'duration',
  'fee',
  'ask',
  'steps',
] as const;
const NOT_OURS = /例子|外省/;
const WRITTEN = /(\d+(?:\.\d+)?)(万)?/g;

/**
 * 一页政策上核过、可以念的数，写法同 `figuresIn`。待核实的、只有旁证的句子，说外地例子的句子和只是例子的表不算；
 * 标了现行的表只算现行的一行。
 */
export function statedFigures({ data, page }: ContentFile): ReadonlySet<string> {
  const basis = basisIn(data?.value);
  const texts = [
    ...FIELDS.flatMap((field) => wordsIn(valueAt(data?.value, [field]))),
    ...listAt(data?.value, 'amounts').flatMap((table) => tableTexts(table, basis)),
    ...(page === undefined ? [] : [page.body.text]),
  ];
  const sentences = texts
    .flatMap((text) => text.split(/[。？！\n]/))
    .filter((sentence) => !NOT_OURS.test(sentence) && !isDoubtful(sentence, basis));
  return new Set(sentences.flatMap(valuesIn));
}

function valuesIn(sentence: string): readonly string[] {
  const written = [...sentence.matchAll(WRITTEN)].flatMap(([, digits = '', tenThousands]) => [
    digits,
    String(Number(digits) * (tenThousands === undefined ? 1 : 10_000)),
  ]);
  return [...written, ...figuresIn(sentence).map(({ value }) => value)];
}

function tableTexts(table: unknown, basis: readonly KnownBasis[]): readonly string[] {
  const isPending = isDoubtful(String(valueAt(table, ['area'])), basis);
  if (isPending || valueAt(table, ['example']) === true) return [];
  const rows = listAt(table, 'rows');
  const current = rows.filter((row) => valueAt(row, ['current']) === true);
  return ['name', 'unit', 'columns', 'note']
    .map((key) => valueAt(table, [key]))
    .concat(current.length > 0 ? current : rows)
    .flatMap(wordsIn);
}

/** 一处里的全部文字和数，清单和字段一层层展开。 */
function wordsIn(value: unknown): readonly string[] {
  return [...scalarsIn(value)].map((scalar) => String(scalar.value));
}
