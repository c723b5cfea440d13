import { fold } from '../words/fold.ts';
import type { Passage } from './passage.ts';

/** 问话里常带、跟问的是什么事无关的词。 */
export const ASKING =
  /请问|想问|问一下|怎么办|咋个办|啷个办|怎么|咋个|啷个|如何|找谁|找哪个|哪个管|哪个|哪里|哪儿|去哪|什么|啥子|多少|好多|几时|能不能|可不可以|可以|有没有|有没得|是不是|要不要|吗|呢|嘛|[？?。，,！!、]/gu;

/** 题目和叫法里命中的算一整份，正文里命中的算这么多。 */
const BODY_SHARE = 0.4;
/** 命中的分量占整句的这么多，才算字面相近。 */
export const CLOSE_ENOUGH = 0.22;

/** 一句话里挨着的两个字，一对一对列出来，不重复。 */
function bigrams(text: string): ReadonlySet<string> {
  const characters = [...text];
  return new Set(characters.slice(1).map((character, index) => `${characters[index]}${character}`));
}

/**
 * 一句话和每条候选有多像，0 到 1。比的是挨着的两个字：少见的字对分量重，到处都有的分量轻。
 * 话里带着整个叫法的（「我屋头没得水吃了」带着「没得水」），按叫法的长短另给一个底分。
 * `candidates` 里的整页用来数字对有多常见。
 */
export function similarities(query: string, candidates: readonly Passage[]): readonly number[] {
  const sentence = fold(query.replace(ASKING, ' '));
  const asked = bigrams(sentence);
  const readings = candidates.map((candidate) => ({
    names: namesOf(candidate),
    naming: bigrams(fold(namesOf(candidate).join('|'))),
    text: bigrams(fold([candidate.summary, candidate.body].join('|'))),
    whole: candidate.clause === undefined,
  }));
  const pages = readings.filter(({ whole }) => whole);
  const weights = new Map(
    [...asked].map((pair) => {
      const holding = pages.filter(({ naming, text }) => naming.has(pair) || text.has(pair)).length;
      return [pair, Math.log(1 + pages.length / (holding + 0.5))];
    }),
  );
  const total = [...weights.values()].reduce((sum, weight) => sum + weight, 0);
  if (total === 0) return candidates.map(() => 0);
  return readings.map(({ names, naming, text }) => {
    let found = 0;
    for (const [pair, weight] of weights) {
      if (naming.has(pair)) found += weight;
      else if (text.has(pair)) found += weight * BODY_SHARE;
    }
    return Math.max(found / total, calledIn(sentence, names));
  });
}

/** 条款叫它自己的名字，整页叫题目和各种叫法。 */
function namesOf({ title, aliases, clause }: Passage): readonly string[] {
  return clause === undefined ? [title, ...aliases] : [clause];
}

/** 话里带着的最长的叫法值多少：两个字 0.55，五个字以上 0.85。一个字的不算。 */
function calledIn(sentence: string, names: readonly string[]): number {
  const lengths = names
    .map(fold)
    .filter((name) => name.length > 1 && sentence.includes(name))
    .map((name) => name.length);
  return lengths.length === 0 ? 0 : 0.35 + 0.1 * Math.min(5, Math.max(...lengths));
}
