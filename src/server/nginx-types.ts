import { servedTypes } from './served-types.ts';

/** nginx 里说各种文件是什么的一段，放在 `server` 或者 `location` 里面。 */
export const nginxTypes = `    types {
${Object.entries(servedTypes)
  .map(([type, endings]) => `        ${type} ${endings.join(' ')};`)
  .join('\n')}
    }
    default_type application/octet-stream;`;
