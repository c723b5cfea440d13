import { join } from 'node:path';
import type { KnownPublic } from '../../../src/checks/privacy/known-public.ts';
import { type OutputFaults, outputFaults } from '../../../src/output-gate/find-in-output.ts';
import { outputFile } from './output-file.ts';
import { sitePaths } from './site-paths.ts';

/** 别的线程看过的文件，和里面看出来的。 */
export interface GatedAside {
  readonly paths: readonly string[];
  readonly faults: OutputFaults;
}

/**
 * 在写好一个文件夹（`dist` 里的 `folder`）的那条线程里，马上把它看一遍。网页不在这里看：外框跟别的页一样，
 * 留给 `gateOutput`；它看的是这里没看过的全部文件。
 */
export function gateAside(dist: string, folder: string, known: KnownPublic): GatedAside {
  const paths = sitePaths(join(dist, folder))
    .map((path) => `${folder}/${path}`)
    .filter((path) => !path.endsWith('.html'));
  const files = paths.map((path) => outputFile(dist, path));
  return { paths, faults: outputFaults(files, known) };
}
