import type { SiteRelease } from '../../../src/server/release-name.ts';
import { releaseBefore, releaseMeant } from '../../../src/server/which-releases.ts';
import { CommandError } from '../command/command-error.ts';
import { holdAt, letGo } from './held-commit.ts';
import { keptReleases, servedIn, switchTo, type TownServer } from './server-folder.ts';
import { askGit } from './server-git.ts';
import { newestCommit } from './server-state.ts';
import { takeTurn } from './take-turn.ts';

/**
 * 退回留着的一份，`written` 是人写的哪一份，没写的退到前一次提交的那一份；返回做了什么，一行一句。
 * 正在生成的，等它完了再退。没有可退的、认不出是哪一份的抛 `CommandError`。
 */
export function rollBack(
  server: TownServer,
  written: string | undefined,
  say: (message: string) => void,
): Promise<readonly string[]> {
  const { places, settings } = server;
  return takeTurn(places.lock, say, async () => {
    const releases = keptReleases(places);
    const { live } = servedIn(places);
    const target =
      written === undefined ? releaseBefore(releases, live) : releaseMeant(releases, written);
    if (target === undefined) throw noSuchRelease(server, written);
    if (target.name === live) return [`挂着的就是 ${target.name}，没有动。`];
    const tip = newestCommit(server);
    const isNewest = tip?.startsWith(target.commit) === true;
    if (tip === undefined || isNewest) letGo(places);
    else holdAt(places, tip);
    switchTo(places, target.name);
    return [
      `✓ 换成了 ${described(server, target)}。`,
      `  先前挂着的是 ${live ?? '没有'}，还留着；后悔了，运行 npm run server:rollback -- ${places.at} ${live ?? ''}`,
      ...(isNewest
        ? []
        : [
            `${settings.branch} 分支没有动：每夜重新生成的照退回的这一份，等下一次推送才换上新的。`,
            '错的那次提交还在历史里：在自己的电脑上运行 git revert，再推一次，网上和历史就都对了。',
          ]),
    ];
  });
}

function noSuchRelease(server: TownServer, written: string | undefined): CommandError {
  const releases = keptReleases(server.places);
  const { live } = servedIn(server.places);
  const what =
    written === undefined ? '没有更早的一份可退。' : `没有「${written}」这一份，或者认得出好几份。`;
  const list = releases.toReversed().map((release) => {
    const mark = release.name === live ? '（挂着的）' : '';
    return `  ${described(server, release)}${mark}`;
  });
  return new CommandError([what, '留着的几份，从新到旧：', ...list].join('\n'), 2);
}

/** 一份叫什么，它的提交说了什么。 */
function described({ places }: TownServer, { name, commit }: SiteRelease): string {
  const summary = askGit([...['--git-dir', places.repository, 'log', '-1', '--format=%s', commit]]);
  return summary === undefined ? name : `${name}「${summary}」`;
}
