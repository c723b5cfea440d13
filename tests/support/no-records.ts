import { type Kind, kindNames } from '../../src/kinds/kinds.ts';

/** 什么也没有登的镇：各类都是空的。 */
export const noRecords = Object.fromEntries(
  kindNames.map((kind) => [kind, []]),
) as unknown as Readonly<Record<Kind, readonly never[]>>;
