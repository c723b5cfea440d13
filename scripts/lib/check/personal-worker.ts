/** `personal-beside.ts` 的另一条线程：收到要找的文件，回各条规则查出来的；收到几句话，回里面要遮的。找过的存着，下一次一样的不再找。 */
import { parentPort, workerData } from 'node:worker_threads';
import type { RelatedFinding } from '../../../src/checks/found-in.ts';
import { byRule } from '../../../src/checks/in-batches.ts';
import { personalChecks } from '../../../src/checks/privacy/find-personal.ts';
import { type SpottedTexts, spottedIn } from '../../../src/checks/privacy/hide-personal.ts';
import { segment } from '../../../src/checks/privacy/people/segment.ts';
import { personalFindings, type ToSearch } from '../../../src/checks/privacy/personal-findings.ts';
import { type KeptPlace, keyOf, openKept } from '../kept/kept-results.ts';
import { rulesOf } from '../site/clean-files.ts';
import { keptByFile } from './kept-by-file.ts';
import { sourceKey } from './source-key.ts';

/** 请那条线程做的。 */
export type PersonalTask =
  | { readonly files: readonly ToSearch[] }
  | { readonly texts: readonly string[] };

/** 那条线程回的。 */
export type PersonalResult =
  | { readonly found: readonly (readonly RelatedFinding[])[] }
  | { readonly spotted: SpottedTexts };

/** 存货放在哪里。 */
export interface PersonalGiven {
  readonly kept: KeptPlace;
}

const { kept }: PersonalGiven = workerData;
const results = openKept('personal', kept);
// 要从头找的，分词的词典趁等着的时候装好。
if (results.isEmpty) segment('村里');

const answer = (answered: PersonalResult) => parentPort?.postMessage(answered);
// 存好了才回：回了以后，这条线程随时会被停下。
parentPort?.on('message', (asked: PersonalTask) => {
  if ('files' in asked) {
    const found = byRule(searched(asked.files), personalChecks.length);
    results.save();
    answer({ found });
  } else answer({ spotted: spottedTexts(asked.texts) });
});

function searched(files: readonly ToSearch[]) {
  const lists = new Set(files.map(({ known }) => known));
  const rules = new Map([...lists].map((known) => [known, rulesOf(known)]));
  const keyFor = ({ path, source, known }: ToSearch) =>
    keyOf(rules.get(known) ?? '', path, sourceKey(source));
  return keptByFile(results, files, keyFor, personalFindings);
}

function spottedTexts(texts: readonly string[]): SpottedTexts {
  const hidden = openKept('hidden', kept);
  const spotted = new Map(
    texts.map((text) => [text, hidden.value(keyOf(text), () => spottedIn(text))]),
  );
  hidden.save();
  return spotted;
}
