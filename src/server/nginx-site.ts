import { nginxTypes } from './nginx-types.ts';
import { cacheControl, fingerprintedFolders, responseHeaders } from './response-headers.ts';
import { textTypes } from './served-types.ts';
import type { ServerSettings } from './server-settings.ts';

/** 写 nginx 的设置要晓得的。 */
export interface NginxContext extends Pick<ServerSettings, 'base' | 'site' | 'listen'> {
  /** 服务器文件夹，完整的路径；里面只有字母、数字、`/ . _ -`。 */
  readonly folder: string;
  /** 服务器文件夹自己的名字，几个镇放在一台机器上，靠它分开。 */
  readonly name: string;
}

/**
 * nginx 一个站点的设置。网站的根是快捷方式 `live`，换一份只换它指着哪里，nginx 不用重新装；
 * 打开得早的网页要的旧脚本，这一份没有，到换上以前的那一份（`before`）里找。
 */
export function nginxSite(context: NginxContext): string {
  const { base, folder, name, listen } = context;
  const cache = `$mingbai_${name.toLowerCase().replaceAll(/[^a-z0-9]/g, '_')}_cache`;
  return `# ${name} 的网站。由 npm run server:init 写；改了 server.json，用 --renew 重写。
# 放法：链到 /etc/nginx/sites-enabled/，nginx -t 过了，再 systemctl reload nginx。

# 带指纹的文件留一年，别的每回问一声变了没有。
map $uri ${cache} {
    default "${cacheControl.usual}";
    "~^(?:/\\.before)?${escaped(base)}(?:${fingerprintedFolders.map(escaped).join('|')})" "${cacheControl.fingerprinted}";
}

server {
    listen ${listen};
    server_name ${hostOf(context.site)};
    # 要 https（手机上离线看要它）：申请好证书，换成下面三行，另开一个听 80 的转过来；门户在前面管 https 的不用。
    #listen 443 ssl http2;
    #ssl_certificate /etc/ssl/……/fullchain.pem;
    #ssl_certificate_key /etc/ssl/……/privkey.pem;

    server_tokens off;
    absolute_redirect off;
    # 换了一份马上看得见。
    open_file_cache off;
    index index.html;

    charset utf-8;
    charset_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};
${nginxTypes}

    gzip on;
    gzip_vary on;
    gzip_proxied any;
    gzip_comp_level 9;
    gzip_min_length 256;
    gzip_types ${textTypes.filter((type) => type !== 'text/html').join(' ')};

${responseHeaders.map(([header, value]) => `    add_header ${header} "${value}" always;`).join('\n')}
    add_header Cache-Control ${cache};

    error_page 404 ${base}404.html;

    location ${base} {
        alias ${folder}/live/;
        disable_symlinks on from=${folder}/live;
    }
${fingerprintedFolders.map((path) => fingerprinted(path, context)).join('')}
    location ^~ /.before${base} {
        internal;
        alias ${folder}/before/;
        disable_symlinks on from=${folder}/before;
    }
${base === '/' ? '' : outsideBase(base)}}
`;
}

function fingerprinted(path: string, { base, folder }: NginxContext): string {
  return `    location ^~ ${base}${path} {
        alias ${folder}/live/${path};
        disable_symlinks on from=${folder}/live;
        error_page 404 = /.before$uri;
    }
`;
}

function outsideBase(base: string): string {
  return `
    location = ${base.slice(0, -1)} {
        return 301 ${base};
    }
    location / {
        return 404;
    }
`;
}

/** 网址里的主机名；没有定网址的，来问哪个名字都答。 */
function hostOf(site: string | undefined): string {
  return site === undefined ? '_' : new URL(site).hostname;
}

function escaped(path: string): string {
  return path.replaceAll('.', '\\.');
}
