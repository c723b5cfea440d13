import {
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CommandError } from './command/command-error.ts';
import { sayWriteFailure } from './say-write-failure.ts';

/** 要写的一个文件；没有 `text` 的是要删的。 */
export interface NewFile {
  readonly path: string;
  readonly text?: string | Uint8Array;
  /** 只有自己读得到。 */
  readonly isPrivate?: boolean;
  /** 话里怎么称呼它；不写就说路径。 */
  readonly name?: string;
}

interface StagedFile extends NewFile {
  readonly temporary: string;
}

/** 改过名、删掉的一个文件：原来是什么样；原来没有的是 `undefined`。 */
interface PlacedFile {
  readonly path: string;
  readonly before: Uint8Array | undefined;
}

/**
 * 几个文件一起写：先都写成临时文件，落了盘，再照次序一个一个改名（要删的删掉），要紧的放最后一个。
 * 有一步不成，动过的退回原来的样子，抛 `CommandError` 说为什么；半路断了电、被关掉的，
 * 排在后面的还没有写，留下的临时文件下一次先清掉。
 */
export function writeTogether(files: readonly NewFile[]): void {
  const staged = files.map((file) => ({ ...file, temporary: temporaryFor(file.path) }));
  const placed: PlacedFile[] = [];
  const made: string[] = [];
  let now: NewFile | undefined;
  try {
    for (const file of staged) {
      now = file;
      made.push(...stage(file));
    }
    for (const file of staged) {
      now = file;
      placed.push({ path: file.path, before: bytesIn(file.path) });
      if (file.text === undefined) rmSync(file.path);
      else renameSync(file.temporary, file.path);
    }
  } catch (error) {
    const left = [...takenBack(placed), ...cleared(staged, made)];
    throw new CommandError(
      `${now?.name ?? now?.path}写不成：${sayWriteFailure(error)}${
        left.length === 0
          ? '什么也没有写。'
          : `有的没有退干净，自己看一看：\n${left.map((path) => `  ${path}`).join('\n')}`
      }`,
    );
  }
}

function temporaryFor(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
}

/** 写成临时文件。返回为它新建的文件夹，外面的那一层。 */
function stage({ path, text, isPrivate = false, temporary }: StagedFile): readonly string[] {
  if (text === undefined) return [];
  const made = mkdirSync(dirname(path), { recursive: true });
  for (const left of leftOf(path)) rmSync(left, { force: true });
  const file = openSync(temporary, 'wx', isPrivate ? 0o600 : 0o644);
  try {
    writeFileSync(file, text);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  return made === undefined ? [] : [made];
}

/** 上一次半路断了留下的临时文件。 */
function leftOf(path: string): readonly string[] {
  const [folder, name] = [dirname(path), basename(path)];
  return readdirSync(folder)
    .filter((each) => each.startsWith(`.${name}.`) && /\.\d+\.tmp$/.test(each))
    .map((each) => join(folder, each));
}

function bytesIn(path: string): Uint8Array | undefined {
  return existsSync(path) ? readFileSync(path) : undefined;
}

/** 退回原来的样子，后改的先退；退不了的返回路径。 */
function takenBack(placed: readonly PlacedFile[]): readonly string[] {
  return placed.toReversed().flatMap(({ path, before }) => {
    const undo = () =>
      before === undefined ? rmSync(path, { force: true }) : writeFileSync(path, before);
    return isSame(path, before) || isDone(undo) ? [] : [path];
  });
}

function isSame(path: string, before: Uint8Array | undefined): boolean {
  const now = bytesIn(path);
  return before === undefined || now === undefined
    ? now === before
    : Buffer.compare(now, before) === 0;
}

/** 清掉临时文件和新建的文件夹；清不掉的返回路径。 */
function cleared(staged: readonly StagedFile[], made: readonly string[]): readonly string[] {
  const wanted = [...staged.map(({ temporary }) => temporary), ...made];
  return wanted.filter((path) => !isDone(() => rmSync(path, { force: true, recursive: true })));
}

function isDone(work: () => void): boolean {
  try {
    work();
    return true;
  } catch {
    return false;
  }
}
