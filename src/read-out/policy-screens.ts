import { spokenRows } from '../kinds/amount-rows.ts';
import type { Policy } from '../kinds/policy.ts';
import type { Faq } from '../markdown/faqs.ts';
import { plainText } from '../markdown/plain-text.ts';
import { groupScreens, type Screen, tableScreens } from './screen.ts';

/**
 * 一项政策怎么在会上念：先一句话，再给好多、到哪天（写了的），再给谁、给啥、去哪、带啥、几步、问谁，
 * 末了是常有人问。
 */
export function policyScreens(policy: Policy, questions: readonly Faq[]): readonly Screen[] {
  const said = (lines: readonly string[]) => lines.map((line) => plainText(line, policy.basis));
  return [
    { label: `说这个号 ${policy.code}`, title: policy.title, lines: [policy.summary] },
    ...groupScreens('给好多', said(given(policy.howMuch))),
    ...groupScreens('到哪天', said(given(policy.byWhen))),
    ...groupScreens('谁能享受', said(policy.who)),
    ...groupScreens('能得到什么', said(policy.gain)),
    ...amountScreens(policy),
    ...groupScreens('去哪里办', said(policy.where)),
    ...groupScreens('要带什么', said(policy.bring)),
    ...policy.steps.flatMap((step, index) =>
      groupScreens(`怎么办，第${index + 1}步`, said([step])),
    ),
    ...groupScreens('多久办好', said([...policy.duration, ...given(policy.fee)])),
    ...groupScreens(
      '问谁',
      policy.ask.map((contact) => contactLine(contact, policy.basis)),
    ),
    ...questions.flatMap(({ name, answer }) =>
      groupScreens('常有人问', answer).map((screen) => ({ ...screen, title: name })),
    ),
  ];
}

/** 可以不写的一句：写了就是一句，没写就没有。 */
function given(line: string | undefined): readonly string[] {
  return line === undefined ? [] : [line];
}

/** 表里要念的各行，一行一句，不跨屏；「看下面的表」说的就是它。 */
function amountScreens({ amounts, basis }: Policy): readonly Screen[] {
  return amounts.flatMap((table) => {
    const label = [table.name, table.area, table.unit].filter(Boolean).join('，');
    const said = (text: string | number | undefined) => plainText(String(text ?? ''), basis);
    const rows = spokenRows(table).map(({ head, cells }) => ({
      head: said(head),
      cells: table.columns.map((column, at) => ({ column: said(column), text: said(cells[at]) })),
    }));
    return tableScreens(label, rows);
  });
}

function contactLine(
  { name, phone, about }: Policy['ask'][number],
  basis: Policy['basis'],
): string {
  const said = plainText(name, basis);
  const number = phone === undefined || said.includes(phone) ? '' : ` ${phone}`;
  return `${said}${number}${about === undefined ? '' : `：${plainText(about, basis)}`}。`;
}
