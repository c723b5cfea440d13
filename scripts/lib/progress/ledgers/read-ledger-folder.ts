import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isLedgerFileName, type LedgerFile } from '../../../../src/ledgers/read-ledgers.ts';
import { CommandError } from '../../command/command-error.ts';
import { repositoryAround } from '../../git/outside-git.ts';

/** 台账文件夹里的表格，按名字排好；和没有读的有几个。 */
export interface LedgerFolder {
  readonly files: readonly LedgerFile[];
  /** 不是表格的文件有几个。 */
  readonly otherFiles: number;
}

/**
 * 读台账文件夹里的全部表格。没有这个文件夹的、在 git 仓库里的、里面还有文件夹的、
 * 一本台账也没有的，抛 `CommandError`。
 */
export function readLedgerFolder(folder: string): LedgerFolder {
  if (!existsSync(folder)) {
    throw new CommandError(`没有这个文件夹：${folder}。看看路径写对没有。`);
  }
  const repository = repositoryAround(folder);
  if (repository !== undefined) {
    throw new CommandError(
      `${folder} 在 git 仓库 ${repository} 里。台账有群众的信息，挪到仓库外面的文件夹。`,
    );
  }
  const entries = readdirSync(folder, { withFileTypes: true }).filter(
    ({ name }) => !/^[~.]/.test(name),
  );
  const inner = entries.filter((entry) => entry.isDirectory()).length;
  if (inner > 0) {
    throw new CommandError(
      `${folder} 里还有${inner}个文件夹，里面的台账会漏掉。把要数的表格直接放在 ${folder} 里，别的挪到别处。`,
    );
  }
  const names = entries.map(({ name }) => name).toSorted();
  const files = names.filter(isLedgerFileName);
  if (files.length === 0) {
    throw new CommandError(`${folder} 里一本台账也没有。要有 .xlsx 或者 .csv 的表格。`);
  }
  return {
    files: files.map((name) => ({ name, bytes: readFileSync(join(folder, name)) })),
    otherFiles: names.filter((name) => !isLedgerFileName(name) && !name.startsWith('进度报告'))
      .length,
  };
}
