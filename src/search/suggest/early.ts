import { splitAnchor } from '../../clauses/labels.ts';
import type { Brief, Shard } from '../index/shards.ts';
import type { Signals } from './confidence.ts';
import type { Scored } from './scored.ts';
import type { Suggestion } from './suggestion.ts';

/** 整句都对上了，要点没到先摆出来的，最多几条。 */
const MOST = 5;
const COVERAGE = 0.9;
const SHARE = 0.9;
const LOOKED_AT = 20;
/** 先摆出来的，整句都对上了。 */
const SIGNALS: Signals = {
  ...{ coverage: 1, characters: 1, density: 1, named: 1, rarest: 1, unseen: 0 },
  ...{ head: 1, asked: 0, elsewhere: false },
};

/** 跟头一条差不多好、片子上又带着题目的几条；一条也没有，就等要点。 */
export function earlySuggestions(
  scored: readonly Scored[],
  shards: readonly Shard[],
): readonly Suggestion[] {
  const lowestScore = (scored[0]?.score ?? 0) * SHARE;
  return scored
    .slice(0, LOOKED_AT)
    .filter(
      ({ score, coverage, head }) => score >= lowestScore && coverage >= COVERAGE && head >= 0.5,
    )
    .flatMap(({ document, score }) => {
      const brief = shards
        .map(({ briefs }) => briefs.get(document))
        .find((one) => one !== undefined);
      return brief === undefined ? [] : [suggestionOf(brief, score)];
    })
    .slice(0, MOST);
}

function suggestionOf(brief: Brief, score: number): Suggestion {
  const { path, clause, ...rest } = brief;
  const { page: address, anchor = '' } = splitAnchor(path);
  const nothingMore = {
    short: '',
    summary: '',
    aliases: [],
    steps: [],
    characters: '',
    clauses: [],
    editions: 1,
  };
  return {
    page: { ...rest, ...nothingMore, path: address },
    clause: clause === '' ? undefined : { anchor, label: clause, summary: '', aliases: [] },
    path,
    score,
    confidence: 1,
    signals: SIGNALS,
    matched: [],
  };
}
