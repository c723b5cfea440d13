import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { CommandError } from '../command/command-error.ts';
import { realFolder, repositoryAround } from '../git/outside-git.ts';
import { githubDistrictWorkflow, mostInMatrix, sitesFolder } from '../hosts/github-district.ts';
import { programSource } from '../hosts/place-workflows.ts';
import { pathInside } from '../path-inside.ts';
import { writeTogether } from '../write-together.ts';
import { readList } from './read-towns.ts';

/**
 * 把一个区的流水线写进单子所在的仓库，返回写在哪里；`address` 是程序仓库的网址。
 * 单子上少写了仓库的、文件夹写得不对的、镇太多的、已经有一份不一样的，都不写，抛 `CommandError`。
 */
export function placeDistrictWorkflow(path: string, address: string | undefined): string {
  const { list } = readList(path);
  const folder = realFolder(dirname(path));
  const repository = repositoryAround(folder);
  if (repository === undefined) {
    throw new CommandError(`${path} 不在 git 仓库里，流水线没有地方写。先在那里运行 git init。`);
  }
  const wrong = list.towns.filter(
    ({ id, repository: own, folder: place }) =>
      own === undefined || place !== `${sitesFolder}/${id}`,
  );
  if (wrong.length > 0) {
    const names = wrong.map(({ name }) => name).join('、');
    throw new CommandError(
      `这几个镇还不能由流水线生成：${names}。每个镇写上 repository（内容的 git 仓库），folder 写成 ${sitesFolder}/代号。`,
    );
  }
  if (list.towns.length > mostInMatrix) {
    throw new CommandError(
      `单子上有 ${list.towns.length} 个镇，一条流水线最多 ${mostInMatrix} 个：分成几个区，一个区一份单子。`,
    );
  }
  const inside = (pathInside(repository, folder) ?? '').split('\\').join('/');
  const { path: file, text } = githubDistrictWorkflow(programSource(address), {
    list: posix.join(inside, path.split(/[\\/]/).at(-1) ?? ''),
    folder: posix.join(inside, sitesFolder),
  });
  const target = join(repository, file);
  if (existsSync(target) && readFileSync(target, 'utf8') !== text) {
    throw new CommandError(`${target} 已经有了，写的不一样，没有盖掉。要换成新的，先把它删了。`);
  }
  writeTogether([{ path: target, text }]);
  return target;
}
