import {
  cacheControl,
  fingerprintedFolders,
  responseHeaders,
} from '../../server/response-headers.ts';
import { servedTypes, textTypes } from '../../server/served-types.ts';

/** Apache 用的 `.htaccess`，放在网站的文件夹里；没有装 `mod_headers` 的，跳过那几行。 */
export function apacheAccess(base: string): string {
  const charsets = textTypes
    .flatMap((type) => servedTypes[type] ?? [])
    .map((ending) => `.${ending}`)
    .join(' ');
  const folders = fingerprintedFolders.join('|').replaceAll('.', '\\.');
  return `# 改名叫 .htaccess，放进网站的文件夹（${base}）；门户要开着 AllowOverride。
DirectoryIndex index.html
Options -Indexes
ErrorDocument 404 ${base}404.html
AddCharset utf-8 ${charsets}
${Object.entries(servedTypes)
  .map(([type, endings]) => `AddType ${type} ${endings.map((each) => `.${each}`).join(' ')}`)
  .join('\n')}
<IfModule mod_headers.c>
${responseHeaders.map(([name, value]) => `    Header always set ${name} "${value}"`).join('\n')}
    Header set Cache-Control "${cacheControl.usual}"
    <IfModule mod_setenvif.c>
        SetEnvIf Request_URI "^${base.replaceAll('.', '\\.')}(?:${folders})" mingbai_kept
        Header set Cache-Control "${cacheControl.fingerprinted}" env=mingbai_kept
    </IfModule>
</IfModule>
`;
}
