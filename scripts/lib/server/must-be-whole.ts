import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compareFiles } from '../../../src/proof/compare-files.ts';
import type { SiteManifest } from '../../../src/proof/manifest.ts';
import { sayDifferences } from '../../../src/proof/say-differences.ts';
import { CommandError } from '../command/command-error.ts';
import { readPublishedSite } from '../proof/published-site.ts';

/** 少了它们就不成网站的。 */
const NEEDED = ['index.html', '404.html'];

/**
 * 换上以前核对一遍：清单说的就是这次提交、没有没提交的改动，每个文件都在、字节都对得上（盘满、半路断电的对不上）。
 * 返回清单；对不上的抛 `CommandError`。
 */
export async function mustBeWhole(site: string, commit: string): Promise<SiteManifest> {
  const { manifest, digests } = await readPublishedSite(site, () => {});
  const { content } = manifest;
  if (content?.commit !== commit || !content.isClean) {
    throw new CommandError(`生成出来的不是照提交 ${commit.slice(0, 8)} 的那一份，没有换上去。`);
  }
  const faults = [
    ...sayDifferences(compareFiles(manifest.files, digests), () => '和清单对不上'),
    ...NEEDED.filter((name) => !existsSync(join(site, name))).map((name) => `✗ 少了 ${name}。`),
  ];
  if (faults.length === 0) return manifest;
  throw new CommandError(['生成出来的和它的清单对不上，没有换上去：', ...faults].join('\n'));
}
