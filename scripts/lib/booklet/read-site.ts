import { existsSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { type BuiltPage, readBuiltPage } from '../../../src/booklet/built-page.ts';
import { type BookletSection, sectionOfPage } from '../../../src/booklet/choose-pages.ts';
import { sectionNames } from '../../../src/booklet/section-names.ts';
import { manifestName, readManifest, type SiteManifest } from '../../../src/proof/manifest.ts';
import { CommandError } from '../command/command-error.ts';
import { mustBeBuilt } from '../site/must-be-built.ts';
import { sitePaths } from '../site/site-paths.ts';

/** 一个生成好的网站，明白册从这里装订。 */
export interface BuiltSite {
  readonly folder: string;
  readonly manifest: SiteManifest;
  /** 册子装得下的各页，从网站的根写起，以斜杠收尾。 */
  readonly paths: readonly string[];
  /** 各段叫什么。 */
  readonly sections: Readonly<Record<BookletSection, string>>;
  /** 读一页，每次都是新的一份。 */
  read(path: string): BuiltPage;
  /** 一张图片写成 data: 地址；没有的是 `undefined`。 */
  picture(path: string): string | undefined;
  /** 搜索建议用的文件：文件名 → 内容。 */
  searchFiles(): ReadonlyMap<string, string>;
}

const TYPES: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};
const SUGGESTIONS = /^search\/((?:index|rare)\.json|c\/\d+\.json|p\/\d+\.txt)$/;

/** 读生成好的网站；没有生成、没有清单的，说先做什么。 */
export function readBuiltSite(folder: string): BuiltSite {
  mustBeBuilt(folder);
  const file = join(folder, manifestName);
  const manifest = existsSync(file) ? readManifest(readFileSync(file, 'utf8')) : undefined;
  if (manifest === undefined) {
    throw new CommandError(`${folder} 里没有清单 ${manifestName}。先运行 npm run build。`);
  }
  const all = sitePaths(folder);
  return {
    folder,
    manifest,
    paths: all
      .filter((path) => path.endsWith('/index.html'))
      .map((path) => path.slice(0, -'index.html'.length))
      .filter((path) => sectionOfPage(path) !== undefined),
    sections: sectionNames(
      readFileSync(join(folder, 'index.html'), 'utf8'),
      manifest.settings.base,
    ),
    read(path) {
      const page = readBuiltPage(path, readFileSync(join(folder, path, 'index.html'), 'utf8'));
      if (page === undefined) throw new Error(`${path} 里没有正文。`);
      return page;
    },
    picture(path) {
      const type = TYPES[extname(path)];
      const picture = join(folder, path);
      if (type === undefined || !existsSync(picture)) return undefined;
      return `data:${type};base64,${readFileSync(picture).toString('base64')}`;
    },
    searchFiles: () =>
      new Map(
        all.flatMap((path) => {
          const [, name] = SUGGESTIONS.exec(path) ?? [];
          return name === undefined ? [] : [[name, readFileSync(join(folder, path), 'utf8')]];
        }),
      ),
  };
}
