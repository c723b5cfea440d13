import type { Block } from './blocks.ts';
import { foldLead } from './lead.ts';
import { parseOrdinal } from './ordinal.ts';

const NUMBER = '(?:[〇零一二三四五六七八九十百]{1,5}|\\d{1,3})';
/** 不合规矩、可是常有人写的序数；单独一处说不准，一串挨着数下来的就是。 */
const FORMS: readonly RegExp[] = [
  new RegExp(`^(${NUMBER})\\s*[,:。]`, 'u'),
  new RegExp(`^第\\s*(${NUMBER})\\s*[,、:]`, 'u'),
  new RegExp(`^[<〈《「『〔[【]\\s*(${NUMBER})\\s*[>〉》」』〕\\]】]`, 'u'),
  new RegExp(`^(${NUMBER})(?=\\s+\\p{Script=Han})`, 'u'),
  new RegExp(`^第\\s*(${NUMBER})\\s*[则点项](?=[\\s,、:])`, 'u'),
  new RegExp(`^(${NUMBER})\\s*[条款则项]\\s*[\\s,、:.]`, 'u'),
  new RegExp(`^(${NUMBER})\\s*[-—–](?=\\p{Script=Han})`, 'u'),
  /^no\s*\.?\s*(\d{1,3})/iu,
];

/** 一块开头的这样一个序数。 */
export interface BareNumber {
  readonly block: number;
  /** 原样写的，如「1，」。 */
  readonly label: string;
}

interface Read extends BareNumber {
  readonly form: number;
  readonly number: number;
}

/** `candidates` 里（块的次第，从小到大）同一种写法、数挨着的两块以上，都是想编号的。 */
export function bareRuns(
  blocks: readonly Block[],
  candidates: readonly number[],
): readonly BareNumber[] {
  const read = candidates.flatMap((block) => readBare(blocks[block], block));
  const isBeside = (one: Read, other: Read | undefined, step: number) =>
    other !== undefined && other.form === one.form && other.number === one.number + step;
  return FORMS.flatMap((_form, form) => {
    const run = read.filter((one) => one.form === form);
    return run.filter((one, at) => isBeside(one, run[at - 1], -1) || isBeside(one, run[at + 1], 1));
  });
}

function readBare(block: Block | undefined, index: number): readonly Read[] {
  if (block?.kind !== 'paragraph' && block?.kind !== 'heading') return [];
  const lead = foldLead(block.text.trimStart());
  for (const [form, pattern] of FORMS.entries()) {
    const [label, digits = ''] = pattern.exec(lead.text) ?? [];
    const number = label === undefined ? undefined : parseOrdinal(digits);
    if (label === undefined || number === undefined) continue;
    const written = block.text.trimStart().slice(0, lead.sourceEnd(label.length)).trim();
    return [{ block: index, label: written, form, number }];
  }
  return [];
}
