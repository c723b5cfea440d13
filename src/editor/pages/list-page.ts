import type { AuthoredKind } from '../../authoring/page-kinds.ts';
import { type Html, html } from '../../html/html.ts';

/** 列表里的一个文件。 */
export interface ListedFile {
  readonly path: string;
  readonly title: string;
  readonly code: number | undefined;
  /** 现在怎样：在期限内、已停用……；没有可说的是空的。 */
  readonly state: string;
  readonly isDemo: boolean;
  readonly errors: number;
  readonly warnings: number;
  /** 改了还没有发布。 */
  readonly isChanged: boolean;
}

/** 一类文件；能新写的，写着是哪一类，一页也没有的也列出来。 */
export interface ListedKind {
  readonly name: string;
  readonly kind: AuthoredKind | undefined;
  readonly files: readonly ListedFile[];
}

/** 全部内容，一类一张表。 */
export function listHtml(kinds: readonly ListedKind[]): Html {
  const files = kinds.flatMap((kind) => kind.files);
  const errors = files.reduce((sum, file) => sum + file.errors, 0);
  const changed = files.filter(({ isChanged }) => isChanged).length;
  return html`<p>${files.length}个文件。${errors === 0 ? '没有查出错误。' : `查出${errors}个错误，改好了才能发布。`}${
    changed === 0 ? undefined : html`改了${changed}个还没有发布，<a href="/publish">去发布</a>。`
  }</p>
<p><label>找一页 <input type="search" data-filter placeholder="题目、编号、文件名"></label></p>
<nav aria-label="各类">${kinds.map(({ name }, index) => html`<a class="chip" href="#kind-${index}">${name}</a>`)}</nav>
${kinds.map(kindHtml)}`;
}

function kindHtml({ name, kind, files }: ListedKind, index: number): Html {
  return html`<section data-kind><h2 id="kind-${index}">${name} <small>${files.length}</small></h2>${
    kind === undefined ? undefined : html`<p><a href="/new?kind=${kind}">新写一页</a></p>`
  }${files.length === 0 ? html`<p>一页也还没有。</p>` : tableHtml(files)}</section>`;
}

function tableHtml(files: readonly ListedFile[]): Html {
  return html`<table><thead><tr><th scope="col">编号</th><th scope="col">题目</th><th scope="col">现在</th><th scope="col">查出</th></tr></thead>
<tbody>${files.map(rowHtml)}</tbody></table>`;
}

function rowHtml({ path, title, code, state, isDemo, errors, warnings, isChanged }: ListedFile) {
  return html`<tr data-row="${`${code ?? ''} ${title} ${path}`}"><td>${code}</td>
<td><a href="${editAddress(path)}">${title}</a> <small>${path.replace(/^content\//, '')}</small></td>
<td>${state}${isDemo ? html` <span class="tag">演示</span>` : undefined}${isChanged ? html` <span class="tag changed">没发布</span>` : undefined}</td>
<td>${errors > 0 ? html`<strong class="bad">${errors}个错误</strong> ` : undefined}${warnings > 0 ? `${warnings}个提醒` : undefined}</td></tr>`;
}

/** 改一个文件的地址。 */
export function editAddress(path: string, how: 'form' | 'text' = 'form'): string {
  return `/edit?file=${encodeURIComponent(path)}${how === 'text' ? '&how=text' : ''}`;
}
