import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * 往后装的程序，编译好的样子留在 `.cache/compiled/`，下一次运行不再编译（`npm run check` 早三百毫秒开始查）。
 * 程序改了的重新编译；这个文件夹写不进去的照旧编译，不算错。要在装别的程序以前叫它。
 */
export function keepCompiled(): void {
  enableCompileCache(fileURLToPath(new URL('../../../.cache/compiled', import.meta.url)));
}
