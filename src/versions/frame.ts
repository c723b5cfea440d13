import { escapeHtml } from '../html/html.ts';
import type { MadePage } from './pages/made-page.ts';

/** 外框里留着的地方：题目，说明，正文从哪里到哪里。 */
export const frameMarks = { title: '旧版的题目', description: '旧版的说明' } as const;

/** 正文两头。 */
const MAIN = /(<main id="main">)[\s\S]*(<\/main>)/;
const NOINDEX = '<meta name="robots" content="noindex">';

/** 做好的外框：样式、脚本、菜单都和别的页一样，正文和题目留着等人填。 */
export interface Frame {
  /** 把一页填进去，成一个完整的网页；写明不让搜索引擎收。 */
  fill(page: Pick<MadePage, 'title' | 'description' | 'main'>): string;
  /** 一个填好的网页里自己的那些字，外框上的不要；不是照这个外框填的，整个返回。 */
  own(page: string): string;
}

/** 由 Astro 生成、照别的页做完的外框；不是那个外框的抛错。 */
export function frameOf(page: string): Frame {
  const { title, description } = frameMarks;
  const whole = page.replace('</title>', `</title>${NOINDEX}`).replace(MAIN, '$1\n$2');
  const [before, after, ...others] = whole.split('<main id="main">\n</main>');
  if (before === undefined || after === undefined || others.length > 0) {
    throw new Error('旧版的外框里没有放正文的地方：看看 src/pages/version-frame.astro。');
  }
  const fixed = before.split(new RegExp(`${title}|${description}`));
  return {
    own(page) {
      const own: string[] = [];
      let at = 0;
      for (const [index, text] of fixed.entries()) {
        const found = index === 0 && !page.startsWith(text) ? -1 : page.indexOf(text, at);
        if (found === -1) return page;
        if (index > 0) own.push(page.slice(at, found));
        at = found + text.length;
      }
      if (!page.endsWith(after)) return page;
      const words = own.map((text) => `<p>${text}</p>`).join('');
      return `${words}${page.slice(at, page.length - after.length)}`;
    },
    fill: (made) => {
      const head = before
        .replaceAll(title, () => escapeHtml(made.title))
        .replaceAll(description, () => escapeHtml(made.description));
      return `${head}<main id="main">\n${made.main.html}</main>${after}`;
    },
  };
}
