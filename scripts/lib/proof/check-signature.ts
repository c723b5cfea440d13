import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PublishedSite } from './published-site.ts';

/** 签名写明签的是哪一种东西，别处签的拿不过来用。 */
const NAMESPACE = 'mingbai-manifest';
const SIGNER = 'town';

/** 看签名的结果：`is` 是不是要当作毛病，`message` 说给人听。 */
export interface SignatureReport {
  readonly isFault: boolean;
  readonly message: string;
}

/**
 * 清单的签名对不对。`keys` 是全站设置里写的公钥，任何一把签的都算；设置里没有公钥、网站也没有签名的返回 `undefined`。
 * 签名用 `ssh-keygen -Y sign -n mingbai-manifest -f 私钥 dist/manifest.json` 做（OpenSSH 的签名格式 SSHSIG）。
 */
export function checkSignature(
  { manifestBytes, signature }: Pick<PublishedSite, 'manifestBytes' | 'signature'>,
  keys: readonly string[],
): SignatureReport | undefined {
  if (keys.length === 0) {
    return (
      signature && {
        isFault: false,
        message: '清单签了名，可是全站设置里没有写公钥（signingKeys），没法对。',
      }
    );
  }
  if (signature === undefined) {
    return { isFault: true, message: '全站设置里写了公钥，清单却没有签名（manifest.json.sig）。' };
  }
  const home = mkdtempSync(join(tmpdir(), 'mingbai-sign-'));
  try {
    const [allowed, given] = [join(home, 'allowed'), join(home, 'given.sig')];
    writeFileSync(
      allowed,
      keys.map((key) => `${SIGNER} namespaces="${NAMESPACE}" ${key}\n`).join(''),
    );
    writeFileSync(given, signature);
    const { status, error } = spawnSync(
      'ssh-keygen',
      ['-Y', 'verify', '-f', allowed, '-I', SIGNER, '-n', NAMESPACE, '-s', given],
      { input: manifestBytes },
    );
    if (error !== undefined) {
      return {
        isFault: true,
        message: '这台电脑上没有 ssh-keygen，签名没法对：装上 OpenSSH，再来一遍。',
      };
    }
    return status === 0
      ? { isFault: false, message: '清单的签名对得上设置里的公钥。' }
      : { isFault: true, message: '清单的签名对不上：清单改过，或者不是镇里的钥匙签的。' };
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
}
