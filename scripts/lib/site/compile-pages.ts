/** 生成网页以后：每页的样式编成旧浏览器也读得懂的。由 scripts/build.ts 调用。 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageCompiler } from '../../../src/floor/page-compiler.ts';
import { namesIn } from '../../../src/floor/used-rules.ts';

/** 把一个文件夹里的网页全编一遍；脚本会添上的名字，从文件夹里的脚本里找。 */
export function compilePages(folder: string): void {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const read = (name: string) => readFileSync(join(folder, name), 'utf8');
  const scripts = files.filter((name) => name.endsWith('.js')).map(read);
  const compile = pageCompiler(namesIn(scripts.join('\n')));
  for (const name of files.filter((one) => one.endsWith('.html'))) {
    const html = read(name);
    const compiled = compile(html);
    if (compiled !== html) writeFileSync(join(folder, name), compiled);
  }
}
