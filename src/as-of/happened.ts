import { z } from 'astro/zod';
import type { Kind } from '../kinds/kinds.ts';

/** 已经发生了的一件事，记在哪个字段，是哪天。 */
export interface Happened {
  readonly path: readonly (string | number)[];
  readonly day: string;
}

/** 各类内容里哪些字段记的是发生了的事。期限、有效期、从哪天起施行，都还没有发生，不算。 */
const fields: Readonly<Record<Kind, readonly (readonly string[])[]>> = {
  policies: [['checked'], ['basis', '*', 'seen']],
  rules: [['proposed'], ['adopted'], ['filed'], ['adoption', 'notified'], ['reviewed', 'on']],
  exemplars: [['chosen']],
  notices: [['issued']],
  actions: [],
  promises: [['raised'], ['answers', '*', 'on']],
  progress: [['until'], ['published']],
  meetings: [['on']],
};

/** 一页里发生了的事各是哪天，照字段的次序；没写的、写得不像日子的、历法里没有的不算。 */
export function happenedIn(kind: Kind, data: unknown): readonly Happened[] {
  return fields[kind].flatMap((path) => daysAt(data, path, []));
}

function daysAt(
  value: unknown,
  [step, ...rest]: readonly string[],
  reached: readonly (string | number)[],
): readonly Happened[] {
  if (step === undefined) {
    return typeof value === 'string' && z.iso.date().safeParse(value).success
      ? [{ path: reached, day: value }]
      : [];
  }
  if (step === '*') {
    return Array.isArray(value)
      ? value.flatMap((each, at) => daysAt(each, rest, [...reached, at]))
      : [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.entries(value).find(([key]) => key === step)?.[1];
  return daysAt(inner, rest, [...reached, step]);
}
