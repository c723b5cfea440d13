/**
 * 网站里各种文件，服务器说它是什么（IANA 登记的名目）。浏览器不许自己猜（`nosniff`），一样也不能漏；
 * 没列的当作一串字节，只能下载。
 */
export const servedTypes: Readonly<Record<string, readonly string[]>> = {
  'text/html': ['html'],
  'text/css': ['css'],
  'text/javascript': ['js', 'mjs'],
  'text/plain': ['txt'],
  'text/markdown': ['md'],
  'text/csv': ['csv'],
  'text/calendar': ['ics'],
  'application/json': ['json'],
  'application/xml': ['xml'],
  'application/manifest+json': ['webmanifest'],
  'application/wasm': ['wasm'],
  'application/pdf': ['pdf'],
  'image/svg+xml': ['svg'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/webp': ['webp'],
  'image/avif': ['avif'],
  'image/x-icon': ['ico'],
  // Pagefind 自己压缩好的索引，由它的脚本解开。
  'application/octet-stream': [
    'pagefind',
    'pf_meta',
    'pf_index',
    'pf_fragment',
    'pf_filter',
    'bin',
    'sig',
  ],
};

/** 是文字的：要写明 UTF-8，值得压缩。 */
export const textTypes: readonly string[] = Object.keys(servedTypes).filter((type) =>
  /^text\/|json$|xml$/.test(type),
);
