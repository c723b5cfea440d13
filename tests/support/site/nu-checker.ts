import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileFromNpm } from '../engines/file-from-npm.ts';

const FOLDER = '.cache/engines';
const version = '26.9.27';
const integrity =
  'sha512-TkQd5DFfOaWC9ebtvozTsrH2Vaod3jYg+vrOeREzIXxBexLz9+rS2DNtjn7+RPUiZhgli0SghgBX6RJRNea0KA==';
/**
 * 从文件夹里看，认不出哪个脚本是本站的；给机器看的数据不是脚本，安全策略管不着。
 * 这两样它都当成违反了安全策略，只是提醒。
 */
const HARMLESS = /violates Content Security Policy/;

interface Message {
  readonly type: string;
  readonly url?: string;
  readonly message: string;
  readonly extract?: string;
}

/** W3C 的 Nu 检查器（Java 写的，头一回从 npm 取）看一个文件夹里的全部网页和图：错的、提醒的都说。 */
export function nuFaults(folder: string): readonly string[] {
  const { stdout, error } = spawnSync(
    'java',
    ['-jar', jar(), '--format', 'json', '--stdout', '--skip-non-html', '--also-check-svg', folder],
    { encoding: 'utf8', maxBuffer: 1 << 28 },
  );
  if (error) throw new Error(`运行不了 Java：${error.message}`);
  const { messages } = JSON.parse(stdout) as { readonly messages: readonly Message[] };
  return messages
    .filter(({ type, message }) => type !== 'info' || !HARMLESS.test(message))
    .map(({ url, message, extract }) => `${url}：${message} ${extract ?? ''}`);
}

function jar(): string {
  const path = join(FOLDER, `nu-${version}.jar`);
  if (existsSync(path)) return path;
  mkdirSync(FOLDER, { recursive: true });
  const fresh = `${path}-${process.pid}`;
  writeFileSync(fresh, fileFromNpm('vnu-jar', version, integrity, 'build/dist/vnu.jar'));
  renameSync(fresh, path);
  return path;
}
