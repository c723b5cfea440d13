import { type Html, html } from '../../html/html.ts';

/** 由台账公布一期的页面：先看，再写。 */
export function ledgersHtml(town: { readonly isDemo: boolean; readonly today: string }): Html {
  return html`<p>台账放在办公室，不放进这个仓库。这里只读它、数它：先看要公布什么，点了头才写。一行一行的内容不显示，也不写进网站。</p>
<form data-ledgers><div class="field"><label for="f-ledgers">台账在哪个文件夹</label><p class="help" id="h-ledgers">整条路径，如 D:\\台账\\2026。放在这个网站的文件夹外面。</p><input type="text" id="f-ledgers" name="ledgers" aria-describedby="h-ledgers" autocomplete="off"></div>
<div class="field"><label for="f-until">数到哪一天</label><input type="date" id="f-until" name="until" value="${town.today}"></div>
<div class="field"><label><input type="checkbox" name="demo" value="true"${town.isDemo ? html` checked` : undefined}> 只是演示、练习</label></div>
<p><button type="submit" class="main">先看看要公布什么</button></p></form>
<div data-look></div>
<h2>收回还没有发布的一期</h2><form data-take-back><div class="field"><label for="f-back">数到哪一天的</label><input type="date" id="f-back" name="until"></div><p><button type="submit">收回</button></p></form>`;
}

/** 写下以前看的一段：题目，一条一句。 */
interface LookedPart {
  readonly title: string;
  readonly items: readonly string[];
  readonly none: string;
  readonly isWarning: boolean;
}

/** 要公布的一期，和写下以前看的几段。 */
export function lookHtml(head: string, parts: readonly LookedPart[]): Html {
  return html`<section class="look" tabindex="-1"><h2>要公布的这一期</h2><p>${head}下面有真数，只给管台账的人看。</p>${parts.map(
    ({ title, items, none, isWarning }) =>
      html`<h3${isWarning && items.length > 0 ? html` class="bad"` : undefined}>${title}</h3>${
        items.length === 0
          ? html`<p>${none}</p>`
          : html`<ul>${items.map((item) => html`<li>${item}</li>`)}</ul>`
      }`,
  )}<p><button type="button" class="main" data-write>看过了，写下这一期</button></p></section>`;
}
