/** `npm run bench:weight`：每类页面里最重的一页有多重（gzip -9，连它的全部请求），对照预算列成表。 */
import { isWithin, weighPages, weightTable } from './lib/bench/weigh-pages.ts';
import { runCommand } from './lib/command/run-command.ts';
import { readSettings } from './lib/command/settings.ts';
import { mustBeBuilt } from './lib/site/page-files.ts';

await runCommand((argv) => {
  const { base, out } = readSettings(argv);
  mustBeBuilt(out);
  const pages = weighPages(out, base);
  const over = pages.filter((page) => !isWithin(page));
  console.log(weightTable(pages).join('\n'));
  console.log(`\n${pages.length} 页，${over.length} 页超了预算。`);
  return over.length > 0 ? 1 : 0;
});
