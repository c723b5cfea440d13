import { type Answered, interval, rankOf, type Scores, scoresOf } from './scores.ts';

/** 印出一份问话清单的成绩，连没答对的头 `worst` 句。 */
export function printScores(
  file: string,
  ours: readonly Answered[],
  plain: readonly Answered[],
  worst: number,
): void {
  console.log(`\n${file}`);
  const all = scoresOf(ours);
  const types = [...new Set(ours.map(({ query }) => query.type))];
  const ofType = (type: string) => scoresOf(ours.filter(({ query }) => query.type === type));
  console.log('                      句数  头一条  头三条  MRR@10  答不了的留空');
  line('全部', all);
  line('光用 Pagefind', scoresOf(plain));
  console.log('95% 区间：');
  for (const [name, scoreOf] of SPREAD) {
    const [low, high] = interval(ours, (sample) => scoreOf(scoresOf(sample)));
    console.log(`  ${name} ${shown(scoreOf(all))}（${shown(low)} 到 ${shown(high)}）`);
  }
  console.log(
    `直接给的答案 ${all.cards} 个，错 ${all.cardsWrong} 个；答不了的 ${all.negatives} 句里给了 ${all.cardsOnNegatives} 个。`,
  );
  if (all.withClause > 0) {
    console.log(
      `答案在某一条的 ${all.withClause} 句，头一条就指到那一条 ${shown(all.clauseFirst)}。`,
    );
  }
  console.log('分类：');
  for (const type of types) line(type, ofType(type));
  const misses = ours.filter(isMissed).slice(0, worst);
  if (misses.length > 0) console.log('没答对的：');
  for (const { query, pages, isCard } of misses) {
    const wanted = query.accept.length === 0 ? '该空着' : query.accept.join('、');
    const given = pages.slice(0, 3).join('、') || '（空）';
    console.log(
      `  「${query.q}」 给了 ${given}${isCard === true ? '（当答案）' : ''}；要 ${wanted}`,
    );
  }
}

const SPREAD: readonly (readonly [string, (scores: Scores) => number])[] = [
  ['头一条', ({ first }) => first],
  ['头三条', ({ firstThree }) => firstThree],
  ['答不了的留空', ({ keptEmpty }) => keptEmpty],
];

function isMissed(answer: Answered): boolean {
  return answer.query.accept.length === 0 ? answer.pages.length > 0 : rankOf(answer) > 1;
}

function shown(value: number): string {
  return Number.isNaN(value) ? '-' : value.toFixed(3);
}

function line(name: string, scores: Scores): void {
  const padded = (value: number) => shown(value).padStart(6);
  const width = [...name].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0);
  const count = String(scores.asked + scores.negatives).padStart(4);
  console.log(
    `${name}${' '.repeat(Math.max(0, 22 - width))}${count}  ${padded(scores.first)}  ${padded(scores.firstThree)}  ${padded(scores.reciprocalRank)}  ${padded(scores.keptEmpty)}`,
  );
}
