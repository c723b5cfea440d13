import { resolve } from 'node:path';
import type { BookletPart } from '../../../src/booklet/choose-pages.ts';
import { sayDay } from '../../../src/kinds/day.ts';
import { kinds } from '../../../src/kinds/kinds.ts';
import { joinPath } from '../../../src/markdown/base-path.ts';
import { CommandError } from '../command/command-error.ts';
import { existingTown } from '../content-folder.ts';
import { openGit } from '../git/git.ts';
import { pathInside } from '../path-inside.ts';
import { writeTogether } from '../write-together.ts';
import { bookletAssets } from './booklet-assets.ts';
import type { BookletRequest } from './booklet-request.ts';
import { shootCard } from './card-shot.ts';
import { gateBooklet } from './gate-booklet.ts';
import { type MadeBooklet, makeBooklet } from './make-booklet.ts';
import { openPrinter } from './open-printer.ts';
import { printBooklet } from './print-booklet.ts';
import { type BuiltSite, readBuiltSite } from './read-site.ts';

/** 一个群、一部旧手机收得下的大小。 */
const MOST_BYTES = 3 * 1024 * 1024;

/** 照要求装订一本，写好了说在哪里、有多大。 */
export async function runExport(request: BookletRequest): Promise<void> {
  const { part, form, dist } = request;
  const site = readBuiltSite(dist);
  const content = existingTown(request.content);
  if (request.out !== undefined) mustLieOutside(request.out, [content, dist]);
  const label = labelOf(part, site);
  const day = commitDay(site, content);
  const made = makeBooklet(site, part, { part: label, day }, await bookletAssets());
  if (made === undefined) throw new CommandError(sayMissing(part, site));
  gateBooklet(made, content);
  const bytes = await bytesFor(request, made, site, day);
  const out = resolve(request.out ?? defaultName(request, label));
  writeTogether([{ path: out, text: bytes }]);
  const size = Buffer.byteLength(bytes);
  const what = form === 'png' ? '一张图' : `装了${made.pages}页`;
  console.log(`做好了：${out}（${what}，${sayBytes(size)}）`);
  if (form === 'html' && size > MOST_BYTES) {
    console.log(
      `超过了 ${sayBytes(MOST_BYTES)}，有的群、有的旧手机收不下：只装一个村（--village）、一类（--kind）会小得多。`,
    );
  }
}

async function bytesFor(
  { form, part, dist }: BookletRequest,
  made: MadeBooklet,
  site: BuiltSite,
  day: string | undefined,
): Promise<string | Buffer> {
  if (form === 'html') return made.html;
  const browser = await openPrinter();
  try {
    if (form === 'pdf' || part.what !== 'page') return await printBooklet(browser, made.html);
    const where = site.manifest.settings.site;
    const address = where === undefined ? '' : `，${joinPath(where, `${part.code}/`)}`;
    const since = day === undefined ? '' : `照${sayDay(day)}的内容做的。`;
    const note = `${since}后来改了的，以网站上的 ${part.code} 号为准${address}。`;
    return await shootCard(browser, dist, part.code, note);
  } finally {
    await browser.close();
  }
}

/** 写到内容、写到生成好的网站里面的，会盖掉别的东西：不写。 */
function mustLieOutside(out: string, folders: readonly string[]): void {
  const inside = folders.find((folder) => pathInside(resolve(folder), resolve(out)) !== undefined);
  if (inside === undefined) return;
  throw new CommandError(
    `--out「${out}」在 ${inside} 里面：那里的文件会被盖掉，没有写。写到别的文件夹去。`,
  );
}

/** 册子里装的是什么，写在头一页。 */
function labelOf(part: BookletPart, site: BuiltSite): string {
  const titleOf = (path: string) => (site.paths.includes(path) ? site.read(path).title : '');
  switch (part.what) {
    case 'whole':
      return '整个网站';
    case 'kind':
      return site.sections[part.kind];
    case 'village':
      return titleOf(`villages/${part.village}/`);
    case 'meeting':
      return `${part.code} ${titleOf(`${part.code}/`)}和它提到的`;
    case 'page':
      return `${part.code} ${titleOf(`${part.code}/`)}`;
  }
}

function sayMissing(part: BookletPart, site: BuiltSite): string {
  switch (part.what) {
    case 'whole':
      return '生成好的网站里一页也没有。';
    case 'kind':
      return `网站上还没有${kinds[part.kind].label}的页面。`;
    case 'village': {
      const known = site.paths.flatMap((path) => /^villages\/([^/]+)\/$/.exec(path)?.[1] ?? []);
      return `没有代号是「${part.village}」的村。有的是：${known.join('、')}。`;
    }
    case 'meeting':
      return `没有编号是 ${part.code} 的会议。`;
    case 'page':
      return `没有编号是 ${part.code} 的页面。`;
  }
}

/** 生成网站的那次提交是哪天的，照北京时间；看不到的是 `undefined`。 */
function commitDay({ manifest }: BuiltSite, content: string): string | undefined {
  const commit = manifest.content?.commit;
  const git = commit === undefined ? undefined : openGit(content);
  if (commit === undefined || git === undefined) return undefined;
  try {
    const format = ['--format=%cd', '--date=format-local:%Y-%m-%d'];
    return git
      .run(['show', '--no-patch', ...format, commit])
      .toString('utf8')
      .trim();
  } catch {
    return undefined;
  }
}

/** 没有说写到哪里的，写在当前文件夹，名字里有装的是什么。 */
function defaultName({ part, form }: BookletRequest, label: string): string {
  if (form === 'png' && part.what === 'page') return `明白卡-${part.code}.png`;
  const rest = part.what === 'whole' ? '' : `-${label.replace(/[\s/\\:*?"<>|]+/g, '-')}`;
  return `明白册${rest}.${form}`;
}

function sayBytes(bytes: number): string {
  return `${(bytes / 1024 / 1024).toFixed(2)} MB`;
}
