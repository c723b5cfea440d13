import { spawnSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { userInfo } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { serverHookScript } from '../../../src/server/hook-script.ts';
import { nginxSite } from '../../../src/server/nginx-site.ts';
import { type ServerSettings, serverSettingsText } from '../../../src/server/server-settings.ts';
import { nightlyService, nightlyTimer, unitName } from '../../../src/server/systemd-units.ts';
import { CommandError } from '../command/command-error.ts';
import { repositoryAround } from '../git/outside-git.ts';
import { sayWriteFailure } from '../say-write-failure.ts';
import { type ServerPlaces, serverPlaces, type TownServer } from './server-folder.ts';
import { mustGit } from './server-git.ts';

/** 开新仓库要的 `--initial-branch`，这一版 git 才有。 */
const OLDEST_GIT = [2, 28] as const;

/** 这台机器架得了服务器：是 Linux，git、flock 都有，git 不太旧。架不了的抛 `CommandError`，说缺什么。 */
export function mustBeAbleToServe(platform: NodeJS.Platform = process.platform): void {
  if (platform !== 'linux') {
    throw new CommandError(
      '服务器只能架在 Linux 上（Debian、Ubuntu、统信、麒麟都行）。在 Windows 上写内容、检查、推送都行，服务器另找一台。',
    );
  }
  const version = versionOf('git');
  if (version === undefined) {
    throw new CommandError('这台机器上没有 git。装上再来：apt-get install git。');
  }
  const [major = 0, minor = 0] = version.match(/\d+/g)?.map(Number) ?? [];
  if (major < OLDEST_GIT[0] || (major === OLDEST_GIT[0] && minor < OLDEST_GIT[1])) {
    throw new CommandError(
      `git 太旧（${major}.${minor}），要 ${OLDEST_GIT.join('.')} 以后的。升级了再来。`,
    );
  }
  if (versionOf('flock') === undefined) {
    throw new CommandError('这台机器上没有 flock。装上再来：apt-get install util-linux。');
  }
}

function versionOf(program: string): string | undefined {
  const { status, stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return status === 0 ? stdout : undefined;
}

/**
 * 在 `folder` 里建一个服务器：裸仓库和它的钩子、设置、nginx 和 systemd 的文件。文件夹要是还没有的、空的，
 * 不在别的 git 仓库里；不合的抛 `CommandError`。半路办不成的，写下的都删掉。
 * `from` 是先前公布过的仓库（文件夹或者网址）：它的主分支和标签接进来，公布过的就是公布过的，不再查。
 */
export function beginServer(folder: string, settings: ServerSettings, from?: string): TownServer {
  const places = serverPlaces(folder);
  mustBeNewPlace(places);
  const isMade = !existsSync(places.at);
  try {
    mkdirSync(places.at, { recursive: true, mode: 0o755 });
    const server = { places, settings };
    makeRepository(server);
    if (from !== undefined) adopt(server, from);
    mkdirSync(places.releases, { mode: 0o755 });
    writeFileSync(places.settings, serverSettingsText(settings), { mode: 0o640 });
    writeAround(server);
    return server;
  } catch (error) {
    for (const name of existsSync(places.at) ? readdirSync(places.at) : []) {
      rmSync(join(places.at, name), { recursive: true, force: true });
    }
    if (isMade) rmSync(places.at, { recursive: true, force: true });
    if (error instanceof CommandError) throw error;
    throw new CommandError(`服务器没有建成，什么也没有留下：${sayWriteFailure(error)}`);
  }
}

function mustBeNewPlace({ at }: ServerPlaces): void {
  if (!/^[\p{L}\p{N}/._-]+$/u.test(at) || !/^[A-Za-z0-9][\w.-]*$/.test(basename(at))) {
    throw new CommandError(
      '文件夹的路径里不能有空格和别的记号，最后一截只用英文字母、数字和 - _ .，如 /srv/mingbai/qingshi。',
      2,
    );
  }
  if (existsSync(at) && !statSync(at).isDirectory()) {
    throw new CommandError(`${at} 是一个文件，不是文件夹。换一个。`, 2);
  }
  if (existsSync(at) && readdirSync(at).length > 0) {
    throw new CommandError(
      `${at} 里已经有东西，不往里写。换一个空的；已经建好的，改了设置、挪了程序，加 --renew。`,
      2,
    );
  }
  const around = repositoryAround(at);
  if (around !== undefined) {
    throw new CommandError(
      `${at} 在另一个 git 仓库 ${around} 里头，服务器要单独放。换一个，如 /srv/mingbai/qingshi。`,
      2,
    );
  }
}

/** 收推送的裸仓库：只有自己读得到，收进来的先查有没有写坏的。 */
function makeRepository({ places: { repository }, settings }: TownServer): void {
  const git = (...args: readonly string[]) => mustGit('建仓库', args);
  git(
    'init',
    '--quiet',
    '--bare',
    '--template=',
    `--initial-branch=${settings.branch}`,
    repository,
  );
  chmodSync(repository, 0o700);
  for (const [name, value] of [
    ['receive.fsckObjects', 'true'],
    ['core.logAllRefUpdates', 'true'],
  ] as const) {
    git('--git-dir', repository, 'config', name, value);
  }
}

/** 接着先前公布过的历史：主分支和标签取进来。 */
function adopt({ places: { repository }, settings: { branch } }: TownServer, from: string): void {
  mustGit(`从 ${from} 取先前公布过的 ${branch} 分支，`, [
    ...['--git-dir', repository, 'fetch', '--quiet', '--', from],
    ...[`refs/heads/${branch}:refs/heads/${branch}`, 'refs/tags/*:refs/tags/*'],
  ]);
}

/** 设置改了、程序挪了地方、升了级：`installed` 记进设置，钩子、nginx 和 systemd 的文件照着重写；仓库、网站不动。 */
export function renewServer(
  { places, settings }: TownServer,
  installed: Pick<ServerSettings, 'program' | 'node'>,
): TownServer {
  const server = { places, settings: { ...settings, ...installed } };
  writeFileSync(places.settings, serverSettingsText(server.settings), { mode: 0o640 });
  writeAround(server);
  return server;
}

/** 照设置写钩子、nginx 和 systemd 的文件；已经有的换成新的。 */
function writeAround({ places, settings }: TownServer): void {
  const { at, repository } = places;
  const name = basename(at);
  const hooks = join(repository, 'hooks');
  mkdirSync(hooks, { recursive: true });
  for (const hook of ['pre-receive', 'post-receive'] as const) {
    const path = join(hooks, hook);
    writeFileSync(path, serverHookScript(hook, at, settings), { mode: 0o755 });
    chmodSync(path, 0o755);
  }
  const unit = { ...settings, folder: at, name, user: userInfo().username };
  for (const [file, text] of [
    ['nginx.conf', nginxSite({ ...settings, folder: at, name })],
    [`${unitName(name)}.service`, nightlyService(unit)],
    [`${unitName(name)}.timer`, nightlyTimer(unit)],
  ] as const) {
    writeFileSync(join(at, file), text, { mode: 0o644 });
  }
}

/** 该提醒管服务器的人的：用 root 跑、写不进程序的文件夹、nginx 走不到的文件夹。 */
export function* warningsFor(
  { places, settings }: TownServer,
  uid: number | undefined,
): Iterable<string> {
  if (uid === 0) {
    yield '现在是 root：推送的人一连上来就有整台机器的权限。另开一个用户（adduser --disabled-password git），用它建、用它收推送。';
  }
  if (![settings.program, join(settings.program, 'node_modules')].every(isWritable)) {
    yield `写不进程序的文件夹 ${settings.program}，生成不了网站：请管理员运行 chown -R ${userInfo().username} ${settings.program}，或者用自己的用户另取一份程序来建。`;
  }
  for (let at = places.at; at !== dirname(at); at = dirname(at)) {
    if ((statSync(at).mode & 0o001) === 0) {
      yield `nginx 走不进 ${at}（别的用户没有进去的权限）：运行 chmod o+x ${at}。`;
    }
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
