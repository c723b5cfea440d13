import {
  cacheControl,
  fingerprintedFolders,
  responseHeaders,
} from '../../server/response-headers.ts';

/**
 * 静态托管认的 `_headers`：一行地址，下面缩进的是它的头。同一样头两条都写会接成一串，
 * 所以平常的不写怎么留，托管自己就是每回问。
 */
export function staticHeaders(base: string): string {
  const everywhere = [`${base}*`, ...responseHeaders.map(([name, value]) => `  ${name}: ${value}`)];
  const kept = fingerprintedFolders.flatMap((folder) => [
    `${base}${folder}*`,
    `  Cache-Control: ${cacheControl.fingerprinted}`,
  ]);
  return `${[...everywhere, ...kept].join('\n')}\n`;
}
