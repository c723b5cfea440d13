import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SiteSettings } from '../command/settings.ts';
import { keptFolder, keyOf } from '../kept/kept-results.ts';
import { programHash } from '../kept/program-hash.ts';

/** Astro 上一次做好的 Markdown，这一次能不能接着用。 */
export interface RenderedMarkdown {
  /** 给 Astro 的参数：不能接着用的，叫它全部重做。 */
  readonly args: readonly string[];
  /** Astro 做成了：下一次可以接着用。没有说的，下一次全部重做。 */
  done(): void;
}

/**
 * Astro 自己记着每个文件的字节，没有变的不再做；它不晓得的是各页共用的：程序、底座、镇的各份 JSON（名词、要补的数、
 * 图片的登记……）、准备好的图片（`pictures` 是写着它们的文件）。这些都和上一次一样，才接着用。记在 `folder` 里。
 */
export function renderedMarkdown(
  { content, base, site }: SiteSettings,
  pictures: string | undefined,
  folder = keptFolder,
): RenderedMarkdown {
  const shared = readdirSync(content, { withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ name }) => name)
    .toSorted()
    .flatMap((name) => [name, readFileSync(join(content, name))]);
  const key = keyOf(
    programHash(),
    JSON.stringify({ content, base, site }),
    pictures === undefined ? '' : readFileSync(pictures),
    ...shared,
  );
  const file = join(folder, `astro-${keyOf(content).slice(0, 16)}`);
  const isSame = readIfThere(file) === key;
  rmSync(file, { force: true });
  return {
    args: isSame ? [] : ['--force'],
    done() {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, key);
    },
  };
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
