import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CommandError } from '../command/command-error.ts';
import { openGit } from '../git/git.ts';
import { realFolder, repositoryAround } from '../git/outside-git.ts';
import { pathInside } from '../path-inside.ts';
import { programFolder } from '../program-folder.ts';
import { writeTogether } from '../write-together.ts';
import type { ProgramSource, WorkflowFile } from './workflow-file.ts';
import { type Host, workflowFiles } from './workflow-files.ts';

/** 写到哪个仓库，写了哪几个文件，哪几个早就一样。 */
interface Placed {
  readonly repository: string;
  readonly placed: readonly string[];
  readonly same: readonly string[];
}

/**
 * 把流水线写进内容所在的仓库。内容和程序在一个仓库里的，流水线照那里的程序跑；
 * 镇里自己的仓库，照 `address`（没写就照程序仓库的 `origin`）取程序，写死是现在这一笔提交。
 * 已经有、又不一样的，一个也不写，抛 `CommandError`。
 */
export function placeWorkflows(host: Host, content: string, address?: string): Placed {
  const repository = repositoryOf(content);
  const isOwn = repository !== repositoryAround(realFolder(programFolder));
  const files = workflowFiles(host, isOwn ? programSource(address) : undefined);
  const at = ({ path }: WorkflowFile) => join(repository, path);
  const [there, missing] = [true, false].map((wanted) =>
    files.filter((file) => existsSync(at(file)) === wanted),
  ) as [WorkflowFile[], WorkflowFile[]];
  const other = there.find((file) => readFileSync(at(file), 'utf8') !== file.text);
  if (other !== undefined) {
    throw new CommandError(
      `${at(other)} 已经有了，写的不一样，没有盖掉，什么也没有写。要换成新的，先把它删了；自己改过的留着，照 docs/decisions/hosts.md 对一对。`,
    );
  }
  writeTogether(missing.map((file) => ({ path: at(file), text: file.text })));
  return { repository, placed: missing.map(at), same: there.map(at) };
}

function repositoryOf(content: string): string {
  const folder = realFolder(content);
  const repository = repositoryAround(folder);
  if (repository === undefined) {
    throw new CommandError(`${content} 不在 git 仓库里，流水线没有地方写。先在里面运行 git init。`);
  }
  const inside = pathInside(repository, folder);
  if (inside === '' || inside === 'content') return repository;
  throw new CommandError(
    `${content} 在别的仓库的 ${inside} 里。流水线只认两种：内容自己一个仓库，或者和程序一个仓库、放在 content/。`,
  );
}

/** 程序照哪个网址、哪一笔提交去取：没写网址的照程序仓库的 `origin`。写不出的抛 `CommandError`。 */
export function programSource(address: string | undefined): ProgramSource {
  const commit = gitSays(['rev-parse', '--verify', 'HEAD']);
  if (commit === undefined) {
    throw new CommandError(
      '程序不是用 git clone 取来的，写不出照哪一笔提交取它。先用 git clone 取一份。',
    );
  }
  const found = address ?? gitSays(['remote', 'get-url', 'origin']) ?? '';
  if (!/^https:\/\/[\w.-]+(?::\d+)?\/[\w./~-]+$/.test(found)) {
    throw new CommandError(
      '不知道程序到哪里取。写上 --program https://……：程序仓库的网址，https 开头，不带用户名、密码。',
      2,
    );
  }
  return { address: found, commit };
}

function gitSays(args: readonly string[]): string | undefined {
  try {
    return openGit(programFolder)?.run(args).toString('utf8').trim();
  } catch {
    return undefined;
  }
}
