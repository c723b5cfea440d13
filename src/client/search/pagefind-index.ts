import { bodyOf, type Passage, passagesIn } from '../../search/fulltext/passage.ts';
import { scoresOfPages } from './suggest-data.ts';
import type { TextIndex } from './text-index.ts';

interface Fragment {
  readonly raw_url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string | undefined>>;
}

interface Found {
  data(): Promise<Fragment>;
}

interface Pagefind {
  options(options: { readonly baseUrl: string; readonly noWorker: boolean }): Promise<void>;
  search(
    query: string | null,
    options: { readonly filters: Readonly<Record<string, string>> },
  ): Promise<{ readonly results: readonly Found[] }>;
}

/** 打开 Pagefind 的索引。文件不在、浏览器不许用 WebAssembly、网断了，都会抛错。 */
export async function openPagefind(base: string): Promise<TextIndex> {
  const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
  // 后台线程五秒打不开就从头再下一遍，网慢的手机上反而更慢，所以不用。
  await pagefind.options({ baseUrl: '/', noWorker: true });
  return {
    async hits(query, { kind, village }) {
      const filters = {
        ...(kind === '' ? {} : { kind }),
        ...(village === '' ? {} : { village }),
      };
      const [{ results }, scores] = await Promise.all([
        pagefind.search(query === '' ? null : query, { filters }),
        scoresOfPages(query),
      ]);
      return results.map((found) => async () => {
        const fragment = await found.data();
        return passagesIn(pageOf(fragment, scores), bodyOf(fragment.content));
      });
    },
  };
}

function pageOf({ raw_url, meta }: Fragment, scores: ReadonlyMap<number, number>): Passage {
  return {
    url: raw_url,
    code: meta.code,
    title: meta.title ?? '',
    short: meta.short,
    kind: meta.kind ?? '',
    village: meta.village,
    clause: undefined,
    summary: meta.summary ?? '',
    aliases: meta.aliases?.split('|') ?? [],
    body: '',
    score: scores.get(Number(meta.place)) ?? 0,
  };
}
