import { statSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** 等不到的时候等这么久：改的是不进库的（图片、说明）。 */
const AT_MOST_MS = 3000;
const LOOK_EVERY_MS = 50;
/** 存好了，到网页照新的做，还要一下。 */
const THEN_MS = 100;

/** Astro 上一次存内容是几时；`folder` 是它的 `.astro` 所在的文件夹。 */
export function storedAt(folder: string): number {
  const path = join(folder, '.astro/data-store.json');
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** 等 Astro 把改了的内容收进去（它攒半秒才存）：早一步告诉网页，重新打开的还是旧的。 */
export async function takenUp(folder: string, before: number): Promise<void> {
  for (let waited = 0; waited < AT_MOST_MS; waited += LOOK_EVERY_MS) {
    await pause(LOOK_EVERY_MS);
    if (storedAt(folder) !== before) return pause(THEN_MS);
  }
}
