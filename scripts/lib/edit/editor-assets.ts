import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { compileStyles } from '../../../src/floor/compile-styles.ts';
import { scriptTargets } from '../../../src/floor/targets.ts';
import { programFolder } from '../program-folder.ts';

/** 编辑器的网页用的脚本和样式，编成旧浏览器读得懂的；只在本机用，不放上网站。 */
export interface EditorAssets {
  readonly script: string;
  readonly style: string;
}

const styles = [
  'src/styles/base/layers.css',
  'src/styles/base/tokens.css',
  'src/styles/sheets/edit.css',
];

/** 开编辑器的时候做一次。 */
export async function editorAssets(): Promise<EditorAssets> {
  const css = styles.map((path) => readFileSync(join(programFolder, path), 'utf8')).join('\n');
  return {
    script: await scriptOf(join(programFolder, 'src/client/edit/edit.ts')),
    style: compileStyles(css.replace(/^@import[^;]*;$/gm, '')),
  };
}

async function scriptOf(input: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: scriptTargets,
      rolldownOptions: { input, output: { format: 'iife', codeSplitting: false } },
    },
  });
  const [only] = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (only?.type !== 'chunk') throw new Error('编辑器的脚本没有合成一个文件。');
  return only.code;
}
