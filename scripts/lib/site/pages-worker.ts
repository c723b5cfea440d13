/** `complete-site.ts` 的一条线程：做完的网页里有没有不该公开的；别的网页同时还在写。 */
import type { KnownPublic } from '../../../src/checks/privacy/known-public.ts';
import { gatePaths } from './gate-aside.ts';
import { answerInThread } from './steps/in-thread.ts';

/** 看哪个网站的哪些网页；`known` 是公开过、可以写的。 */
interface PagesTask {
  readonly dist: string;
  readonly paths: readonly string[];
  readonly known: KnownPublic;
}

await answerInThread(({ dist, paths, known }: PagesTask) => gatePaths(dist, paths, known));
