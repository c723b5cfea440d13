import type { Clauses } from '../../source/content.ts';
import type { FileCheck } from '../check.ts';
import { fileSubject } from '../subjects.ts';

/**
 * 同一个序数出现两次，后一个没法引用。看得出打错的是哪一个、该是几的，说在那一行；
 * 它下面的各款、后面跟着错开的次序，不另说。
 */
export const clauseDuplicate: FileCheck = {
  code: 'E-CLAUSE-DUPLICATE',
  *run(file, content) {
    const faults = content.clausesOf(file)?.faults ?? [];
    const told: string[] = [];
    for (const fault of faults) {
      if (fault.kind !== 'duplicate') continue;
      const { label } = fault;
      if (told.some((outer) => label.startsWith(outer) && label !== outer)) continue;
      told.push(label);
      const { line, expected } = slipFor(fault, faults);
      yield {
        blinds: [fileSubject(file)],
        line,
        message: `“${label}”出现了两次${expected === undefined ? '' : `，这里按次序该是“${expected}”`}。`,
        hint: `${expected === undefined ? '改成没用过的序数，后面的依次顺延' : `改成“${expected}”`}；是另起的附件、另一份文件的，前面单独写一行“附件1”或者它的题目；原件就这样的，在后面加〔原文如此〕。`,
      };
    }
  },
};

type Faults = Clauses['faults'];

/** 打错的是哪一行、按次序该是什么：头一处跳了号的，是头一处；后一处下面接着跳了号的，是后一处。 */
function slipFor(
  { label, line }: Faults[number] & { readonly kind: 'duplicate' },
  faults: Faults,
): { readonly line: number; readonly expected?: string } {
  const gaps = faults.filter((fault) => fault.kind === 'gap');
  const first = gaps.find((gap) => gap.line < line && gap.label === label);
  if (first !== undefined) return first;
  const after = gaps.find((gap) => gap.line > line);
  const isNext = after !== undefined && levelOf(after.expected) === levelOf(label);
  return isNext ? { line, expected: after.expected } : { line };
}

/** 只看是哪一级：「第五条」「第六条」一样。 */
function levelOf(label: string): string {
  return label.replace(/[\d一二三四五六七八九十百千零〇两]+/g, '几');
}
