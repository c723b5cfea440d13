import { type Html, html } from '../html/html.ts';

/** 一张表：头一列是这一行说的是什么。没有行的不画。 */
export function table(
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly (string | number | Html)[])[],
): Html {
  if (rows.length === 0) return html``;
  return html`<div class="wide"><table>
<caption>${caption}</caption>
<thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
<tbody>
${rows.map(
  ([first = '', ...rest]) => html`<tr><th scope="row">${first}</th>${rest.map(
    (cell) => html`<td>${cell}</td>`,
  )}</tr>
`,
)}</tbody>
</table></div>
`;
}

/** 一列要点；一条也没有的，写 `none`。 */
export function list(items: readonly string[], none: string): Html {
  if (items.length === 0) return html`<p>${none}</p>\n`;
  return html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>\n`;
}
