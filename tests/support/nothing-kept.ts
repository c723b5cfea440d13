import { join } from 'node:path';
import type { GateGiven } from '../../scripts/lib/site/clean-files.ts';
import { nothingKnown } from '../../src/checks/privacy/known-public.ts';

/** 照什么看：什么也没有公开过，以前也什么都没有看过；存货放在 `folder` 里面。 */
export function nothingKept(folder: string): GateGiven {
  return { known: nothingKnown, kept: { program: '', folder: join(folder, '.kept') } };
}
