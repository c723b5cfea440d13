import { figuresIn, mayHoldFigure } from '../../broadcast/figures.ts';
import { sentenceFields } from '../../kinds/policy.ts';
import { wordsIn } from '../../kinds/texts-in.ts';
import { basisIn } from '../../markdown/cited-basis.ts';
import { isDoubtful, type KnownBasis } from '../../markdown/evidence.ts';
import type { ContentFile } from '../../source/content-file.ts';
import { listAt, valueAt } from '../../source/value-at.ts';
import { rowsInForce, saysExample } from '../amounts/tables-in.ts';

/** 政策页上给人看的字段；依据的文号、网址里的数不算。 */
export const statedFields = ['title', 'summary', ...sentenceFields, 'ask'] as const;
const WRITTEN = /(\d+(?:\.\d+)?)(万)?/g;

/**
 * 一页政策上核过、可以念的数，写法同 `figuresIn`。待核实的、只有旁证的句子，说外地例子的句子和只是例子的表不算；
 * 标了现行的表只算现行的一行。
 */
export function statedFigures({ data, page }: ContentFile): ReadonlySet<string> {
  const basis = basisIn(data?.value);
  const texts = [
    ...statedFields.flatMap((field) => wordsIn(valueAt(data?.value, [field]))),
    ...listAt(data?.value, 'amounts').flatMap((table) => tableTexts(table, basis)),
    ...(page === undefined ? [] : [page.body.text]),
  ];
  const sentences = texts
    .flatMap((text) => text.split(/[。？！\n]/))
    .filter(
      (sentence) =>
        mayHoldFigure(sentence) && !saysExample(sentence) && !isDoubtful(sentence, basis),
    );
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
  const around = ['name', 'unit', 'columns', 'note'].map((key) => valueAt(table, [key]));
  return [...around, ...rowsInForce(table).current].flatMap(wordsIn);
}
