import { findPersonal, type Personal } from '../checks/privacy/find-personal.ts';
import type { KnownPublic } from '../checks/privacy/known-public.ts';

/** 一块里除了数字（和身份证末位的 X）只有这些，就像是号码的一截。 */
const SEPARATORS = /[\s\-–—.·•,，、/|:：()（）]/g;
const FRAGMENT = /^\d{1,17}[\dX]?$|^X$/i;
/** 号码照这样拆着念：一位一块；手机号三四四，卡号四位四位。别的拆法，多半是一排钱数碰巧连得上。 */
const SPOKEN: Readonly<Record<string, RegExp>> = {
  mobile: /^(?:\d(?: \d){10}|\d{3} \d{4} (?:\d{4}|\d\d \d\d)|\d{3} \d{8}|\d{7} \d{4})$/,
  bank: /^(?:\d(?: \d){15,18}|\d{4}(?: \d{4}){3}(?: \d{1,3})?)$/,
};

/** 找到的一处：归哪条规则，从第几块起，有几块。 */
export interface SplitNumber extends Pick<Personal, 'kind' | 'code'> {
  readonly from: number;
  readonly count: number;
}

/**
 * 拆在挨着的几块里的号码，如清单里一条一截的身份证号。一连串都是数字的几块合起来，不多不少正是一个号码，才算：
 * 一排钱数随便连几格，也碰得上像号码的，那不是谁的号码。
 */
export function* findSplitNumbers(
  pieces: readonly string[],
  known: KnownPublic,
): Iterable<SplitNumber> {
  for (const { from, count, run } of numberRuns(pieces)) {
    const found = personalIn(run, known);
    if (found !== undefined) yield { ...found, from, count };
  }
}

function personalIn(
  run: readonly string[],
  known: KnownPublic,
): Pick<Personal, 'kind' | 'code'> | undefined {
  const whole = run.join('');
  const found = findPersonal(whole, known).find(
    ({ start, length }) => start === 0 && length === whole.length,
  );
  if (found?.kind === 'id') return found;
  return found !== undefined && SPOKEN[found.kind]?.test(run.join(' ')) === true
    ? found
    : undefined;
}

/** 挨着的、都是号码一截的几块，中间只隔着标点的也算；只有一块的，别处看过了。 */
function* numberRuns(pieces: readonly string[]): Iterable<NumberRun> {
  let run: string[] = [];
  let from = 0;
  let end = 0;
  for (let index = 0; index <= pieces.length; index++) {
    const piece = pieces[index]?.normalize('NFKC').replace(SEPARATORS, '');
    if (piece === '') continue;
    if (piece !== undefined && FRAGMENT.test(piece)) {
      if (run.length === 0) from = index;
      run.push(piece);
      end = index + 1;
      continue;
    }
    if (run.length > 1) yield { from, count: end - from, run };
    run = [];
  }
}

interface NumberRun {
  readonly from: number;
  readonly count: number;
  readonly run: readonly string[];
}
