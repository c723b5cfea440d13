import { splitTop } from './split-top.ts';

const IS = /:is\(((?:[^()]|\([^()]*\))*)\)/;

/** 把选择器里的 `:is(a, b)` 摊开：`.x :is(a, b)` 写成 `.x a` 和 `.x b`。 */
export function expandIs(selector: string): readonly string[] {
  const found = IS.exec(selector);
  if (found === null) return [selector];
  const [whole, inside = ''] = found;
  const before = selector.slice(0, found.index);
  const after = selector.slice(found.index + whole.length);
  return splitTop(inside, ',').flatMap((choice) => expandIs(before + choice + after));
}
