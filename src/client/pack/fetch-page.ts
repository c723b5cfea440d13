import { KEPT_DAY } from '../../offline/say-kept.ts';

/** 取到的一页；`keptDay` 是没有网、用了哪天存着的，网上取的是空串。`gone` 是没有这一页。 */
export type FetchedPage =
  | { readonly state: 'here'; readonly page: DocumentFragment; readonly keptDay: string }
  | { readonly state: 'gone' | 'offline' | 'failed' };

const asked = new Map<string, Promise<FetchedPage>>();

/** 取本站的一页，读成摆不出来的一份（`template`）：脚本不运行，样式、图不下载。同一页只取一回；没取到的，下回再取。 */
export function fetchPage(address: string): Promise<FetchedPage> {
  const known = asked.get(address);
  if (known !== undefined) return known;
  const asking = read(address).then((fetched) => {
    if (fetched.state === 'offline' || fetched.state === 'failed') asked.delete(address);
    return fetched;
  });
  asked.set(address, asking);
  return asking;
}

async function read(address: string): Promise<FetchedPage> {
  try {
    const answer = await fetch(address);
    if (answer.status === 404 || answer.status === 410) return { state: 'gone' };
    if (!answer.ok) return { state: 'failed' };
    const holder = document.createElement('template');
    holder.innerHTML = await answer.text();
    return {
      state: 'here',
      page: holder.content,
      keptDay: decodeURIComponent(answer.headers.get(KEPT_DAY) ?? ''),
    };
  } catch {
    return { state: navigator.onLine ? 'failed' : 'offline' };
  }
}
