import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SharedFile } from '../../../src/checks/repository.ts';
import { type Shared, sharedSchema } from '../../../src/kinds/town/shared.ts';

/** 登记从区里拿了什么的文件。 */
export const pinName = 'shared.json';

/** 内容文件夹里登记的；没有的、写坏了的是 `undefined`，写坏了的由别的规则去说。 */
export function readPin(content: string): Shared | undefined {
  const file = join(content, pinName);
  if (!existsSync(file)) return undefined;
  try {
    return sharedSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data;
  } catch {
    return undefined;
  }
}

/** 写成文件的字。 */
export function pinText(pin: Shared): string {
  return `${JSON.stringify(pin, undefined, 2)}\n`;
}

/** 一个文件的指纹；写成 base64：十六进制里碰巧会有一长串数字，看起来像号码。 */
export function sharedDigest(bytes: Uint8Array): string {
  return `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
}

/** 从区里拿来的各个文件，现在和登记的比。 */
export function sharedStates(content: string): readonly SharedFile[] {
  const pin = readPin(content);
  return (pin?.files ?? []).map(({ file, digest }) => ({
    path: `content/${file}`,
    district: pin?.district ?? '',
    state: stateOf(join(content, file), digest),
  }));
}

function stateOf(path: string, digest: string): SharedFile['state'] {
  if (!existsSync(path)) return 'gone';
  return sharedDigest(readFileSync(path)) === digest ? 'same' : 'edited';
}
