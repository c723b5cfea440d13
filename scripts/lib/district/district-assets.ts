import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'vite';
import { scriptTargets } from '../../../src/floor/targets.ts';
import { programFolder } from '../program-folder.ts';

/** 区的网站的脚本，和没有编过的样式。 */
export interface DistrictAssets {
  readonly scripts: ReadonlyMap<string, string>;
  readonly styles: string;
}

const STYLES = ['base/site.css', 'parts/search-box.css', 'pages/search.css', 'pages/district.css'];
const SCRIPTS = ['frame', 'search'];

/** 合好脚本，收齐样式；样式每页各编各的，只留用得着的。 */
export async function districtAssets(): Promise<DistrictAssets> {
  const seen = new Set<string>();
  const styles = STYLES.map((path) => withImports(join(programFolder, 'src/styles', path), seen));
  const scripts = new Map<string, string>();
  for (const name of SCRIPTS) scripts.set(`${name}.js`, await scriptOf(name));
  return { scripts, styles: styles.join('\n') };
}

function withImports(file: string, seen: Set<string>): string {
  if (seen.has(file)) return '';
  seen.add(file);
  return readFileSync(file, 'utf8').replace(/^@import "([^"]+)";$/gm, (_, path: string) =>
    withImports(join(dirname(file), path), seen),
  );
}

async function scriptOf(name: string): Promise<string> {
  const input = join(programFolder, `src/client/district/${name}.ts`);
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    // 找到的地址都是写全的，前面不用再接；Pagefind 也就不开，全文用自己的索引。
    define: { 'import.meta.env.BASE_URL': '""' },
    build: {
      write: false,
      target: scriptTargets,
      rolldownOptions: { input, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [only] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (only?.type !== 'chunk') throw new Error(`区的网站的脚本 ${name} 没有合成一个文件。`);
  return only.code;
}
