import { basisIn } from '../../markdown/cited-basis.ts';
import type { ContentFile } from '../../source/content-file.ts';
import { listAt } from '../../source/value-at.ts';

/** 一份只有旁证的依据，和它的字段在第几行。 */
interface SecondaryBasis {
  readonly entry: unknown;
  readonly short: string;
  lineOf(field: string): number;
}

/** 一页的依据表里只有旁证的那几份。 */
export function secondaryIn(file: ContentFile): readonly SecondaryBasis[] {
  const marks = basisIn(file.data?.value);
  return listAt(file.data?.value, 'basis').flatMap((entry, index) => {
    const { short = '', mark } = marks[index] ?? {};
    if (mark !== 'secondary') return [];
    const lineOf = (field: string) => file.data?.lineOf(['basis', index, field]) ?? 1;
    return [{ entry, short, lineOf }];
  });
}
