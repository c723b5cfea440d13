/** 一个请求里，看放不放行用得着的。 */
export interface AskedRequest {
  readonly method: string;
  /** 名字都是小写。 */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
}

/** 这一次开着的编辑器。 */
export interface RunningEditor {
  readonly port: number;
  /** 每次开都换的一串字，只写在自己的网页里。 */
  readonly token: string;
}

/** 不放行：状态码，和为什么。 */
export interface Barred {
  readonly status: 403 | 405 | 415 | 421;
  readonly why: string;
}

const TOKEN_HEADER = 'x-mingbai-token';

/**
 * 一个请求放不放行；放行的是 `undefined`。只听得见本机的地址还不够：别的网页能叫浏览器往这里发请求，
 * 也能把自己的域名解析到 127.0.0.1（DNS rebinding），所以看 `Host`；写的请求还看从哪一页来、带没带这一次的记号。
 */
export function barredRequest(
  { method, headers }: AskedRequest,
  { port, token }: RunningEditor,
): Barred | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const { host, origin } = headers;
  if (typeof host !== 'string' || !hosts.includes(host.toLowerCase())) {
    return { status: 421, why: `只在 http://127.0.0.1:${port}/ 打开。` };
  }
  const site = headers['sec-fetch-site'];
  if (method === 'GET') {
    const isLink =
      headers['sec-fetch-mode'] === 'navigate' && headers['sec-fetch-dest'] === 'document';
    if (site === undefined || site === 'same-origin' || site === 'none' || isLink) return undefined;
    return { status: 403, why: '别的网页不能读编辑器里的东西。' };
  }
  if (method !== 'POST') return { status: 405, why: '编辑器不收这样的请求。' };
  const isOwn = origin === `http://${host}` && (site === undefined || site === 'same-origin');
  if (!isOwn) return { status: 403, why: '别的网页不能替你改内容。' };
  if (!/^application\/json\s*(?:;\s*charset=utf-8)?$/i.test(String(headers['content-type']))) {
    return { status: 415, why: '编辑器只收 JSON。' };
  }
  if (headers[TOKEN_HEADER] !== token) {
    return { status: 403, why: '编辑器重新开过。写了没存的先抄下来，再刷新这一页。' };
  }
  return undefined;
}
