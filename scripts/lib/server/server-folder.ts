import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { releasesAmong, type SiteRelease } from '../../../src/server/release-name.ts';
import { readServerSettings, type ServerSettings } from '../../../src/server/server-settings.ts';
import type { ServedReleases } from '../../../src/server/which-releases.ts';
import { CommandError } from '../command/command-error.ts';
import { realFolder } from '../git/outside-git.ts';

/** 服务器文件夹里各样东西在哪里。 */
export interface ServerPlaces {
  /** 服务器文件夹自己，真实路径。 */
  readonly at: string;
  readonly settings: string;
  /** 收推送的裸仓库。 */
  readonly repository: string;
  /** 生成好的几份网站，一份一个文件夹。 */
  readonly releases: string;
  /** 快捷方式：挂着的一份，和换上它以前挂着的一份。 */
  readonly live: string;
  readonly before: string;
  /** 生成的时候用的；每次先清空。 */
  readonly work: string;
  readonly lock: string;
  /** 一次只查一个推送；和生成分开：生成要几分钟，查不用等它。 */
  readonly checkLock: string;
  /** 退回去过，主分支那时停在哪次提交。 */
  readonly held: string;
  /** 上一次生成说的全部的话。 */
  readonly log: string;
}

/** 一个服务器文件夹，和它的设置。 */
export interface TownServer {
  readonly places: ServerPlaces;
  readonly settings: ServerSettings;
}

/** `folder` 里各样东西在哪里；还没有建的也说得出。 */
export function serverPlaces(folder: string): ServerPlaces {
  const at = realFolder(resolve(folder));
  const inside = (name: string) => join(at, name);
  return {
    ...{ at, settings: inside('server.json'), repository: inside('repository.git') },
    ...{ releases: inside('releases'), live: inside('live'), before: inside('before') },
    ...{ work: inside('work'), lock: inside('turn.lock'), checkLock: inside('check.lock') },
    ...{ held: inside('held.json'), log: inside('last-build.log') },
  };
}

/** 打开 `server:init` 建好的服务器文件夹；不是的、设置读不懂的抛 `CommandError`，说哪里不对。 */
export function openServer(folder: string): TownServer {
  const places = serverPlaces(folder);
  if (!existsSync(places.settings)) {
    throw new CommandError(
      `${folder} 不是 npm run server:init 建的服务器文件夹：里面没有 server.json。`,
      2,
    );
  }
  mustBeOwn(places);
  const read = readServerSettings(readFileSync(places.settings, 'utf8'));
  if ('settings' in read) return { places, settings: read.settings };
  throw new CommandError(
    [`${places.settings} 读不懂，什么也没有做：`, ...read.faults.map((fault) => `  ${fault}`)].join(
      '\n',
    ),
    2,
  );
}

/** 只有建它的用户来动它：换了用户，git 不认，写下的文件下一次又删不掉。 */
function mustBeOwn({ at }: ServerPlaces): void {
  const { uid } = statSync(at);
  const now = process.getuid?.();
  if (now === undefined || now === uid) return;
  throw new CommandError(
    `${at} 是另一个用户（编号 ${uid}）的，现在的用户不能动它，什么也没有做。用那个用户来，如 sudo -u '#${uid}' npm run server:build -- ${at}；推送也用那个用户连。`,
  );
}

/** 生成好的几份网站，从早到晚。 */
export function keptReleases({ releases }: ServerPlaces): readonly SiteRelease[] {
  return releasesAmong(existsSync(releases) ? readdirSync(releases) : []);
}

/** 现在挂着哪一份，换上它以前挂着哪一份。 */
export function servedIn({ live, before }: ServerPlaces): ServedReleases {
  return { live: pointedAt(live), before: pointedAt(before) };
}

function pointedAt(link: string): string | undefined {
  const found = lstatSync(link, { throwIfNoEntry: false });
  return found?.isSymbolicLink() ? basename(readlinkSync(link)) : undefined;
}

/** 换上 `name` 那一份：先在旁边另做一个快捷方式，再改名盖上去，看网站的人一刻也不会扑空。 */
export function switchTo(places: ServerPlaces, name: string): void {
  const { live } = servedIn(places);
  if (live === name) return;
  if (live !== undefined) point(places, places.before, live);
  point(places, places.live, name);
}

function point({ releases }: ServerPlaces, link: string, name: string): void {
  const fresh = join(dirname(link), `.${basename(link)}.fresh`);
  rmSync(fresh, { force: true });
  symlinkSync(join(basename(releases), name), fresh);
  renameSync(fresh, link);
}
