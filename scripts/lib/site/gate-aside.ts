import { join } from 'node:path';
import type { KnownPublic } from '../../../src/checks/privacy/known-public.ts';
import type { OutputFile } from '../../../src/output-gate/file-texts.ts';
import { type OutputFaults, outputFaults } from '../../../src/output-gate/find-in-output.ts';
import { outputFile } from './output-file.ts';
import { sitePaths } from './site-paths.ts';

/** 别的线程看过的文件，和里面看出来的。 */
export interface GatedAside {
  readonly paths: readonly string[];
  readonly faults: OutputFaults;
}

/** 在别的线程里看 `dist` 里写好了的几个文件；`gateOutput` 最后看的，是哪里都没看过的全部文件。 */
export function gatePaths(dist: string, paths: readonly string[], known: KnownPublic): GatedAside {
  return { paths, faults: outputFaults(filesAt(dist, paths), known) };
}

/** 在写好一个文件夹（`dist` 里的 `folder`）的那条线程里，马上把它看一遍；里面的网页跟别的网页一起看。 */
export function gateFolder(dist: string, folder: string, known: KnownPublic): GatedAside {
  const paths = sitePaths(join(dist, folder)).filter((path) => !path.endsWith('.html'));
  return gatePaths(
    dist,
    paths.map((path) => `${folder}/${path}`),
    known,
  );
}

/** 读一个看一个：几千个文件不一起放在内存里。 */
function* filesAt(dist: string, paths: readonly string[]): Iterable<OutputFile> {
  for (const path of paths) yield outputFile(dist, path);
}
