import { knownOnSite } from '../../../src/checks/privacy/known-public.ts';
import { reportForPeople } from '../../../src/checks/report.ts';
import type { OutputFile } from '../../../src/output-gate/file-texts.ts';
import { findInOutput, outputFaults } from '../../../src/output-gate/find-in-output.ts';
import { gatherContent } from '../../../src/source/content.ts';
import { readContentFiles } from '../../../src/source/read-content.ts';
import { CommandError } from '../command/command-error.ts';
import { readContentFolder } from '../content-folder.ts';
import type { MadeBooklet } from './make-booklet.ts';

/**
 * 放出去以前，把册子照读的人看到的读一遍，连装在里面的搜索摘要；有不该公开的，印出来，抛 `CommandError`。
 * 生成网站的时候每一页都看过；这里再看装订起来的整本。
 */
export function gateBooklet({ words, search }: MadeBooklet, content: string): void {
  const files: OutputFile[] = [
    { path: 'index.html', text: words },
    ...[...search].map(([name, text]) => ({ path: `search/${name}`, text })),
  ];
  const town = gatherContent(readContentFiles(readContentFolder(content)), undefined);
  const findings = findInOutput([outputFaults(files, knownOnSite(town), town)], town);
  if (findings.length === 0) return;
  console.log(reportForPeople(findings, files.length));
  throw new CommandError('册子里有不该公开的，没有写；原来的没有动。');
}
