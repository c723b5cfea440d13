import { nginxTypes } from '../../server/nginx-types.ts';
import {
  cacheControl,
  fingerprintedFolders,
  responseHeaders,
} from '../../server/response-headers.ts';
import { textTypes } from '../../server/served-types.ts';

/** 门户的 nginx 用的一段：放进门户自己的 `server { }` 里，网页从门户自己的 `root` 下面取。 */
export function nginxInclude(base: string): string {
  const texts = textTypes.filter((type) => type !== 'text/html').join(' ');
  const folders = fingerprintedFolders.map(escaped).join('|');
  return `# 放进门户的 server { } 里：include 这个文件; 再 nginx -t，systemctl reload nginx。
# 网站的文件夹放在门户的 root 下面，地址就是 ${base}
location ^~ ${base} {
    index index.html;
    error_page 404 ${base}404.html;

    charset utf-8;
    charset_types ${texts};
${nginxTypes}

    gzip on;
    gzip_vary on;
    gzip_proxied any;
    gzip_min_length 256;
    gzip_types ${texts};

${headerLines(cacheControl.usual, '    ')}

    # 名字里带指纹的，内容一变名字就变，可以一直留着。
    location ~ ^${escaped(base)}(?:${folders}) {
${headerLines(cacheControl.fingerprinted, '        ')}
    }
}
${base === '/' ? '' : `location = ${base.slice(0, -1)} {\n    return 301 ${base};\n}\n`}`;
}

function headerLines(cache: string, indent: string): string {
  return [...responseHeaders, ['Cache-Control', cache] as const]
    .map(([name, value]) => `${indent}add_header ${name} "${value}" always;`)
    .join('\n');
}

function escaped(path: string): string {
  return path.replaceAll('.', '\\.');
}
