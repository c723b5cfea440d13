import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { CommandError } from '../command/command-error.ts';
import { runningPreview } from '../dev/running.ts';
import { programFolder } from '../program-folder.ts';

/** 真的网站的预览：存了的样子，存一次自己跟着变，毛病写在网页边上。要看的时候才开。 */
export interface RealSite {
  /** 开好（开着的不再开），返回地址，不带末尾的斜杠。 */
  address(): Promise<string>;
  stop(): void;
}

const SECONDS = 90;

/** 和 `npm run dev` 是同一个预览：已经开着的用那个，没有开着的另开一个 Node 去开，自己停的时候它也停。 */
export function realSite(content: string): RealSite {
  let child: ChildProcess | undefined;
  let opening: Promise<string> | undefined;
  const open = async () => {
    const already = await runningPreview(content);
    if (already !== undefined) return siteAt(already);
    const command = fileURLToPath(new URL('../../dev.ts', import.meta.url));
    child = spawn(process.execPath, [command, '--content', content], {
      cwd: programFolder,
      stdio: 'ignore',
      // 别处设着的这两样，会让网页程序不照平常开。
      env: { ...process.env, NODE_ENV: undefined, VITEST: undefined },
      windowsHide: true,
    });
    const gone = once(child, 'exit').then(() => {
      opening = undefined;
      throw new CommandError('网站的预览没有开起来。运行 npm run dev，看它怎么说。');
    });
    gone.catch(() => undefined);
    return Promise.race([gone, noted(content)]);
  };
  return {
    address() {
      opening ??= open();
      opening.catch(() => {
        opening = undefined;
      });
      return opening;
    },
    stop: () => void child?.kill(),
  };
}

/** 等到它记下自己在哪里、问了也答。 */
async function noted(content: string): Promise<string> {
  for (let tries = 0; tries < SECONDS * 4; tries += 1) {
    const running = await runningPreview(content);
    if (running !== undefined) return siteAt(running);
    await pause(250);
  }
  throw new CommandError('网站的预览等了一分半钟还没有开起来。运行 npm run dev，看它怎么说。');
}

/** 网站的地址，不带末尾的斜杠：先开着的那个，也许在某个目录下面（`--base`）。 */
function siteAt({ address, home }: { readonly address: string; readonly home: string }): string {
  return address + new URL(home).pathname.replace(/\/$/, '');
}
