const ADDRESS = /\s(?:href|src|action|srcset|data-suggest|data-cite)="([^"]+)"/g;

/** 一页里的站内地址：跑出底座的、没有这个文件的，一处一句。`files` 是网站里的全部文件。 */
export function* linkFaults(
  file: string,
  html: string,
  base: string,
  files: ReadonlySet<string>,
): Iterable<string> {
  for (const address of addressesIn(html)) {
    if (!address.startsWith(base)) {
      yield `${file} 里的 ${address} 跑出了底座 ${base}`;
      continue;
    }
    const path = decodeURI(address.slice(base.length).replace(/[?#].*$/, ''));
    const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!files.has(target)) yield `${file} 里的 ${address} 没有这个文件`;
  }
}

/** 从站根写起的地址；外面的、页内的、电话和 `data:` 不算。 */
function addressesIn(html: string): ReadonlySet<string> {
  const written = [...html.matchAll(ADDRESS)].flatMap(([, value = '']) => {
    const isSet = /\s\d+[wx](?:,|$)/.test(value);
    return isSet ? value.split(',').map((one) => one.trim().split(/\s/)[0] ?? '') : [value];
  });
  return new Set(
    written
      .map((one) => one.replaceAll('&amp;', '&'))
      .filter((one) => one.startsWith('/') && !one.startsWith('//')),
  );
}
