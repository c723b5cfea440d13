import type { DistrictManifest, DistrictTown } from '../merge/merge-indexes.ts';
import { fold } from '../words/fold.ts';

/** 问的是哪个镇，去掉镇名以后问的是什么。 */
export interface TownAsked {
  readonly town: DistrictTown;
  readonly text: string;
}

/** 去掉「镇」「乡」「街道」，还剩两个字以上的，也算镇名。 */
const GENERIC = /(?:街道|[镇乡])$/u;
const SHORTEST = 2;

/**
 * 话里说到哪个镇：镇名（不写「镇」字也算）写着的，或者说到一个只有那个镇才有的村。说的长的算数。
 * 只说了一个镇名、没有问别的，和一个也没说到的，是 `undefined`。
 */
export function townAsked(
  text: string,
  { towns, villageTowns }: Pick<DistrictManifest, 'towns' | 'villageTowns'>,
): TownAsked | undefined {
  const asked = fold(text);
  const named = towns
    .flatMap((town) => namesOf(town.name).map((name) => ({ town, name })))
    .filter(({ name }) => asked.includes(name))
    .toSorted((a, b) => b.name.length - a.name.length)[0];
  if (named !== undefined) {
    const rest = asked.replace(named.name, ' ').trim();
    return rest === '' ? undefined : { town: named.town, text: rest };
  }
  const [only, ...others] = Object.entries(villageTowns)
    .filter(([name]) => asked.includes(fold(name)))
    .flatMap(([, ids]) => ids);
  const town = others.length === 0 ? towns.find(({ id }) => id === only) : undefined;
  return town && { town, text };
}

function namesOf(name: string): readonly string[] {
  const whole = fold(name);
  const short = whole.replace(GENERIC, '');
  return short.length < SHORTEST || short === whole ? [whole] : [whole, short];
}
