import type { Finding } from '../../checks/finding.ts';
import { type Html, html } from '../../html/html.ts';
import { isContentPath } from '../content-path.ts';
import type { FileChanges, SaidChange } from '../say-changes.ts';
import { editAddress } from './list-page.ts';

/** 发布页上的一个文件。 */
export interface PublishedFile extends FileChanges {
  readonly isOurs: boolean;
}

/** 要发布的，和能不能推。 */
export interface PublishView {
  readonly changes: readonly PublishedFile[];
  readonly remote: string | undefined;
  /** 提交了还没有推的，新的在前。 */
  readonly unpushed: readonly { readonly message: string }[];
  readonly author: string | undefined;
  /** site.json 里登过的岗位，署名从中挑。 */
  readonly posts: readonly string[];
}

/** 发布的页面：要公布什么，用平常话一条一条说；一句话；推到哪里。 */
export function publishHtml(view: PublishView): Html {
  const { changes, remote, unpushed, author } = view;
  return html`${
    remote === undefined
      ? html`<p class="note">这个仓库没有设服务器：发布是存成一次提交，还要由管电脑的人送到服务器。</p>`
      : html`<p><button type="button" data-pull>取回别人改的</button></p>${unpushedHtml(unpushed)}`
  }${changes.length === 0 ? html`<p>没有要发布的改动。</p>` : formHtmlOf(view)}
<p class="small">${author === undefined ? '还没有署名。' : `署名：${author}。`}推上去的人人看得见，收不回来。</p>`;
}

function unpushedHtml(unpushed: PublishView['unpushed']): Html | undefined {
  if (unpushed.length === 0) return undefined;
  return html`<section class="change"><h2>提交了，还没有推上去的</h2><ol class="items">${unpushed.map(
    ({ message }) => html`<li>${message}</li>`,
  )}</ol><p><button type="button" data-push>推送</button> <button type="button" data-undo-commit>撤回最后一次提交</button></p>
<p class="help">没有推上去的，外面谁也没有看到。撤回的，文件里的字都还在，回到“没有发布”，改好了再发布。</p></section>`;
}

function formHtmlOf({ changes, author, posts }: PublishView): Html {
  return html`<form data-publish><h2>要公布这些</h2>${changes.map(fileHtml)}
${
  author === undefined
    ? html`<div class="field"><label for="f-post">署名的岗位，不写人名</label><p class="help">第一次用要写：人人看得见是哪个岗位公布的。只记在这个仓库里。</p><input type="text" id="f-post" name="post" list="posts" autocomplete="off"><datalist id="posts">${posts.map((post) => html`<option value="${post}"></option>`)}</datalist><div class="found" data-found="post"></div></div>`
    : undefined
}<div class="field"><label for="f-message">一句话：改了什么</label><p class="help">村里人看得懂，如“甲村路灯：装好了”。会登在“改了什么”那一页，不写姓名、号码。</p><input type="text" id="f-message" name="message" maxlength="80" autocomplete="off"><div class="found" data-found="message"></div></div>
<p><button type="submit" class="main">发布</button></p><div data-refused></div></form>`;
}

function fileHtml(
  { path, title, code, kind, changes, isOurs }: PublishedFile,
  index: number,
): Html {
  const word = { new: '新的一页', changed: '改了', deleted: '删了' }[kind];
  return html`<section class="change"><p><label><input type="checkbox" name="path" value="${path}" id="p-${index}"${
    isOurs ? html` checked` : undefined
  }> <strong>${title}</strong> ${code} <span class="tag">${word}</span></label>${
    isOurs ? undefined : html` <small>不是在编辑器里改的，要一起发布就勾上</small>`
  } ${isContentPath(path) ? html`<a href="${editAddress(path)}">再改</a> ` : undefined}<button type="button" data-undo-file="${path}" aria-label="撤回${title}">撤回</button></p>
${kind === 'new' ? undefined : html`<ul>${changes.map(changeHtml)}</ul>`}</section>`;
}

function changeHtml({ where, old, now }: SaidChange): Html {
  return html`<li>${where}：${old === undefined ? '添上' : html`<del>${old}</del>`}${
    now === undefined
      ? '，删掉了'
      : html` ${old === undefined ? undefined : '改成'} <ins>${now}</ins>`
  }</li>`;
}

/** 查出来的错误，拦下了发布：哪一页、错在哪里、怎么改。 */
export function refusedHtml(findings: readonly Finding[]): Html {
  const errors = findings.filter(({ severity }) => severity === 'error');
  return html`<div class="note bad" tabindex="-1"><p><strong>查出${errors.length}个错误，没有发布。</strong>改好、存上，再按“发布”；这一次不发布的，去掉它前面的勾：</p><ul>${errors.map(
    ({ file, line, message, hint }) =>
      html`<li>${
        isContentPath(file)
          ? html`<a href="${editAddress(file)}">${file}</a> 第${line}行`
          : html`${file}`
      }：${message} ${hint}</li>`,
  )}</ul></div>`;
}
