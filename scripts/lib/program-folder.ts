import { fileURLToPath } from 'node:url';

/** 这个程序所在的文件夹。 */
export const programFolder = fileURLToPath(new URL('../../', import.meta.url));
