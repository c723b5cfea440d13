import { apacheAccess } from './apache-access.ts';
import { iisConfig } from './iis-config.ts';
import { nginxInclude } from './nginx-include.ts';
import { staticHeaders } from './static-headers.ts';

/** 给服务器的几个设置文件，一包里放在这个文件夹；不放进网站，也不公开。 */
const FOLDER = 'headers/';

/** 四种服务器的设置：名字 → 文字。名字都不以点开头：有的门户解包会丢。 */
export function hostingFiles(base: string): Readonly<Record<string, string>> {
  return {
    [`${FOLDER}_headers`]: staticHeaders(base),
    [`${FOLDER}htaccess.txt`]: apacheAccess(base),
    [`${FOLDER}nginx.conf`]: nginxInclude(base),
    [`${FOLDER}web.config`]: iisConfig(base),
  };
}
