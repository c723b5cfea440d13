import { type Query, readQuery } from '../query/query.ts';
import { type Sounds, unpackSounds } from '../words/sounds.ts';
import { simplifierFrom } from '../words/traditional.ts';
import type { SearchData } from './suggestion.ts';

/** 拆一句问话；有不认得的字，再去下载繁体表和少用字的读音。`villages` 是村名 → 代号。 */
export async function understand(
  text: string,
  sounds: Sounds,
  data: Pick<SearchData, 'rare'>,
  villages: Readonly<Record<string, string>> = {},
): Promise<Query> {
  const strange = [...text].some(
    (character) => /\p{Script=Han}/u.test(character) && sounds.of(character) === undefined,
  );
  if (!strange) return readQuery(text, sounds, (character) => character, villages);
  const rare = await data.rare();
  const more = unpackSounds(rare.sounds);
  const all: Sounds = {
    of: (character) => sounds.of(character) ?? more.of(character),
    has: sounds.has,
  };
  return readQuery(text, all, simplifierFrom(rare.traditional), villages);
}
