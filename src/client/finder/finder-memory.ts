import type { Answer, Answers } from '../../finder/evaluate.ts';

const KEY = 'mingbai-finder';
const letters = { y: 'yes', n: 'no', u: 'unsure' } as const satisfies Record<string, Answer>;

/** 记下来的样子：一题一个字母，照问题的次序，如 `ynu`。 */
export function writeAnswers(answers: Answers, ids: readonly string[]): string {
  return ids.map((id) => (answers[id] ?? 'unsure').charAt(0)).join('');
}

/** 读回记下的回答；题数对不上、有不认得的字母的，当没有记过。 */
export function readAnswers(text: string, ids: readonly string[]): Answers | undefined {
  if (text.length !== ids.length || !/^[ynu]+$/.test(text)) return undefined;
  const answer = (index: number) => letters[text.charAt(index) as keyof typeof letters];
  const answers: Record<string, Answer> = {};
  for (const [index, id] of ids.entries()) answers[id] = answer(index);
  return answers;
}

/** 记在这部手机上；浏览器不让存的返回 `false`。 */
export function remember(answers: Answers, ids: readonly string[]): boolean {
  try {
    localStorage.setItem(KEY, writeAnswers(answers, ids));
    return true;
  } catch {
    return false;
  }
}

/** 从这部手机上删掉。 */
export function forget(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // 不让存的浏览器里，本来就没有记。
  }
}

/** 这部手机上记着的回答；没有记是 `undefined`。 */
export function recall(ids: readonly string[]): Answers | undefined {
  try {
    return readAnswers(localStorage.getItem(KEY) ?? '', ids);
  } catch {
    return undefined;
  }
}
