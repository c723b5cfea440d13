import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SiteManifest } from '../../../src/proof/manifest.ts';
import { CommandError } from '../command/command-error.ts';
import { npmCommand } from '../command/npm-command.ts';
import { commitStanding } from '../git/commit-standing.ts';
import { type Git, gitEnvironment, openGit } from '../git/git.ts';
import { repositoryAround } from '../git/outside-git.ts';
import { programFolder } from '../program-folder.ts';

/** 照提交重新生成的一份网站。 */
export interface Rebuilt {
  /** 生成好的网站。 */
  readonly dist: string;
  /** 那次提交的内容。 */
  readonly content: string;
  /** 用完了，整个删掉。 */
  readonly remove: () => void;
}

/**
 * 照清单里的提交，在临时文件夹里重新生成一份。`content` 是这台电脑上放内容的文件夹，提交从它的仓库里取；
 * 原来的文件夹、仓库都不动。清单里没有提交、提交不在仓库里、生成不出来的，抛 `CommandError`。
 */
export function rebuild(manifest: SiteManifest, content: string): Rebuilt {
  const { program, content: town, settings } = manifest;
  if (program === undefined || town === undefined) {
    throw new CommandError('这个网站不是从 git 的提交生成的，清单里没有提交，没法重新生成来对。');
  }
  if (!program.isClean || !town.isClean) {
    throw new CommandError(
      '这个网站生成的时候，还有没提交的改动，没法照提交重新生成来对。先提交，再生成、再挂出去。',
    );
  }
  const home = mkdtempSync(join(tmpdir(), 'mingbai-verify-'));
  const remove = () => rmSync(home, { recursive: true, force: true });
  try {
    const folder = checkOut(programFolder, program.commit, join(home, 'program'), '程序');
    const isTogether =
      repositoryAround(programFolder) === repositoryAround(content) &&
      program.commit === town.commit;
    const source = isTogether
      ? join(home, 'program', town.folder)
      : join(
          checkOutWhole(content, town.commit, join(home, 'town'), '内容', town.folder),
          town.folder,
        );
    installPackages(folder);
    const dist = join(home, 'dist');
    const { base, site, asOf } = settings;
    buildThere(folder, [
      ...['--content', source, '--base', base, '--out', dist],
      ...(site === undefined ? [] : ['--site', site]),
      ...(asOf === undefined ? [] : ['--as-of', asOf]),
    ]);
    return { dist, content: source, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

/** 取出一次提交，返回 `folder` 在里面对应的文件夹。 */
function checkOut(folder: string, commit: string, into: string, what: string): string {
  const { prefix } = opened(folder, what);
  return join(checkOutWhole(folder, commit, into, what), prefix);
}

/**
 * 从 `folder` 的仓库里取出一次提交，放进 `into`；和原来的仓库共用存着的东西，不抄一遍。写了 `only` 的只取里面这一个文件夹：
 * 内容旁边那一份没有安装的程序，会碍着生成网页。
 */
function checkOutWhole(
  folder: string,
  commit: string,
  into: string,
  what: string,
  only = '',
): string {
  const git = opened(folder, what);
  const standing = commitStanding(git, commit);
  if (standing === 'missing') {
    throw new CommandError(
      `${what}的提交 ${commit.slice(0, 8)} 不在这里的仓库里。先运行 git fetch 取来最新的，再对；还是没有，就是历史被改写过，或者网站不是从这个仓库生成的。`,
    );
  }
  if (standing === 'elsewhere') {
    throw new CommandError(
      `${what}的提交 ${commit.slice(0, 8)} 不在现在的历史里：这里的仓库比网上的旧（先运行 git pull），或者历史被改写过。`,
    );
  }
  const repository = repositoryAround(folder) ?? folder;
  runGit(['clone', '--quiet', '--shared', '--no-checkout', repository, into]);
  if (only !== '') runGit(['-C', into, 'sparse-checkout', 'set', '--no-cone', `/${only}/`]);
  runGit(['-C', into, 'checkout', '--quiet', '--detach', commit]);
  return into;
}

function runGit(args: readonly string[]): void {
  const env = { ...gitEnvironment(), LC_ALL: 'C' };
  const { status, stderr, error } = spawnSync('git', args, { env, encoding: 'utf8' });
  if (status === 0) return;
  throw new CommandError(`那次提交取不出来。git 说：${error?.message ?? stderr.trim()}。`);
}

function opened(folder: string, what: string): Git {
  const git = openGit(folder);
  if (git !== undefined) return git;
  throw new CommandError(
    `${what}不在 git 仓库里，没有提交可对。把仓库整个 clone 下来，再在里面运行。`,
  );
}

/** 那次提交要的程序包，和现在装着的一样就借来用；不一样的照它的单子装一遍。 */
function installPackages(folder: string): void {
  const [own, theirs] = [programFolder, folder].map((each) =>
    readFileSync(join(each, 'package-lock.json'), 'utf8'),
  );
  const installed = join(programFolder, 'node_modules');
  if (own === theirs && existsSync(installed)) {
    symlinkSync(installed, join(folder, 'node_modules'), 'junction');
    return;
  }
  const { program, first } = npmCommand();
  const { status } = spawnSync(program, [...first, 'ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status === 0) return;
  throw new CommandError(
    '那次提交用的程序包和现在的不一样，照它的单子又没有装成。连上网再来一遍。',
  );
}

function buildThere(folder: string, args: readonly string[]): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...process.env, MINGBAI_COMMIT_DAY: '', MINGBAI_AS_OF: '' },
  });
  if (status === 0) return;
  throw new CommandError(`照那次提交重新生成，没有生成出来：\n${stdout}${stderr}`);
}
