import type { Policy } from '../kinds/policy.ts';
import { parseNotation } from '../markdown/notation.ts';

/** 开头的四句话：手机上不用往下翻就看得到。 */
export interface GistLine {
  readonly label: string;
  readonly text: string;
}

/** 材料短就全列出来，免得人少带一样；超过这么多字就只说第一句。 */
const BRING_AT_MOST = 40;

/** 给谁、给啥、去哪、带啥，各取一句；去掉依据的记号，留下「待核实」。 */
export function gist({
  who,
  gain,
  where,
  bring,
}: Pick<Policy, 'who' | 'gain' | 'where' | 'bring'>): readonly GistLine[] {
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

function first(lines: readonly string[]): string {
  return plain(lines[0] ?? '');
}

function plain(text: string): string {
  return parseNotation(text)
    .map((part) =>
      part.type === 'text' ? part.text : part.type === 'unverified' ? '〔待核实〕' : '',
    )
    .join('');
}
