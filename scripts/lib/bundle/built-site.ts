import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { linkFaults } from '../../../src/bundle/link-faults.ts';
import { compareFiles, type Digests } from '../../../src/proof/compare-files.ts';
import { outsideManifest, type SiteManifest } from '../../../src/proof/manifest.ts';
import { sayDifferences } from '../../../src/proof/say-differences.ts';
import { CommandError } from '../command/command-error.ts';
import { digestOf } from '../proof/digests.ts';
import { readPublishedSite } from '../proof/published-site.ts';

/** 要打包的网站：照哪次提交，全部文件的指纹，连清单自己。 */
export interface SiteToBundle {
  readonly commit: string;
  readonly manifest: SiteManifest;
  readonly files: Digests;
}

/** 链接的毛病最多说几处。 */
const MOST_SAID = 20;
/** 少了它们就不成网站的。 */
const NEEDED = ['index.html', '404.html'];

/**
 * 打包以前看一遍：照提交生成的，底座对，每个文件和清单对得上，站内地址个个有去处、没有一个跑出底座。
 * 有一样不对的抛 `CommandError`。
 */
export async function readSiteToBundle(folder: string, base: string): Promise<SiteToBundle> {
  const { manifest, digests } = await readPublishedSite(folder, () => {});
  const { content, settings } = manifest;
  if (content === undefined || !content.isClean) {
    throw new CommandError(
      `${content === undefined ? '内容不在 git 的提交里' : '内容有还没提交的改动'}：打出来的包，别人没法照提交来对。先提交，再打包。`,
    );
  }
  if (settings.base !== base) {
    throw new CommandError(
      `${folder} 是照底座 ${settings.base} 生成的，不是 ${base}。底座写进了每一页，改不了：重新生成，或者写 --base ${settings.base}。`,
    );
  }
  const outside = outsideManifest.filter((name) => existsSync(join(folder, name)));
  const files = {
    ...digests,
    ...Object.fromEntries(
      outside.map((name) => [name, digestOf(readFileSync(join(folder, name)))]),
    ),
  };
  mustBeInOrder([
    ...sayDifferences(compareFiles(manifest.files, digests), () => '和清单对不上'),
    ...NEEDED.filter((name) => !(name in files)).map((name) => `✗ 少了 ${name}。`),
    ...faultsInLinks(folder, base, files),
  ]);
  if (manifest.program?.isClean === false) {
    console.log('! 网站程序有还没提交的改动：这一包别人没法照提交来对。');
  }
  return { commit: content.commit, manifest, files };
}

function faultsInLinks(folder: string, base: string, files: Digests): readonly string[] {
  const names = Object.keys(files);
  const known = new Set(names);
  return names
    .filter((name) => name.endsWith('.html'))
    .flatMap((name) => [...linkFaults(name, readFileSync(join(folder, name), 'utf8'), base, known)])
    .map((fault) => `✗ ${fault}。`);
}

function mustBeInOrder(faults: readonly string[]): void {
  if (faults.length === 0) return;
  const rest = faults.length - MOST_SAID;
  throw new CommandError(
    [
      '网站有毛病，没有打包：',
      ...faults.slice(0, MOST_SAID),
      ...(rest > 0 ? [`  还有${rest}处。`] : []),
    ].join('\n'),
  );
}
