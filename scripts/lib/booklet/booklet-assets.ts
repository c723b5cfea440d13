import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { compileStyles } from '../../../src/floor/compile-styles.ts';
import { compileInlineStyles } from '../../../src/floor/inline-styles.ts';
import { scriptTargets } from '../../../src/floor/targets.ts';
import { programFolder } from '../program-folder.ts';

/** 明白册自己的样式和脚本，编成旧浏览器读得懂的。 */
export interface BookletAssets {
  readonly style: string;
  readonly script: string;
}

/** 编一次，一两秒。 */
export async function bookletAssets(): Promise<BookletAssets> {
  const suggest = readFileSync(join(programFolder, 'src/styles/parts/suggest.css'), 'utf8');
  const own = readFileSync(join(programFolder, 'src/styles/sheets/booklet.css'), 'utf8');
  return {
    style: compileStyles(`${LAYERS}@layer components{@media screen{${suggest}}}${own}`),
    script: await scriptOf(join(programFolder, 'src/client/booklet/booklet.ts')),
  };
}

const LAYERS = '@layer reset, tokens, base, prose, components, modes, print;';

async function scriptOf(input: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [compileInlineStyles()],
    build: {
      write: false,
      target: scriptTargets,
      rolldownOptions: { input, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [only] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (only?.type !== 'chunk') throw new Error('明白册的脚本没有合成一个文件。');
  return only.code;
}
