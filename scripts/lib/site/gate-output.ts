/** 生成网页以后、换掉上一次的以前：把要放上网的全部文件读一遍，有不该公开的就停下。 */
import { reportForPeople } from '../../../src/checks/report.ts';
import type { OutputFile } from '../../../src/output-gate/file-texts.ts';
import { findInOutput, outputFaults } from '../../../src/output-gate/find-in-output.ts';
import type { Content } from '../../../src/source/content.ts';
import type { Frame } from '../../../src/versions/frame.ts';
import { CommandError } from '../command/command-error.ts';
import { type CleanFiles, type GateGiven, openCleanFiles } from './clean-files.ts';
import type { GatedAside } from './gate-aside.ts';
import { outputBytes, outputFile } from './output-file.ts';
import { sitePaths } from './site-paths.ts';

/** 看的时候要知道的。 */
interface OutputGiven extends GateGiven {
  /** 这个镇的内容，读好的。 */
  readonly content: Content;
  /** 许多旧版共用的外框，头一页整个读，后面的只读自己的那些字。 */
  readonly frame: Frame;
  /** 别处看过的：这里不再看。 */
  readonly aside: readonly GatedAside[];
  /** 看了几个，一共几个。 */
  readonly reached: (done: number, total: number) => void;
}

/** 看 `dist` 里的全部文件；有不该公开的，印出是哪一页、源文件的哪一行，抛 `CommandError`。 */
export function gateOutput(
  dist: string,
  { content, frame, aside, reached, ...given }: OutputGiven,
): void {
  const all = sitePaths(dist);
  const gated = new Set(aside.flatMap(({ paths }) => paths));
  const paths = all.filter((path) => !gated.has(path));
  const clean = openCleanFiles('rest', given);
  const files = filesIn(dist, paths, { frame, reached, clean });
  const here = outputFaults(files, given.known, content);
  clean.seen(here);
  const findings = findInOutput([here, ...aside.map(({ faults }) => faults)], content);
  if (findings.length === 0) return;
  console.log(reportForPeople(findings, all.length));
  throw new CommandError('生成的网页里有不该公开的，没有换上去；上一次生成的没有动。');
}

function* filesIn(
  dist: string,
  paths: readonly string[],
  {
    frame,
    reached,
    clean,
  }: Pick<OutputGiven, 'frame' | 'reached'> & { readonly clean: CleanFiles },
): Iterable<OutputFile> {
  let isFrameRead = false;
  for (const [at, path] of paths.entries()) {
    reached(at, paths.length);
    const bytes = outputBytes(dist, path);
    if (clean.has(path, bytes)) continue;
    const file = outputFile(path, bytes);
    const own =
      path.endsWith('.html') && file.text !== undefined ? frame.own(file.text) : file.text;
    const isFramed = own !== file.text;
    yield isFramed && isFrameRead ? { ...file, text: own } : file;
    isFrameRead ||= isFramed;
  }
}
