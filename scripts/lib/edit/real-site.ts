import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { CommandError } from '../command/command-error.ts';
import { today } from '../command/today.ts';
import { readWorkDays } from '../git/work-days.ts';
import { devEnvironment } from '../site/run-astro.ts';

/** 真的网站的预览：存了的样子，存一次自己跟着变。要看的时候才开。 */
export interface RealSite {
  /** 开好（开着的不再开），返回地址。 */
  address(): Promise<string>;
  stop(): void;
}

const SECONDS = 90;

/** 另开一个 Node 运行 `astro dev`，只听本机。 */
export function realSite(content: string): RealSite {
  let child: ChildProcess | undefined;
  let opening: Promise<string> | undefined;
  const open = async () => {
    const port = await freePort();
    const settings = { base: '/', site: undefined, content, asOf: undefined };
    const command = ['node_modules/astro/bin/astro.mjs', 'dev'];
    child = spawn(process.execPath, [...command, '--host', '127.0.0.1', '--port', String(port)], {
      stdio: ['ignore', 'ignore', 'ignore'],
      env: {
        ...process.env,
        // 别处设着的这两样，会让 Astro 不照平常开。
        ...{ NODE_ENV: undefined, VITEST: undefined },
        ...{ ASTRO_TELEMETRY_DISABLED: '1', TZ: 'Asia/Shanghai' },
        ...devEnvironment(settings, commitDay(content)),
      },
      windowsHide: true,
    });
    const gone = once(child, 'exit').then(() => {
      opening = undefined;
      throw new CommandError('网站的预览没有开起来。运行 npm run dev，看它怎么说。');
    });
    gone.catch(() => undefined);
    const address = `http://127.0.0.1:${port}`;
    await Promise.race([gone, answering(address)]);
    return address;
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

async function answering(address: string): Promise<void> {
  for (let tries = 0; tries < SECONDS * 4; tries += 1) {
    try {
      await fetch(`${address}/`, { signal: AbortSignal.timeout(30_000) });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
  }
  throw new CommandError('网站的预览等了一分半钟还没有开起来。运行 npm run dev，看它怎么说。');
}

/** 一个没有人用的端口，由系统挑。 */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

/** 只是看看：旧账读不了的，当作还没有提交过。 */
function commitDay(content: string): string | undefined {
  try {
    return readWorkDays(content, today()).commitDay;
  } catch {
    return undefined;
  }
}
