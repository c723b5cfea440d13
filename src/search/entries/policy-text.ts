import type { AmountTable, Policy } from '../../kinds/policy.ts';
import { plainText } from '../../markdown/plain-text.ts';
import type { BodyPart, BodyText } from '../../markdown/remark-body-text.ts';
import { aroundBody, type KindText, plainPart } from './indexed-page.ts';

/** 一项政策供搜的话。段前的小题目也写上：问「低保 要带什么」的人，两个词都要对得上。 */
export function policyText(policy: Policy, body: BodyText): KindText {
  const { who, gain, amounts, where, bring, duration, fee, ask, steps, basis } = policy;
  const before = [
    plainPart(policy.withdrawn?.why),
    plainPart('谁能享受', ...who),
    plainPart('能得到什么', ...gain),
    ...amounts.map(amountPart),
    plainPart('去哪里办', ...where),
    plainPart('要带什么', ...bring),
    plainPart('多久办好', ...duration, fee),
    plainPart('问谁', ...ask.flatMap(({ name, phone, about }) => [name, phone, about])),
    plainPart('怎么办', ...steps),
  ];
  const after = [
    plainPart(
      '凭什么这么说',
      ...basis.flatMap(({ title, number, issuer, note }) => [title, number, issuer, note]),
    ),
  ];
  return { ...aroundBody(before, body, after), steps: steps.map(plainText) };
}

function amountPart({ name, area, unit, rowHead, columns, rows, note }: AmountTable): BodyPart {
  const cells = rows.flatMap((row) => [row.head, ...row.cells.map(String)]);
  return plainPart(name, area, unit, rowHead, ...columns, ...cells, note);
}
