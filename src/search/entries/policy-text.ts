import type { AmountTable, Policy } from '../../kinds/policy.ts';
import { plainText } from '../../markdown/plain-text.ts';
import type { BodyText } from '../../markdown/remark-body-text.ts';
import { aroundBody, basedPart, type KindText } from './indexed-page.ts';

/** 一项政策供搜的话；`ownLines` 是本镇另外说的几句。段前的小题目也写上：问「低保 要带什么」的人，两个词都要对得上。 */
export function policyText(
  policy: Policy,
  body: BodyText,
  ownLines: readonly string[] = [],
): KindText {
  const { who, gain, amounts, where, bring, duration, fee, ask, steps, basis } = policy;
  const part = (...lines: readonly (string | undefined)[]) => basedPart(basis, ...lines);
  const before = [
    part(policy.withdrawn?.why),
    part('谁能享受', ...who),
    part('能得到什么', ...gain),
    ...amounts.map((table) => part(...amountLines(table))),
    part('去哪里办', ...where),
    part('要带什么', ...bring),
    part('多久办好', ...duration, fee),
    part('问谁', ...ask.flatMap(({ name, phone, about }) => [name, phone, about])),
    part('怎么办', ...steps),
    ...(ownLines.length > 0 ? [part('本镇另外说的', ...ownLines)] : []),
  ];
  const after = [
    part(
      '凭什么这么说',
      ...basis.flatMap(({ title, number, issuer, note }) => [title, number, issuer, note]),
    ),
  ];
  const plain = (line: string) => plainText(line, basis);
  return {
    ...aroundBody(before, body, after),
    points: [...who, ...gain].map(plain),
    steps: steps.map(plain),
  };
}

function amountLines({ name, area, unit, rowHead, columns, rows, note }: AmountTable) {
  const cells = rows.flatMap((row) => [row.head, ...row.cells.map(String)]);
  return [name, area, unit, rowHead, ...columns, ...cells, note];
}
