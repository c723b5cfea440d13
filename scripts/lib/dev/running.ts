import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { livePath } from '../../../src/live/box.ts';
import { CommandError } from '../command/command-error.ts';
import { programFolder } from '../program-folder.ts';

/** 已经开着的退出码：和写错参数的 2、没想到的错 1 分得开。 */
const ALREADY_RUNNING = 3;
const note = join(programFolder, '.cache/dev/running.json');

/** 开着的一个预览：在看哪个文件夹、哪个网址。 */
interface Running {
  readonly content: string;
  readonly address: string;
  /** 从站根写起的首页。 */
  readonly home: string;
}

/**
 * 这份程序已经开着一个预览的，说在哪里，退出码 3。记着的那个问了不答（上次没有关好、电脑重启过），不算。
 * 一份程序一次只看一个镇：Astro 存内容的地方只有一处，两个一起开会串。
 */
export async function mustNotRunAlready(content: string): Promise<void> {
  const known = readNote();
  if (known === undefined) return;
  const here = await ask(known.address);
  if (here === undefined) {
    rmSync(note, { force: true });
    return;
  }
  throw new CommandError(
    here.content === content
      ? `已经开着了，用浏览器打开：${here.home}\n不用再开一次；要重开的，先在那个窗口里按 Ctrl+C。`
      : `这份程序正在看另一个文件夹：${here.content}（${here.home}）。一次只看一个：先在那个窗口里按 Ctrl+C，再来。`,
    ALREADY_RUNNING,
  );
}

export function noteRunning(running: Running): void {
  mkdirSync(dirname(note), { recursive: true });
  writeFileSync(note, JSON.stringify(running));
}

export function forgetRunning(): void {
  rmSync(note, { force: true });
}

function readNote(): Running | undefined {
  try {
    return JSON.parse(readFileSync(note, 'utf8'));
  } catch {
    return undefined;
  }
}

async function ask(address: string): Promise<Running | undefined> {
  try {
    const answered = await fetch(`${address}${livePath}here`, {
      signal: AbortSignal.timeout(3000),
    });
    const here: Running = await answered.json();
    return typeof here.content === 'string' ? here : undefined;
  } catch {
    return undefined;
  }
}
