/** 空的日子，Astro 写成没有值的属性。 */
const DATES = /(<meta name="(?:citation_date|DC\.date)" content)(?:="([^"]*)")?>/g;

/** 给文献管理软件看的日子，换成哪天的一版；不知道哪天的（`day` 没有）照页面自己的，也没有的不写。 */
export function sayCitedDay(page: string, day: string | undefined): string {
  return page.replace(DATES, (_, open: string, own = '') => {
    const said = day ?? own;
    return said === '' ? '' : `${open}="${said}">`;
  });
}
