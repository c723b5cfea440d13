import { qingshiFolder, readTown } from './town.ts';

/** 编出来测试的青石镇：样样都有一点，改真的内容不会动到它。 */
export const qingshi = readTown(qingshiFolder);

/** 一类里题目是 `title` 的那一页；没有就抛错，免得测试测了个空。 */
export function titled<T extends { readonly title: string }>(
  pages: readonly T[],
  title: string,
): T {
  const found = pages.find((page) => page.title === title);
  if (found === undefined) throw new Error(`青石镇没有「${title}」这一页`);
  return found;
}

/** 低保那一页：测试里最常去的。 */
export const relief = titled(qingshi.policies, '农村低保');

/** 还在管的政策。 */
export const currentPolicies = qingshi.policies.filter(({ withdrawn }) => withdrawn === undefined);
