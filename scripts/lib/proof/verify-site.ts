import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { compareFiles, type FileDifferences } from '../../../src/proof/compare-files.ts';
import { manifestName, manifestText, readManifest } from '../../../src/proof/manifest.ts';
import { sayDifferences } from '../../../src/proof/say-differences.ts';
import { whereDifferent } from '../../../src/proof/where-different.ts';
import { checkSignature } from './check-signature.ts';
import { digestsIn } from './digests.ts';
import { type PublishedSite, readPublishedSite } from './published-site.ts';
import { rebuild } from './rebuild.ts';

/** 对的结果：是不是一个字节也不差，和要说给人听的几行。 */
export interface Verification {
  readonly isSame: boolean;
  readonly lines: readonly string[];
}

/**
 * 对一个网站：照它的清单说的那次提交重新生成一份，每个文件的字节都要一样，清单自己也一样，签名对得上。
 * `place` 是网址或者文件夹；`content` 是这台电脑上放内容的文件夹。没法对的抛 `CommandError`。
 */
export async function verifySite(
  place: string,
  content: string,
  say: (message: string) => void,
): Promise<Verification> {
  const site = await readPublishedSite(place, say);
  const commit = site.manifest.content?.commit.slice(0, 8) ?? '';
  say(`照提交 ${commit} 重新生成一份，要一两分钟……`);
  const made = rebuild(site.manifest, content);
  try {
    const differences = differencesFrom(site, made.dist);
    const found = [
      ...sayDifferences(differences, (path) =>
        whereDifferent(path, site.read(path), readFileSync(join(made.dist, path))),
      ),
      ...manifestFaults(site, made.dist),
    ];
    const signature = checkSignature(site, signingKeysIn(made.content));
    const said =
      signature === undefined ? [] : [`${signature.isFault ? '✗ ' : ''}${signature.message}`];
    const count = Object.keys(site.manifest.files).length;
    const isSame = found.length === 0 && signature?.isFault !== true;
    const verdict = isSame
      ? `✓ ${count}个文件，和照提交 ${commit} 生成的一个字节也不差。`
      : `网站和提交 ${commit} 对不上。`;
    const unseen = site.seesExtra
      ? []
      : ['网上多放了没登在清单里的文件，从网址看不出来；要看，把网站的文件夹取下来对。'];
    return { isSame, lines: [...found, ...said, verdict, ...unseen] };
  } finally {
    made.remove();
  }
}

function differencesFrom({ digests, seesExtra }: PublishedSite, dist: string): FileDifferences {
  const differences = compareFiles(digestsIn(dist), digests);
  return seesExtra ? differences : { ...differences, extra: [] };
}

/** 清单自己也要和照提交写出来的一样：改了指纹、改了提交的都看得出来。 */
function manifestFaults(
  { manifest, manifestBytes }: PublishedSite,
  dist: string,
): readonly string[] {
  const made = readManifest(readFileSync(join(dist, manifestName), 'utf8'));
  const meant =
    made && manifestText({ ...made, content: manifest.content, program: manifest.program });
  return meant === manifestBytes.toString('utf8')
    ? []
    : [`✗ 清单 ${manifestName} 改过：和照提交写出来的不一样。`];
}

const withKeys = z.object({ signingKeys: z.array(z.string()).default([]) });

function signingKeysIn(content: string): readonly string[] {
  const site: unknown = JSON.parse(readFileSync(join(content, 'site.json'), 'utf8'));
  return withKeys.parse(site).signingKeys;
}
