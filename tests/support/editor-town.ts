import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEditor } from '../../scripts/lib/edit/start-editor.ts';
import { gitEnvironment } from '../../scripts/lib/git/git.ts';
import { qingshiFolder } from './town.ts';

/** 一份抄来的青石镇，一个自己的仓库和一个当服务器的空仓库；编辑器开着。 */
export interface EditorTown {
  readonly content: string;
  readonly address: string;
  read(path: string): string;
  write(path: string, text: string): void;
  git(...args: readonly string[]): string;
  /** 在另一台电脑上改一个文件，推到服务器。 */
  pushElsewhere(path: string, edit: (text: string) => string): void;
  close(): void;
}

/** 没有署名的一台新电脑：git 只看这个仓库自己的设置。 */
export async function editorTown(): Promise<EditorTown> {
  Object.assign(process.env, { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' });
  const root = mkdtempSync(join(tmpdir(), 'mingbai-edit-'));
  const [repository, bare, elsewhere] = ['town', 'server.git', 'elsewhere'].map((name) =>
    join(root, name),
  ) as [string, string, string];
  const content = join(repository, 'content');
  const run = (folder: string, ...args: readonly string[]) =>
    execFileSync('git', ['-C', folder, ...args], {
      env: gitEnvironment(),
      encoding: 'utf8',
      stdio: 'pipe',
    });
  const named = ['-c', 'user.name=青石镇', '-c', 'user.email=town@example.gov.cn'];
  cpSync(qingshiFolder, content, { recursive: true });
  run(root, 'init', '-q', '--bare', '-b', 'main', bare);
  run(root, 'init', '-q', '-b', 'main', repository);
  run(repository, 'config', 'user.name', '青石镇党政办');
  run(repository, 'add', '-A');
  run(repository, ...named, 'commit', '-qm', '青石镇的内容');
  run(repository, 'remote', 'add', 'origin', bare);
  run(repository, 'push', '-q', '-u', 'origin', 'main');
  const { address, stop } = await startEditor(content, 0);
  return {
    content,
    address: address.replace(/\/$/, ''),
    read: (path) => readFileSync(join(content, path), 'utf8'),
    write: (path, text) => writeFileSync(join(content, path), text),
    git: (...args) => run(repository, ...args),
    pushElsewhere(path, edit) {
      rmSync(elsewhere, { recursive: true, force: true });
      run(root, 'clone', '-q', bare, elsewhere);
      const file = join(elsewhere, 'content', path);
      writeFileSync(file, edit(readFileSync(file, 'utf8')));
      run(elsewhere, ...named, 'commit', '-qam', '别处改了一句');
      run(elsewhere, 'push', '-q');
    },
    close() {
      stop();
      rmSync(root, { recursive: true, force: true });
    },
  };
}
