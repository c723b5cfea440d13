import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { SourceFile } from '../../../src/source/source-file.ts';
import { CommandError } from '../command/command-error.ts';
import { gitEnvironment } from '../git/git.ts';
import { type AnyRepository, gitPathIn } from './any-repository.ts';

/** 临时的一份检出：里面的 git 借用真仓库的东西，旧账和真的一样。 */
export interface BorrowedCheckout {
  /** 内容文件夹。 */
  readonly content: string;
  remove(): void;
}

/** 检出什么。 */
export interface ToBorrow {
  readonly repository: AnyRepository;
  /** 真仓库的文件夹。 */
  readonly folder: string;
  /** 内容在树里的哪里：`content/`，镇自己的仓库是空的。 */
  readonly prefix: string;
  /** 上一次公布的那次提交，旧账从它算起；一次也没有公布过的是 `undefined`。 */
  readonly head: string | undefined;
  /** 已经公布的各条分支和标签：`编号 名字`，一行一个。 */
  readonly refs: readonly string[];
  /** 这一次要查的内容文件，路径以 `content/` 开头。 */
  readonly files: readonly SourceFile[];
}

/** 别处要从盘上读的只有这些（是哪个镇、进度的计划和各期）；别的交给检查的都在内存里。 */
const ON_DISK = /^content\/(?:progress\/)?[a-z0-9-]+\.json$/;

/** 检出到系统的临时文件夹；用完要 `remove`。 */
export function borrowCheckout(wanted: ToBorrow): BorrowedCheckout {
  const at = mkdtempSync(join(tmpdir(), 'mingbai-gate-'));
  const remove = () => rmSync(at, { recursive: true, force: true });
  try {
    const content = join(at, wanted.prefix);
    mkdirSync(content, { recursive: true });
    for (const file of wanted.files) {
      if (!('bytes' in file) || !ON_DISK.test(file.path)) continue;
      const place = join(content, file.path.slice('content/'.length));
      mkdirSync(dirname(place), { recursive: true });
      writeFileSync(place, file.bytes);
    }
    lendHistory(at, wanted);
    return { content, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

function lendHistory(at: string, { repository, folder, head, refs }: ToBorrow): void {
  const isLong = repository.emptyTree.length === 64;
  const { status } = spawnSync(
    'git',
    ['init', '--quiet', '--template=', ...(isLong ? ['--object-format=sha256'] : []), at],
    { env: gitEnvironment(), stdio: 'ignore' },
  );
  if (status !== 0) throw new CommandError('git 没办成，查不了，先不放行。看看磁盘满没满。');
  if (head === undefined) return;
  const git = join(at, '.git');
  const objects = repository.objectFolders.map((path) => `${path}\n`).join('');
  mkdirSync(join(git, 'objects/info'), { recursive: true });
  writeFileSync(join(git, 'objects/info/alternates'), objects);
  writeFileSync(join(git, 'packed-refs'), refs.map((ref) => `${ref}\n`).join(''));
  writeFileSync(join(git, 'HEAD'), `${head}\n`);
  const shallow = gitPathIn(repository, folder, 'shallow');
  if (existsSync(shallow)) writeFileSync(join(git, 'shallow'), readFileSync(shallow));
}
