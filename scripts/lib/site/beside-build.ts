import { basename, dirname, join } from 'node:path';

/**
 * 先生成在哪里：要换掉的文件夹旁边，名字以点开头。Astro 只比路径开头的字，
 * 项目在 `/a/mbl`、生成到 `/a/mbl-dist` 会被当成在项目里面，找不到包。
 */
export function besideBuild(folder: string): string {
  return join(dirname(folder), `.${basename(folder)}.tmp`);
}
