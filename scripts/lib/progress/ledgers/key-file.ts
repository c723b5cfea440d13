import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import {
  readKeyText,
  type SeriesKey,
  writeKeyText,
} from '../../../../src/disclosure/protection/key.ts';
import { CommandError } from '../../command/command-error.ts';
import { repositoryAround } from '../../git/outside-git.ts';
import { seriesKey } from './series-key.ts';

const keyBytes = 32;

/** 钥匙丢了、不对，怎么办。 */
export const lostKeyAdvice =
  '钥匙真的丢了：用 --new-key 另做一把，再用 --new-series 换一个系列代号；旧系列到此为止，登过的不动。';

/**
 * 做一把新钥匙，写进仓库外面的一个新文件，只有自己读得到。返回它的指纹。
 * 文件已经有了、在 git 仓库里的，抛 `CommandError`：覆盖了旧钥匙，旧系列就接不下去了。
 */
export function createKeyFile(path: string, random: (size: number) => Uint8Array = randomBytes) {
  refuseInsideRepository(path);
  if (existsSync(path)) {
    throw new CommandError(
      `${path} 已经有了，不覆盖。旧钥匙丢了，旧系列就接不下去；换一个文件名。`,
    );
  }
  const key = { bytes: random(keyBytes), demo: false };
  mkdirSync(dirname(resolve(path)), { recursive: true });
  writeFileSync(path, writeKeyText(key), { mode: 0o600, flag: 'wx' });
  return seriesKey(key).fingerprint;
}

/** 打开钥匙文件。没有、认不出、放在 git 仓库里的，抛 `CommandError`。 */
export function openKeyFile(path: string): SeriesKey {
  refuseInsideRepository(path);
  if (!existsSync(path)) {
    throw new CommandError(
      `找不到钥匙 ${path}。从镇里柜子里的那份照抄一个文件，或者看看路径。\n${lostKeyAdvice}`,
    );
  }
  const key = readKeyText(readFileSync(path, 'utf8'));
  if (key === undefined) {
    throw new CommandError(
      `${path} 不是钥匙文件。头一行写明是钥匙，第二行是64个字母数字。\n${lostKeyAdvice}`,
    );
  }
  return seriesKey(key);
}

function refuseInsideRepository(path: string): void {
  const repository = repositoryAround(dirname(resolve(path)));
  if (repository === undefined) return;
  throw new CommandError(
    `钥匙 ${path} 在 git 仓库 ${repository} 里，传出去就收不回来。放到仓库外面去。`,
  );
}
