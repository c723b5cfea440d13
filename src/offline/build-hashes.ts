/** 网站这一次生成的各页：从底座写起的路径 → 内容的短指纹。离线用的搜索建议也在里头。 */
export type BuildHashes = Readonly<Record<string, string>>;

/** 存着的一样：路径、内容的短指纹。 */
export interface KeptHash {
  readonly path: string;
  readonly hash: string;
}

/** 存着的各样该怎么办：改过的重新下，撤了的、改过又不值得下的丢掉。 */
export interface Upkeep {
  readonly fetch: readonly string[];
  readonly drop: readonly string[];
}

/** 没有网也打得开的几页，不等人看过就下好。 */
export const corePages: readonly string[] = ['', 'finder/', 'offline/'];
/** 离线用的搜索建议。 */
export const keptIndexPath = 'search/kept.json';
/** 看过的页改过了，最多重新下这么多页，省流量。 */
const MOST_REFRESHED = 12;

/** 一份 SHA-256 的前四个字，够认出一页改过没有。 */
export function shortHash(digest: Uint8Array): string {
  return btoa(String.fromCharCode(...digest.slice(0, 3)));
}

/** 哪一页是一个村的：村民看过自己村的，一直留着。 */
export function isVillagePage(path: string): boolean {
  return /^villages\/[^/]+\/$/.test(path);
}

/**
 * 换了新的一版以后，手机上存着的该怎么办。`kept` 照存的先后，新存的在后；`saves` 是开了省流量：只丢不下。
 * 首页、「看我家能享受什么」、村的页、离线的建议和最近看的几页重新下；没有存着的几样要紧的也下。
 */
export function upkeep(kept: readonly KeptHash[], now: BuildHashes, saves: boolean): Upkeep {
  const core = [...corePages, keptIndexPath].filter((path) => path in now);
  const changed = kept.filter(({ path, hash }) => now[path] !== hash).map(({ path }) => path);
  const matters = (path: string) => core.includes(path) || isVillagePage(path);
  const recent = changed.filter((path) => !matters(path)).slice(-MOST_REFRESHED);
  const fetch = changed.filter(
    (path) => path in now && !saves && (matters(path) || recent.includes(path)),
  );
  const missing = core.filter((path) => !kept.some((one) => one.path === path));
  return {
    fetch: [...fetch, ...(saves ? [] : missing)],
    drop: changed.filter((path) => !fetch.includes(path)),
  };
}
