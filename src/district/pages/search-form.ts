import { type Html, html } from '../../html/html.ts';

/** 搜索框；`filters` 是搜索页才有的条件。 */
interface SearchForm {
  readonly action: string;
  readonly isPage: boolean;
  readonly filters?: Html;
}

/** 不用脚本也能把问题交给搜索页。 */
export function searchFormHtml({ action, isPage, filters }: SearchForm): Html {
  return html`<form class="search-box wide" role="search" action="${action}"${isPage ? html` data-search-form` : undefined}><label for="q">你想问啥子事</label><div class="search-row"><input id="q" name="q" type="search" placeholder="前面写上镇名，答得准" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="search"><button class="button solid" type="submit">查</button></div>${filters}</form>`;
}
