import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dayOfKeptCounts } from '../../../../src/disclosure/release/kept-counts.ts';
import type { KeptFile } from '../../../../src/disclosure/release/read-kept-counts.ts';
import { isLedgerFileName, type LedgerFile } from '../../../../src/ledgers/read-ledgers.ts';
import { CommandError } from '../../command/command-error.ts';
import { refuseInsideSite } from './outside-site.ts';

/** 台账文件夹里的表格，按名字排好；各期的底数；和没有读的有几个。 */
interface LedgerFolder {
  readonly files: readonly LedgerFile[];
  /** 以前各期的底数。 */
  readonly keptFiles: readonly KeptFile[];
  /** 不是表格的文件有几个。 */
  readonly otherFiles: number;
  /** 正用 Excel、WPS 开着的表格有几个。 */
  readonly openFiles: number;
}

/** 表格开着的时候，软件在旁边放的临时文件：Excel、WPS 的 `~$`、`.~`，LibreOffice 的 `.~lock.`。 */
const OPENED = /^(?:~\$|\.~(?:lock\.)?)/;

/**
 * 读台账文件夹里的全部表格。没有这个文件夹的、在 git 仓库和网站里的、里面还有文件夹的、
 * 一本台账也没有的、读不了的，抛 `CommandError`。文件名里可能有人，话里只说第几个。
 */
export function readLedgerFolder(folder: string, content: string): LedgerFolder {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isFile()) {
    throw new CommandError(
      `--ledgers 要写放台账的文件夹，不写里面的一个文件：${dirname(folder)}。`,
    );
  }
  if (found?.isDirectory() !== true) {
    throw new CommandError(`没有这个文件夹：${folder}。看看路径写对没有。`);
  }
  refuseInsideSite(folder, content);
  const all = readdirSync(folder, { withFileTypes: true });
  const entries = all.filter(({ name }) => !/^[~.]/.test(name));
  const inner = entries.filter((entry) => entry.isDirectory()).length;
  if (inner > 0) {
    throw new CommandError(
      `${folder} 里还有${inner}个文件夹，里面的台账会漏掉。把要数的表格直接放在 ${folder} 里，别的挪到别处。`,
    );
  }
  const names = entries.map(({ name }) => name).toSorted();
  const ledgers = names.filter(isLedgerFileName);
  if (ledgers.length === 0) {
    throw new CommandError(`${folder} 里一本台账也没有。要有 .xlsx 或者 .csv 的表格。`);
  }
  return {
    files: ledgers.map((name, place) => ({
      name,
      bytes: mustRead(join(folder, name), `第 ${place + 1} 个文件（照名字排）`),
    })),
    keptFiles: names.flatMap((name) => {
      const until = dayOfKeptCounts(name);
      if (until === undefined) return [];
      const text = new TextDecoder().decode(mustRead(join(folder, name), name));
      return [{ name, until, text }];
    }),
    otherFiles: names.filter(
      (name) => !isLedgerFileName(name) && !/^(?:进度报告|公布底数)/.test(name),
    ).length,
    openFiles: new Set(
      all
        .filter(({ name }) => OPENED.test(name))
        .map(({ name }) => name.replace(OPENED, '').replace(/#$/, '')),
    ).size,
  };
}

function mustRead(path: string, called: string): Uint8Array {
  try {
    return readFileSync(path);
  } catch {
    throw new CommandError(
      `${called}读不了。看看打不打得开、有没有权限，正用别的程序开着的先关掉。`,
    );
  }
}
