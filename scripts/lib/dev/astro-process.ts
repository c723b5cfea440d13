import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { programFolder } from '../program-folder.ts';
import type { AstroTold } from './astro-run.ts';

/** 网页程序现在怎样：开好了在哪个端口；没开成、停了的为什么。 */
export type AstroState = { readonly port: number } | { readonly stopped: string };

/** 开着的一个网页程序。 */
export interface AstroProcess {
  /** 开好了，或者没开成。 */
  readonly opened: Promise<AstroState>;
  /** 现在停了没有；停了的为什么。 */
  stoppedBecause(): string | undefined;
  /** 停了再回来。 */
  stop(): Promise<void>;
}

/** 开一个网页程序；`onWords` 收它说的话（英文）。 */
export function startAstro(
  env: Readonly<Record<string, string>>,
  onWords: (text: string) => void,
): AstroProcess {
  const child = fork(fileURLToPath(new URL('astro-run.ts', import.meta.url)), ['0'], {
    cwd: programFolder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let stopped: string | undefined;
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', onWords);
  /** 头一个原因才是真的：没开成的，接着总要退。 */
  const stop = (why: string) => {
    stopped ??= why;
    return { stopped };
  };
  const opened = new Promise<AstroState>((settle) => {
    child.once('message', (told: AstroTold) => {
      if ('port' in told) settle(told);
      else settle(stop(told.failed));
    });
    child.once('error', ({ message }) => settle(stop(message)));
    child.once('exit', () => settle(stop('网页程序自己停了。')));
  });
  return { opened, stoppedBecause: () => stopped, stop: () => ended(child) };
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((settle) => {
    child.once('exit', () => settle());
    child.kill();
  });
}
