import type { Policy } from '../kinds/policy.ts';
import { onlyDoubts, type WithBasis } from '../markdown/evidence.ts';

/** 开头的四句话：手机上不用往下翻就看得到。 */
export interface GistLine {
  readonly label: string;
  readonly text: string;
}

/** 材料短就全列出来，免得人少带一样；超过这么多字就只说第一句。 */
const BRING_AT_MOST = 40;

/** 给谁、给啥、去哪、带啥，各取一句；核过的依据去掉，只有旁证的、待核实的留着记号。 */
export function gist({
  who,
  gain,
  where,
  bring,
  basis,
}: Pick<Policy, 'who' | 'gain' | 'where' | 'bring'> & WithBasis): readonly GistLine[] {
  const plain = (text: string) => onlyDoubts(text, basis);
  const first = (lines: readonly string[]) => plain(lines[0] ?? '');
  const together = bring
    .map(plain)
    .map((item) => item.replace(/[。；]$/, ''))
    .join('、');
  return [
    { label: '给谁', text: first(who) },
    { label: '给啥', text: first(gain) },
    { label: '去哪', text: first(where) },
    { label: '带啥', text: together.length <= BRING_AT_MOST ? together : first(bring) },
  ];
}
