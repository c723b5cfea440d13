/** 已经是 HTML 的一段，不用再转。 */
export interface Html {
  readonly html: string;
}

type Part = string | number | Html | readonly Html[];

/** 拼 HTML：填进去的文字都转过，只有已经是 HTML 的原样放。 */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return {
    html: texts.reduce((all, text, place) => {
      const part = parts[place - 1];
      return all + (part === undefined ? '' : written(part)) + text;
    }),
  };
}

function written(part: Part): string {
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return escaped(part);
  return 'html' in part ? part.html : part.map((each) => each.html).join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

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
