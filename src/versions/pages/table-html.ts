import { type Html, html } from '../../html/html.ts';

/** 一张表，头一列是行首；窄的屏幕上一行一行摞起来，每格前头写着列名（样式在 prose.css）。 */
export function tableHtml(heads: readonly string[], rows: readonly (readonly string[])[]): Html {
  return html`<table class="stacked"><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead><tbody>${rows.map(
    ([first = '', ...cells]) =>
      html`<tr><th scope="row">${first}</th>${cells.map((cell, index) => html`<td data-column="${heads[index + 1]}">${cell}</td>`)}</tr>`,
  )}</tbody></table>
`;
}
