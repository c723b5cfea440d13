import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { readSiteSummary, type SiteSummary } from '../../../src/district/site-summary.ts';

/** 存法变了就加一：旧的不用，重新取。 */
const FORMAT = 2;

const partSchema = z.strictObject({
  /** 类的代号 → 叫法。 */
  kindLabels: z.record(z.string(), z.string()),
  /** 政策的编号 → 题目。 */
  titles: z.record(z.string(), z.string()),
});

/** 由各页的要点看来的：各类叫什么，各项政策叫什么。 */
export type PartNames = z.output<typeof partSchema>;

/** 取来的一个镇：对过指纹、看过有没有不该公开的，合并和区的网站用的都在 `folder` 里。 */
export interface KeptPart extends PartNames {
  readonly folder: string;
  /** 它的清单的指纹。 */
  readonly manifest: string;
  readonly summary: SiteSummary;
}

/** 一个镇上一回取好的；没有的、存坏了的是 `undefined`。 */
export function keptPart(kept: string, id: string): KeptPart | undefined {
  const pointer = pointerOf(kept, id);
  if (!existsSync(pointer)) return undefined;
  const manifest = readFileSync(pointer, 'utf8').trim();
  const folder = partFolder(kept, id, manifest);
  const [summary, part] = ['site.json', 'part.json'].map((name) => join(folder, name));
  if (!summary || !part || !existsSync(summary) || !existsSync(part)) return undefined;
  const read = readSiteSummary(readFileSync(summary, 'utf8'));
  if (read === undefined) return undefined;
  const names = partSchema.parse(JSON.parse(readFileSync(part, 'utf8')));
  return { folder: join(folder, 'search'), manifest, summary: read, ...names };
}

/** 写好的一份换上：先改好名，再换指着它的那一个文件。半路停了，指着的还是旧的那一份，旧的完整。 */
export function keepPart(
  kept: string,
  id: string,
  manifest: string,
  files: ReadonlyMap<string, Buffer | string>,
  names: PartNames,
): void {
  const folder = partFolder(kept, id, manifest);
  const fresh = `${folder}.tmp`;
  rmSync(fresh, { recursive: true, force: true });
  const all = [...files, ['part.json', JSON.stringify(names)] as const];
  for (const [name, bytes] of all) {
    const file = join(fresh, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, bytes);
  }
  rmSync(folder, { recursive: true, force: true });
  renameSync(fresh, folder);
  const pointer = pointerOf(kept, id);
  writeFileSync(`${pointer}.tmp`, manifest);
  renameSync(`${pointer}.tmp`, pointer);
}

/** 没有人用的旧的几份、没有写完的，清掉；单子上没有的镇，整个清掉。 */
export function clearUnused(kept: string, ids: readonly string[]): void {
  if (!existsSync(kept)) return;
  for (const id of readdirSync(kept)) {
    if (!ids.includes(id)) {
      rmSync(join(kept, id), { recursive: true, force: true });
      continue;
    }
    const pointer = pointerOf(kept, id);
    if (!existsSync(pointer)) continue;
    const current = partFolder(kept, id, readFileSync(pointer, 'utf8').trim());
    for (const name of readdirSync(join(kept, id))) {
      const path = join(kept, id, name);
      if (path !== pointer && path !== current) rmSync(path, { recursive: true, force: true });
    }
  }
}

function pointerOf(kept: string, id: string): string {
  return join(kept, id, `current-${FORMAT}`);
}

function partFolder(kept: string, id: string, manifest: string): string {
  return join(kept, id, manifest);
}
