import { join } from 'node:path';
import type { OutputFile } from '../../../src/output-gate/file-texts.ts';
import { type OutputFaults, outputFaults } from '../../../src/output-gate/find-in-output.ts';
import { type CleanFiles, type GateGiven, openCleanFiles } from './clean-files.ts';
import { outputBytes, outputFile } from './output-file.ts';
import { sitePaths } from './site-paths.ts';

/** 别的线程看过的文件，和里面看出来的。 */
export interface GatedAside {
  readonly paths: readonly string[];
  readonly faults: OutputFaults;
}

/**
 * 在别的线程里看 `dist` 里写好了的几个文件，`kind` 是哪几个；`gateOutput` 最后看的，是哪里都没看过的全部文件。
 * 上一次看过没有毛病、一字不差的不再看。
 */
export function gatePaths(
  dist: string,
  paths: readonly string[],
  kind: string,
  given: GateGiven,
): GatedAside {
  const clean = openCleanFiles(kind, given);
  const faults = outputFaults(filesAt(dist, paths, clean), given.known);
  clean.seen(faults);
  return { paths, faults };
}

/** 在写好一个文件夹（`dist` 里的 `folder`）的那条线程里，马上把它看一遍；里面的网页跟别的网页一起看。 */
export function gateFolder(dist: string, folder: string, given: GateGiven): GatedAside {
  const paths = sitePaths(join(dist, folder)).filter((path) => !path.endsWith('.html'));
  return gatePaths(
    dist,
    paths.map((path) => `${folder}/${path}`),
    folder,
    given,
  );
}

/** 读一个看一个：几千个文件不一起放在内存里。 */
function* filesAt(dist: string, paths: readonly string[], clean: CleanFiles): Iterable<OutputFile> {
  for (const path of paths) {
    const bytes = outputBytes(dist, path);
    if (!clean.has(path, bytes)) yield outputFile(path, bytes);
  }
}
