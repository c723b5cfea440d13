import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { livePath } from '../../../src/live/box.ts';
import { CommandError } from '../command/command-error.ts';
import { previewFolder } from './preview-folder.ts';

/** 已经开着的退出码：和写错参数的 2、没想到的错 1 分得开。 */
const ALREADY_RUNNING = 3;

/** 开着的一个预览：在看哪个文件夹、哪个网址。 */
interface RunningPreview {
  readonly content: string;
  /** 问得到它的地址，不带末尾的斜杠。 */
  readonly address: string;
  /** 首页，给人打开的。 */
  readonly home: string;
}

/**
 * 这个文件夹已经开着一个预览的，说在哪里，退出码 3。记着的那个问了不答（上次没有关好、电脑重启过），不算。
 * 别的文件夹的预览不相干，一起开着也行。
 */
export async function mustNotRunAlready(content: string): Promise<void> {
  const known = await runningPreview(content);
  if (known === undefined) return;
  throw new CommandError(
    `已经开着了，用浏览器打开：${known.home}\n不用再开一次；要重开的，先在那个窗口里按 Ctrl+C。`,
    ALREADY_RUNNING,
  );
}

/** 看着这个文件夹、还开着的预览；没有开着的是 `undefined`。 */
export async function runningPreview(content: string): Promise<RunningPreview | undefined> {
  const known = readNote(content);
  return known !== undefined && (await isThere(known)) ? known : undefined;
}

export function noteRunning(running: RunningPreview): void {
  const note = noteOf(running.content);
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, JSON.stringify(running));
}

export function forgetRunning(content: string): void {
  rmSync(noteOf(content), { force: true });
}

function noteOf(content: string): string {
  return join(previewFolder(content), 'running.json');
}

function readNote(content: string): RunningPreview | undefined {
  try {
    return JSON.parse(readFileSync(noteOf(content), 'utf8'));
  } catch {
    return undefined;
  }
}

/** 那个地址上的，还是看这个文件夹的预览；端口给了别的程序的不算。 */
async function isThere({ address, content }: RunningPreview): Promise<boolean> {
  try {
    const answered = await fetch(`${address}${livePath}here`, {
      signal: AbortSignal.timeout(3000),
    });
    const here: Partial<RunningPreview> = await answered.json();
    return here.content === content;
  } catch {
    return false;
  }
}
