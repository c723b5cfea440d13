/** `beside-check.ts` 的另一条线程：要做的在 `beside-steps.ts` 里。 */
import { keepCompiled } from '../command/keep-compiled.ts';

keepCompiled();
await import('./beside-steps.ts');
