import { existsSync, globSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import type { SharedFile } from '../../../src/checks/repository.ts';
import { type Shared, sharedSchema } from '../../../src/kinds/town/shared.ts';
import { integrityOf } from '../proof/digests.ts';

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

/**
 * 从区里拿来的各个文件，现在和登记的比；登记了区里那一份在哪个文件夹的，也和它比。
 * 镇里改过、没有了的只说这一样：先改回来，再看区里的。
 */
export function sharedStates(content: string): readonly SharedFile[] {
  const pin = readPin(content);
  if (pin === undefined) return [];
  const { district, folder } = pin;
  const one = (file: string, state: SharedFile['state']) => ({
    ...{ path: `content/${file}`, district, state, folder },
  });
  const root = folder === undefined ? undefined : resolve(content, folder);
  const isThere = root !== undefined && existsSync(root);
  const offered = isThere ? digestsOffered(root) : undefined;
  const pinned = new Set(pin.files.map(({ file }) => file));
  return [
    ...pin.files.map(({ file, digest }) =>
      one(file, stateHere(join(content, file), digest) ?? stateThere(offered, file, digest)),
    ),
    ...[...(offered?.keys() ?? [])]
      .filter((file) => !pinned.has(file))
      .map((file) => one(file, 'offered')),
    ...(root === undefined || isThere ? [] : [one(pinName, 'unreachable')]),
  ];
}

function stateHere(path: string, digest: string): 'edited' | 'gone' | undefined {
  if (!existsSync(path)) return 'gone';
  return integrityOf(readFileSync(path)) === digest ? undefined : 'edited';
}

function stateThere(
  offered: ReadonlyMap<string, string> | undefined,
  file: string,
  digest: string,
): SharedFile['state'] {
  if (offered === undefined || offered.get(file) === digest) return 'same';
  return offered.has(file) ? 'changed' : 'dropped';
}

function digestsOffered(root: string): ReadonlyMap<string, string> {
  return new Map(
    pagesOffered(root).map((file) => [file, integrityOf(readFileSync(join(root, file)))]),
  );
}

const PAGES = ['policies/*.md', 'notices/*.md', 'broadcasts/*.md'];

/** 区里的一份里发给各镇的文件，从那个文件夹写起。 */
export function pagesOffered(root: string): readonly string[] {
  return PAGES.flatMap((pattern) => globSync(pattern, { cwd: root }))
    .map((path) => path.split(sep).join('/'))
    .toSorted();
}
