import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  statSync,
} from 'node:fs';
import { join } from 'node:path';
import type { PublicFile, Repository } from '../../../src/checks/repository.ts';
import { maskPath } from '../../../src/source/text/mask.ts';
import { CommandError } from '../command/command-error.ts';
import { realFolder, repositoryAround } from '../git/outside-git.ts';
import { type KeptPlace, keyOf, openKept } from '../kept/kept-results.ts';
import { pathInside } from '../path-inside.ts';
import { programFolder } from '../program-folder.ts';
import { sharedStates } from '../shared/pinned-files.ts';
import { privateKindOf } from './private-kind.ts';

/** 装的包、git 自己的，在哪里都不看；仓库根上生成出来的（网站、交给门户的包）不看。 */
const SKIPPED = /^(?:(?:.*\/)?(?:node_modules|\.git)|dist|\.dist\.tmp|bundles|\.cache|\.astro)$/;
/** 不超过这么大的整个看；再大的不会是人写的话，只看开头这么多。 */
const WHOLE_BYTES = 32 * 1024 * 1024;
const HEAD_BYTES = 1024 * 1024;

/**
 * 走遍程序和内容所在的仓库，看内容以外有没有不该放的；`content` 是内容文件夹，里面的也看一遍有没有台账。
 * 内容里的文件照检查的叫法，以 `content/` 开头。看过的文件一字不差的，照上一次看的。
 */
export function readRepository(content: string, kept: KeptPlace): Repository {
  const town = realFolder(content);
  const roots = new Set([realFolder(programFolder), repositoryAround(town) ?? town]);
  const files = new Map<string, string>();
  for (const root of roots) {
    for (const [file, path] of filesUnder(root, '')) files.set(file, path);
  }
  const fingerprint = keyFingerprintIn(join(town, 'progress-plan.json'));
  const results = openKept('repository', kept);
  const privateFiles = [...files].flatMap(([file, written]) => {
    const path = insideTown(file, town) ?? written;
    const bytes = headOf(file, path);
    const found = results.value(keyOf(fingerprint ?? '', path, bytes), () => ({
      kind: privateKindOf(path, bytes, fingerprint),
    }));
    return found.kind === undefined ? [] : [{ path, ...found.kind }];
  });
  results.save();
  return {
    publicFiles: [...publicFilesIn(join(programFolder, 'public'), '')],
    privateFiles,
    sharedFiles: sharedStates(town),
  };
}

/** 一个文件的字节；大得离谱的只看开头。读不了的不当作没有毛病，抛 `CommandError`。 */
function headOf(file: string, path: string): Uint8Array {
  try {
    if (statSync(file).size <= WHOLE_BYTES) return readFileSync(file);
    const head = Buffer.alloc(HEAD_BYTES);
    const opened = openSync(file, 'r');
    try {
      return head.subarray(0, readSync(opened, head, 0, HEAD_BYTES, 0));
    } finally {
      closeSync(opened);
    }
  } catch {
    throw new CommandError(
      `读不了 ${maskPath(path)}，看不出里面有没有台账。看看它的权限，或者挪出去。`,
    );
  }
}

/** 计划里写的钥匙指纹；没有计划、还没有钥匙的没有。 */
function keyFingerprintIn(plan: string): string | undefined {
  if (!existsSync(plan)) return undefined;
  return /"keyFingerprint"\s*:\s*"([0-9a-f]{8})"/.exec(readFileSync(plan, 'utf8'))?.[1];
}

function insideTown(file: string, town: string): string | undefined {
  const path = pathInside(town, file);
  return path === undefined ? undefined : `content/${path}`;
}

/** 一个文件夹里的全部文件：真实路径和从仓库写起的路径。不跟着快捷方式走。 */
function* filesUnder(folder: string, inside: string): Iterable<readonly [string, string]> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const [file, path] = [join(folder, entry.name), `${inside}${entry.name}`];
    if (entry.isDirectory() && !SKIPPED.test(path)) yield* filesUnder(file, `${path}/`);
    else if (entry.isFile()) yield [file, path];
  }
}

function* publicFilesIn(folder: string, inside: string): Iterable<PublicFile> {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const [file, path] = [join(folder, entry.name), `${inside}${entry.name}`];
    if (entry.isDirectory()) yield* publicFilesIn(file, `${path}/`);
    else if (!entry.isFile()) yield { path, sha256: undefined };
    else yield { path, sha256: createHash('sha256').update(readFileSync(file)).digest('hex') };
  }
}
