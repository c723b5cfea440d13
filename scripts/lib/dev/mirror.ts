import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SourceFile } from '../../../src/source/source-file.ts';

/** 照新的内容改了哪些，路径从 `content/` 写起。 */
export interface Mirrored {
  readonly written: readonly string[];
  readonly removed: readonly string[];
}

/**
 * 网页程序读的那一份内容：读得成一页的照抄，读不成的（`broken`）留着上一次好的样子，删掉的跟着删。
 * 这样内容写坏了，网页程序也不会停。`mirror` 是放那一份的文件夹。
 */
export function updateMirror(
  files: readonly SourceFile[],
  broken: ReadonlySet<string>,
  mirror: string,
): Mirrored {
  const written: string[] = [];
  const removed: string[] = [];
  const placeOf = (path: string) => join(mirror, path.replace(/^content\//, ''));
  for (const file of files) {
    const bytes = 'bytes' in file ? file.bytes : undefined;
    if (bytes === undefined || broken.has(file.path)) continue;
    const place = placeOf(file.path);
    if (readBytes(place)?.equals(bytes) === true) continue;
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, bytes);
    written.push(file.path);
  }
  const kept = new Set(files.map(({ path }) => path));
  for (const path of pathsIn(mirror)) {
    // 每个镇都要有的几个 JSON 没了，检查会说；网页照旧用上一次的。
    if (kept.has(path) || /^content\/[^/]+\.json$/.test(path)) continue;
    rmSync(placeOf(path), { force: true });
    removed.push(path);
  }
  return { written, removed };
}

function pathsIn(mirror: string): readonly string[] {
  mkdirSync(mirror, { recursive: true });
  return readdirSync(mirror, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join('content', join(entry.parentPath, entry.name).slice(mirror.length)).replaceAll(
        '\\',
        '/',
      ),
    );
}

function readBytes(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
