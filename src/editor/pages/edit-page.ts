import { type Html, html } from '../../html/html.ts';
import { editAddress } from './list-page.ts';

/** 正在改的一个文件。 */
export interface EditedFile {
  readonly path: string;
  /** 打开时的指纹。 */
  readonly base: string;
  /** 表单和正文；只能照原文改的没有。 */
  readonly form: { readonly html: Html; readonly body: string } | undefined;
  /** 整份原文。 */
  readonly text: string;
  /** 没有用表单的，为什么。 */
  readonly why: string | undefined;
  /** 有一页给人看的，地址。 */
  readonly code: number | undefined;
}

/** 改一个文件的页面：左边写，右边是查出来的、预览。 */
export function editHtml({ path, base, form, text, why, code }: EditedFile): Html {
  const other =
    form === undefined
      ? html`<a href="${editAddress(path)}">用表单改</a>`
      : html`<a href="${editAddress(path, 'text')}">照原文改</a>`;
  return html`<p class="path"><code>${path}</code> ${other}${
    code === undefined
      ? undefined
      : html` <button type="button" data-site="/${code}/">看这一页（存了的样子）</button>`
  }</p>${why === undefined ? undefined : html`<p class="note">${why}</p>`}
<form data-edit data-file="${path}" data-base="${base}" data-how="${form === undefined ? 'text' : 'form'}">
<div class="writing">${
    form === undefined
      ? html`<label for="f-text">整个文件</label><textarea id="f-text" class="source" rows="30" data-text spellcheck="false">\n${text}</textarea>`
      : html`<div data-form>${form.html}</div>
<h2>正文</h2><div class="field" data-path="body"><label for="f-body">正文，一段一段写，段之间空一行</label><textarea id="f-body" class="source" rows="18" data-body spellcheck="false">\n${form.body}</textarea></div>`
  }</div>
<aside class="beside" aria-label="查出来的和预览"><div class="acts"><button type="submit" class="main">保存</button> <button type="button" data-undo>撤回没有发布的改动</button></div>
<p class="count" role="status" data-count>正在查……</p><ul class="findings" data-findings></ul>
${form === undefined ? undefined : html`<h2>正文看起来是这样</h2><div class="preview" data-preview></div>`}</aside></form>
<div data-conflict hidden class="conflict" tabindex="-1"><h2>这个文件别处改过，还没有存</h2>
<p>打开以后，另一个窗口、别的软件或者“取回别人改的”改了它。两边都在下面，一个字也没有丢：照左边的改右边，再存；或者用磁盘上的，放弃自己写的。</p>
<div class="sides"><div><label for="c-disk">磁盘上现在的</label><textarea id="c-disk" class="source" rows="18" readonly data-disk></textarea></div>
<div><label for="c-mine">我写的（可以改）</label><textarea id="c-mine" class="source" rows="18" data-mine></textarea></div></div>
<p><button type="button" class="main" data-keep-mine>存右边的</button> <button type="button" data-keep-disk>用磁盘上的</button></p></div>`;
}
