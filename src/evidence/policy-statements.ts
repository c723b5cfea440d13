import type { Policy } from '../kinds/policy.ts';
import { type Scalar, scalarsIn } from '../kinds/texts-in.ts';
import { cellsIn } from '../markdown/table-rows.ts';
import { withoutCode } from '../source/text/prose.ts';
import { type MarkedStatement, statementsIn } from './statements.ts';

/** 一个说法写在哪里：哪个字段，或者正文的第几行（从 0 数）。 */
export type WrittenAt = { readonly field: Scalar['path'] } | { readonly bodyLine: number };

/** 一项政策里的一个说法。 */
export interface PolicyStatement extends MarkedStatement {
  readonly at: WrittenAt;
  /** 凭的依据最后一次打开看是哪天，几份的取最早的；没写的、没有依据的，是这一页核对的那天。 */
  readonly seen: string;
}

/** 一项政策里的全部说法：先字段，后正文。依据表自己不算；只是例子的表里，句句都是外地的。 */
export function statementsOf(policy: Policy, body: string): readonly PolicyStatement[] {
  const { basis, checked } = policy;
  const seenOf = (cited: readonly string[]) => {
    const days = basis
      .filter(({ short }) => cited.includes(short))
      .map(({ seen = checked }) => seen);
    return days.toSorted()[0] ?? checked;
  };
  return textsOf(policy, body).flatMap(({ text, at, elsewhere }) =>
    statementsIn(text, basis).map((statement) => ({
      ...statement,
      at,
      elsewhere: elsewhere || statement.elsewhere,
      seen: seenOf(statement.cited),
    })),
  );
}

/** 一处字。 */
interface WrittenText {
  readonly text: string;
  readonly at: WrittenAt;
  readonly elsewhere: boolean;
}

function textsOf(policy: Policy, body: string): readonly WrittenText[] {
  const fields = scalarsIn({ ...policy, basis: [] }).flatMap(({ value, path }) =>
    typeof value === 'string'
      ? [{ text: value, at: { field: path }, elsewhere: isExample(policy, path) }]
      : [],
  );
  const lines = withoutCode(body)
    .split('\n')
    .flatMap((line, bodyLine) =>
      cellsIn(line).map((text) => ({ text, at: { bodyLine }, elsewhere: false })),
    );
  return [...fields, ...lines];
}

function isExample({ amounts }: Policy, [field, index]: Scalar['path']): boolean {
  return field === 'amounts' && amounts[Number(index)]?.example === true;
}
