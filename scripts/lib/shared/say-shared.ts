import type { SharedDifferences } from './take-shared.ts';

const told: readonly (readonly [keyof SharedDifferences, string])[] = [
  ['added', '区里新发的'],
  ['changed', '区里换了新的'],
  ['dropped', '区里不再发的，留在镇里自己管'],
  ['edited', '镇里改过、没有了的'],
  ['taken', '区里新发、镇里早有同名的'],
];

/** 区里的一份和镇里的差在哪里，一样一行；一处也不差的说一声。 */
export function sayShared(differences: SharedDifferences): readonly string[] {
  const lines = told.flatMap(([name, label]) => {
    const files = differences[name];
    return files.length === 0 ? [] : [`${label}（${files.length}）：${files.join('、')}`];
  });
  return lines.length === 0 ? ['和区里的一样，没有要换的。'] : lines;
}
