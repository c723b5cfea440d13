/** 从一个文件算出来的，照它的字节和算它的程序存着：下一次一样的不再算。存货没有了、坏了，照样重算，结果一个字不差。 */
import { createHash, randomUUID } from 'node:crypto';
import {
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { programFolder } from '../program-folder.ts';
import { checkOf, openPack, type PackEntry, packEnd } from './pack-file.ts';

/** 存货放在哪里；整个删掉，就是从头做。量快慢的、测试另给一个文件夹，写在环境变量 `MINGBAI_KEPT` 里。 */
export const keptFolder = process.env.MINGBAI_KEPT || join(programFolder, '.cache', 'kept');

/** 一种存货。 */
export interface KeptResults {
  /** 照这把钥匙存着的；没有的算了存下。`make` 只看钥匙里写了的，什么时候算都一样。 */
  value<Value>(key: string, make: () => Value): Value;
  /** 照这把钥匙存着的；没有的、坏了的是 `undefined`。 */
  get<Value>(key: string): Value | undefined;
  /** 有没有这把钥匙。 */
  has(key: string): boolean;
  /** 照这把钥匙存下，算的时候不在这里的。 */
  put(key: string, value: unknown): void;
  /** 以前的一样也没有：都要从头算。 */
  readonly isEmpty: boolean;
  /** 这一次算了新的，就写下来；连着几次没有用到的扔掉。写不下的不算错。 */
  save(): void;
}

/** 存在哪里，是哪一份程序存的（`programHash`）。 */
export interface KeptPlace {
  readonly program: string;
  readonly folder?: string;
}

/** 存货全扔掉：下一次从头做。 */
export function forgetKept(): void {
  rmSync(keptFolder, { recursive: true, force: true });
}

/** 连着这么多次存的时候都没有用到的，扔掉。 */
const MOST_IDLE = 2;
/** 攒够了这么多才写一回。 */
const TOGETHER_BYTES = 1024 * 1024;
/** 写了一半的文件过了这么久，不会再有谁接着写。 */
const STALE_MS = 24 * 60 * 60 * 1000;

/** 一把钥匙：几段话，次序要紧；长短也在里面，一段的尾巴不会被当成下一段的头。 */
export function keyOf(...parts: readonly (string | Uint8Array)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    const bytes = typeof part === 'string' ? Buffer.from(part) : part;
    hash.update(`${bytes.length}\n`).update(bytes);
  }
  return hash.digest('base64url');
}

/** 打开一种存货，叫 `kind`。别的程序存的一样也不用。用完了要 `save`。 */
export function openKept(kind: string, { program, folder = keptFolder }: KeptPlace): KeptResults {
  const file = join(folder, `${kind}.pack`);
  const pack = openPack(file);
  const old: ReadonlyMap<string, PackEntry> =
    pack?.listing.program === program ? pack.listing.entries : new Map();
  const used = new Set<string>();
  const fresh = newPack(folder, kind);
  const get = <Value>(key: string): Value | undefined => {
    const stored = old.get(key);
    const bytes = stored && pack?.read(stored);
    if (bytes === undefined) return undefined;
    used.add(key);
    return deserialize(bytes);
  };
  const put = (key: string, value: unknown) => fresh.add(key, serialize(value));
  return {
    get,
    put,
    isEmpty: old.size === 0,
    has(key) {
      if (old.has(key)) used.add(key);
      return old.has(key);
    },
    value<Value>(key: string, make: () => Value): Value {
      const kept = get<Value>(key);
      if (kept !== undefined) return kept;
      const value = make();
      put(key, value);
      return value;
    },
    save() {
      if (fresh.entries.size > 0) {
        for (const [key, stored] of old) {
          const idle = used.has(key) ? 0 : stored.idle + 1;
          if (idle > MOST_IDLE || fresh.entries.has(key)) continue;
          const bytes = pack?.read(stored);
          if (bytes !== undefined) fresh.add(key, bytes, idle);
        }
        fresh.finish(program, file);
      }
      pack?.close();
    },
  };
}

/** 正在写的一份：算出一样写一样，不都放在内存里；到末了才改名换上去。 */
interface NewPack {
  readonly entries: ReadonlyMap<string, PackEntry>;
  add(key: string, bytes: Buffer, idle?: number): void;
  finish(program: string, file: string): void;
}

function newPack(folder: string, kind: string): NewPack {
  const entries = new Map<string, PackEntry>();
  const temporary = join(folder, `${kind}.${randomUUID()}.tmp`);
  let opened: number | undefined;
  let at = 0;
  let waiting: Buffer[] = [];
  let isBroken = false;
  /** 写不下的（盘满了、没有权限）只是不存，别的照做。 */
  const attempt = (work: () => void) => {
    if (isBroken) return;
    try {
      work();
    } catch {
      isBroken = true;
      discard();
    }
  };
  const close = () => {
    if (opened === undefined) return;
    const descriptor = opened;
    opened = undefined;
    closeSync(descriptor);
  };
  /** 半个文件不留；关不上、删不掉的（文件夹整个没有了）不要紧，`removeStale` 以后收。 */
  const discard = () => {
    for (const step of [close, () => rmSync(temporary, { force: true })]) {
      try {
        step();
      } catch {
        isBroken = true;
      }
    }
  };
  const write = (bytes: Buffer) => {
    if (opened === undefined) {
      mkdirSync(folder, { recursive: true });
      removeStale(folder, kind);
      opened = openSync(temporary, 'wx');
    }
    for (let done = 0; done < bytes.length; ) done += writeSync(opened, bytes, done);
  };
  let size = 0;
  const flush = () => {
    write(Buffer.concat(waiting));
    [waiting, size] = [[], 0];
  };
  return {
    entries,
    add(key, bytes, idle = 0) {
      attempt(() => {
        waiting.push(bytes);
        size += bytes.length;
        if (size > TOGETHER_BYTES) flush();
        entries.set(key, { at, length: bytes.length, check: checkOf(bytes), idle });
        at += bytes.length;
      });
    },
    finish(program, file) {
      attempt(() => {
        waiting.push(packEnd({ program, entries }));
        flush();
        close();
        renameSync(temporary, file);
      });
    },
  };
}

/** 中途停了的运行留下的半个文件。 */
function removeStale(folder: string, kind: string): void {
  for (const name of readdirSync(folder)) {
    if (!name.startsWith(`${kind}.`) || !name.endsWith('.tmp')) continue;
    const path = join(folder, name);
    const { mtimeMs } = statSync(path, { throwIfNoEntry: false }) ?? {};
    if (mtimeMs !== undefined && Date.now() - mtimeMs > STALE_MS) rmSync(path, { force: true });
  }
}
