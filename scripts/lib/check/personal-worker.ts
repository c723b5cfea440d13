/** `personal-beside.ts` 的另一条线程：收到要找的文件，回各条规则查出来的。 */
import { parentPort } from 'node:worker_threads';
import type { ToSearch } from '../../../src/checks/privacy/personal-findings.ts';
import { keepCompiled } from '../command/keep-compiled.ts';

keepCompiled();
const { personalFindings } = await import('../../../src/checks/privacy/personal-findings.ts');
const { segment } = await import('../../../src/checks/privacy/people/segment.ts');
// 分词的词典趁等着的时候装好。
segment('村里');
parentPort?.once('message', (files: readonly ToSearch[]) => {
  parentPort?.postMessage(personalFindings(files));
});
