import { authoredKinds, villageKinds } from '../../authoring/page-kinds.ts';
import type { WordChoice } from '../../authoring/town-words.ts';
import { type Html, html } from '../../html/html.ts';
import { kinds } from '../../kinds/kinds.ts';

/** 新写一页：挑哪一类、哪个村，写题目；编号、日子、互相指的都替人写好。 */
export function newHtml(town: {
  readonly villages: readonly WordChoice[];
  readonly meetings: readonly { readonly code: number; readonly title: string }[];
  /** 先挑好的一类；没有的是空的。 */
  readonly kind: string;
}): Html {
  const needVillage = authoredKinds
    .filter((kind) => villageKinds.has(kind))
    .map((kind) => kinds[kind].column);
  return html`<p>编号、日子、和别的页互相指的，都替你写好；要写的地方写着“待写：”，换成真的话。写好的先存在这台电脑上，发布了才上网。</p>
<form data-new><div class="field"><label for="f-kind">写哪一类</label><select id="f-kind" name="kind">${authoredKinds.map(
    (kind) =>
      html`<option value="${kind}"${kind === town.kind ? html` selected` : undefined}>${kinds[kind].column}</option>`,
  )}</select></div>
<div class="field"><label for="f-village">哪个村</label><p class="help" id="h-village">${needVillage.join('、')}要挑；别的不用。</p><select id="f-village" name="village" aria-describedby="h-village"><option value="">（不分村）</option>${town.villages.map(
    ({ value, meaning }) => html`<option value="${String(value)}">${meaning}</option>`,
  )}</select></div>
<div class="field"><label for="f-title">题目</label><p class="help" id="h-title">一句话，不写人名，如“二组路灯不亮”。</p><input type="text" id="f-title" name="title" maxlength="60" autocomplete="off" aria-describedby="h-title"></div>
<div class="field"><label for="f-meeting">是哪次会上的</label><p class="help" id="h-meeting">会上答应的事、会上通过的村规才挑：会的那一页也会添上这一页的编号。</p><select id="f-meeting" name="meeting" aria-describedby="h-meeting"><option value="">（不是会上的）</option>${town.meetings.map(
    ({ code, title }) => html`<option value="${code}">${code} ${title}</option>`,
  )}</select></div>
<p><button type="submit" class="main">写这一页</button></p></form>`;
}
