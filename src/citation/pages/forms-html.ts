import { type Html, html } from '../../html/html.ts';
import { type CitationForms, citedDayUnknown } from '../cite.ts';

/** 网页打开了，脚本要换的两样：引用的日子，还没有定网址时的地址。 */
export interface Filled {
  /** 写成哪天引用的；不知道的是 `undefined`。 */
  readonly citedDay: string | undefined;
  /** 网址还没有定，写的是站内的地址。 */
  readonly isRelative: boolean;
}

const names = {
  spoken: '口头',
  written: '书面',
  link: '链接',
  markdown: 'Markdown',
} as const satisfies Readonly<Record<keyof CitationForms, string>>;

/** 一处的四种引用，一种一行，各有一个「复制」：没有脚本的不出来，地方留着，出来的时候别的不跳。 */
export function formsHtml(forms: CitationForms, { citedDay, isRelative }: Filled): Html {
  const day = `[${citedDay ?? citedDayUnknown}].`;
  const address = isRelative ? forms.link : undefined;
  const rows = Object.entries(names).map(([form, name]) => {
    const text = forms[form as keyof CitationForms];
    return html`<dt>${name}</dt><dd><span>${withDay(text, form === 'written' ? day : undefined, address)}</span><button class="button is-waiting" type="button" data-copy disabled>复制</button></dd>`;
  });
  return html`<dl class="cited">${rows}</dl>
`;
}

function withDay(text: string, day: string | undefined, address: string | undefined): Html {
  const at = day === undefined ? -1 : text.lastIndexOf(day);
  if (day === undefined || at === -1) return withAddress(text, address);
  const today = day.slice(1, -2);
  const rest = text.slice(at + day.length - 2);
  return html`${withAddress(text.slice(0, at), address)}[<span data-today>${today}</span>${withAddress(rest, address)}`;
}

function withAddress(text: string, address: string | undefined): Html {
  const at = address === undefined ? -1 : text.lastIndexOf(address);
  if (address === undefined || at === -1) return html`${text}`;
  return html`${text.slice(0, at)}<span data-here>${address}</span>${text.slice(at + address.length)}`;
}
