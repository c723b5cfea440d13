import type { ContentFile } from '../source/content-file.ts';
import { lineFinder } from '../source/lines.ts';
import type { Exposed } from './find-exposed.ts';

/** 源文件里的一行。 */
export interface SourceLine {
  readonly file: string;
  readonly line: number;
}

/** 太短的一段到处都有，认不准。 */
const SHORTEST = 6;

/**
 * 由网页上找到的一处，找回是哪个源文件的哪一行：先找原话，再找它前后的话；都找不到的是 `undefined`。
 * 比的时候只看字和数字，标点、空白、记号不算。
 */
export function sourceLines(
  files: readonly ContentFile[],
): (exposed: Pick<Exposed, 'secret' | 'around'>) => SourceLine | undefined {
  const indexed = files.map((file) => ({ path: file.path, ...bareText(file.text) }));
  return ({ secret, around }) => {
    for (const sought of [secret, around].map((text) => bareText(text).bare)) {
      if (sought.length < SHORTEST) continue;
      for (const { path, bare, lineOf } of indexed) {
        const at = bare.indexOf(sought);
        if (at !== -1) return { file: path, line: lineOf(at) };
      }
    }
    return undefined;
  };
}

/** 只剩字和数字的文字，和每个字原来在第几行。 */
function bareText(text: string): { readonly bare: string; lineOf(index: number): number } {
  const written = text.normalize('NFC');
  const offsets: number[] = [];
  let bare = '';
  for (const match of written.matchAll(/[\p{L}\p{N}]/gu)) {
    for (let unit = 0; unit < match[0].length; unit++) offsets.push(match.index);
    bare += match[0].toLowerCase();
  }
  const lineAt = lineFinder(written);
  return { bare, lineOf: (index) => lineAt(offsets[index] ?? 0) };
}
