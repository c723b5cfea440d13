import { type Answered, rankOf, type Scores, scoresOf } from './scores.ts';

/** 印出一份问话清单的成绩，连没答对的头 `worst` 句。 */
export function printScores(
  file: string,
  ours: readonly Answered[],
  plain: readonly Answered[],
  worst: number,
): void {
  console.log(`\n${file}`);
  const types = [...new Set(ours.map(({ query }) => query.type))];
  const ofType = (answers: readonly Answered[], type: string) =>
    scoresOf(answers.filter(({ query }) => query.type === type));
  const half = (answers: readonly Answered[], odd: number) =>
    scoresOf(answers.filter((_, at) => at % 2 === odd));
  console.log('                      句数  头一条  头三条  MRR@10  不相干的留空');
  line('全部', scoresOf(ours));
  line('  单数句', half(ours, 0));
  line('  双数句', half(ours, 1));
  line('光用 Pagefind', scoresOf(plain));
  console.log('分类：');
  for (const type of types) line(type, ofType(ours, type));
  const misses = ours
    .filter((answer) =>
      answer.query.accept.length === 0 ? answer.pages.length > 0 : rankOf(answer) > 1,
    )
    .slice(0, worst);
  if (misses.length > 0) console.log('没答对的：');
  for (const { query, pages } of misses) {
    const wanted = query.accept.length === 0 ? '该空着' : query.accept.join('、');
    console.log(`  「${query.q}」 给了 ${pages.slice(0, 3).join('、') || '（空）'}；要 ${wanted}`);
  }
}

function line(name: string, scores: Scores): void {
  const shown = (value: number) => (Number.isNaN(value) ? '   -  ' : value.toFixed(3).padStart(6));
  const width = [...name].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0);
  const count = String(scores.asked + scores.negatives).padStart(4);
  console.log(
    `${name}${' '.repeat(Math.max(0, 22 - width))}${count}  ${shown(scores.first)}  ${shown(scores.firstThree)}  ${shown(scores.reciprocalRank)}  ${shown(scores.keptEmpty)}`,
  );
}
