import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import type { ServerPlaces } from './server-folder.ts';

const heldSchema = z.strictObject({ commit: z.string() });

/** 退回去的时候，主分支停在哪次提交；没有退过、又推过了的没有。 */
export function heldCommit({ held }: ServerPlaces): string | undefined {
  if (!existsSync(held)) return undefined;
  try {
    return heldSchema.parse(JSON.parse(readFileSync(held, 'utf8'))).commit;
  } catch {
    return undefined;
  }
}

/** 记下退回去的时候主分支停在哪里：它不动，每夜的不会又换上它。 */
export function holdAt({ held }: ServerPlaces, commit: string): void {
  writeFileSync(held, `${JSON.stringify({ commit })}\n`);
}

/** 又换上主分支最新的了：不用再记着。 */
export function letGo({ held }: ServerPlaces): void {
  rmSync(held, { force: true });
}
