/**
 * `complete-site.ts` 的一条线程：做完的网页各写一份 Markdown，再看网页和 Markdown 里有没有不该公开的；
 * 别的网页同时还在写。
 */
import type { MachineFacts } from '../../../src/machine/page-facts.ts';
import { writeMarkdown } from '../machine/write-markdown.ts';
import type { GateGiven } from './clean-files.ts';
import { gatePaths } from './gate-aside.ts';
import { answerInThread } from './steps/in-thread.ts';

/** 看哪个网站的哪些网页；`gate` 是建好了照什么看，`machine` 是写 Markdown 要的。 */
export interface PagesTask {
  readonly dist: string;
  readonly paths: readonly string[];
  readonly gate: GateGiven;
  readonly machine: { readonly base: string; readonly facts: MachineFacts };
}

await answerInThread(({ dist, paths, gate, machine }: PagesTask) => {
  const written = writeMarkdown(dist, machine.base, machine.facts);
  return gatePaths(dist, [...paths, ...written], 'pages', gate);
});
