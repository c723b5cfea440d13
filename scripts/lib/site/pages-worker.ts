/** `complete-site.ts` 的一条线程：做完的网页里有没有不该公开的；别的网页同时还在写。 */
import type { GateGiven } from './clean-files.ts';
import { gatePaths } from './gate-aside.ts';
import { answerInThread } from './steps/in-thread.ts';

/** 看哪个网站的哪些网页；`gate` 是建好了照什么看。 */
interface PagesTask {
  readonly dist: string;
  readonly paths: readonly string[];
  readonly gate: GateGiven;
}

await answerInThread(({ dist, paths, gate }: PagesTask) => gatePaths(dist, paths, 'pages', gate));
