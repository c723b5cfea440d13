import type { CitedPage } from '../../citation/cite.ts';
import { documentTypeNamed } from '../../citation/document-type.ts';
import { spokenSite } from '../../citation/spoken-site.ts';

/** 从网页的元数据读出：引用这一页要知道的，和它是哪天的一版。 */
export function readCitedPage(page: Document): {
  readonly cited: CitedPage;
  readonly day: string | undefined;
} {
  const tags = (name: string) =>
    Array.from(
      page.querySelectorAll<HTMLMetaElement>(`meta[name="${name}"]`),
      ({ content }) => content,
    );
  const tag = (name: string) => tags(name)[0] ?? '';
  return {
    cited: {
      code: Number(page.querySelector('.seal b')?.textContent),
      title: tag('citation_title'),
      author: tags('citation_author').join('、'),
      type: documentTypeNamed(tag('DC.type')),
      site: spokenSite(tag('SiteName'), tag('citation_publisher')),
      isWithdrawn: page.querySelector('[data-withdrawn]') !== null,
    },
    day: tags('citation_date')[0],
  };
}
