/** `personal-beside.ts` 的另一条线程：收到要找的文件，回各条规则查出来的；收到几句话，回里面要遮的。 */
import { parentPort } from 'node:worker_threads';
import type { RelatedFinding } from '../../../src/checks/found-in.ts';
import { type SpottedTexts, spottedIn } from '../../../src/checks/privacy/hide-personal.ts';
import { segment } from '../../../src/checks/privacy/people/segment.ts';
import { personalFindings, type ToSearch } from '../../../src/checks/privacy/personal-findings.ts';

/** 请那条线程做的。 */
export type PersonalTask =
  | { readonly files: readonly ToSearch[] }
  | { readonly texts: readonly string[] };

/** 那条线程回的。 */
export type PersonalResult =
  | { readonly found: readonly (readonly RelatedFinding[])[] }
  | { readonly spotted: SpottedTexts };

// 分词的词典趁等着的时候装好。
segment('村里');

const answer = (answered: PersonalResult) => parentPort?.postMessage(answered);
parentPort?.on('message', (asked: PersonalTask) => {
  if ('files' in asked) answer({ found: personalFindings(asked.files) });
  else answer({ spotted: new Map(asked.texts.map((text) => [text, spottedIn(text)])) });
});
