import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { type Engine, type EnginePage, expressionOf, resultOf } from './engine.ts';
import { fileFromNpm } from './file-from-npm.ts';
import { start } from './program.ts';
import { connect, type Socket } from './socket.ts';

/** 旧 Chromium 装在 npm 包 chrome-aws-lambda 里：哪个版本、校验和、压缩的程序叫什么。 */
const builds = {
  70: {
    version: '1.7.0',
    integrity:
      'sha512-AYOlhrTitaB3v5N1mnEzXdhKzGGLFtH/VDnsT0HK3Vvc9xFep+QP/TgXeDDPu+M+AyLNIkMYkhRZroIc9Kv6eA==',
    file: 'bin/chromium-70.0.3508.0.br',
  },
  78: {
    version: '1.20.4',
    integrity:
      'sha512-+zuq/BO9TpAvlXIpyGto6YytnEe0NBpZS5HVGnaMqRhL0cagDEhrzAYqaQfK4HZnafA7HW1wkFacl7CAI990LQ==',
    file: 'bin/chromium.br',
  },
  92: {
    version: '10.1.0',
    integrity:
      'sha512-NZQVf+J4kqG4sVhRm3WNmOfzY0OtTSm+S8rg77pwePa9RCYHzhnzRs8YvNI6L9tALIW6RpmefWiPURt3vURXcw==',
    file: 'bin/chromium.br',
  },
} as const;

export type OldChromium = keyof typeof builds;

const FOLDER = '.cache/engines';
/** 这个版本以前的，要在一个进程里跑。 */
const MANY_PROCESSES = 90;

/** 开一个旧 Chromium；头一回从 npm 取来，校验过，解开放在 `.cache/engines`。 */
export async function openOldChromium(major: OldChromium): Promise<Engine> {
  const program = unpacked(major);
  const profile = mkdtempSync(join(tmpdir(), 'mingbai-engine-'));
  const { said, stop } = await start(
    program,
    [
      ...['--headless', '--no-sandbox', '--disable-gpu', '--no-zygote', '--lang=zh-CN'],
      ...(major < MANY_PROCESSES ? ['--single-process'] : []),
      ...['--remote-debugging-port=0', `--user-data-dir=${profile}`, 'about:blank'],
    ],
    /DevTools listening on ws:\/\/([\d.:]+)\//,
  );
  const socket = await connect(await pageAddress(said));
  const page = await chromiumPage(socket);
  return {
    page,
    async close() {
      socket.close();
      stop();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function unpacked(major: OldChromium): string {
  const { version, integrity, file } = builds[major];
  const program = join(FOLDER, `chromium-${major}`);
  if (existsSync(program)) return program;
  mkdirSync(FOLDER, { recursive: true });
  const packed = fileFromNpm('chrome-aws-lambda', version, integrity, file);
  const fresh = `${program}-${process.pid}`;
  writeFileSync(fresh, brotliDecompressSync(packed), { mode: 0o755 });
  renameSync(fresh, program);
  return program;
}

async function pageAddress(host: string): Promise<string> {
  const response = await fetch(`http://${host}/json/new`);
  const page = (await response.json()) as { readonly webSocketDebuggerUrl: string };
  return page.webSocketDebuggerUrl;
}

async function chromiumPage(socket: Socket): Promise<EnginePage> {
  let troubles: string[] = [];
  let loaded: (() => void) | undefined;
  socket.listen((method, parameters) => {
    if (method === 'Page.loadEventFired') loaded?.();
    if (method === 'Runtime.exceptionThrown') troubles.push(`出错：${JSON.stringify(parameters)}`);
    if (method === 'Log.entryAdded') {
      const { level, text, url } = parameters.entry as Readonly<Record<string, string>>;
      if (level === 'error') troubles.push(`控制台：${text} ${url ?? ''}`);
    }
  });
  for (const domain of ['Page', 'Runtime', 'Log']) await socket.send(`${domain}.enable`);
  return {
    async resize(width, height) {
      const screen = { width, height, deviceScaleFactor: 1, mobile: width < 500 };
      await socket.send('Emulation.setDeviceMetricsOverride', screen);
    },
    async open(address) {
      troubles = [];
      const done = new Promise<void>((settle) => {
        loaded = settle;
      });
      await socket.send('Page.navigate', { url: address });
      await done;
    },
    async run(action, argument) {
      const { result, exceptionDetails } = await socket.send('Runtime.evaluate', {
        expression: expressionOf(action, argument),
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
      return resultOf((result as { readonly value?: unknown }).value);
    },
    async type(text) {
      await socket.send('Input.insertText', { text });
    },
    troubles: () => troubles,
    async picture() {
      const { data } = await socket.send('Page.captureScreenshot', { format: 'png' });
      return Buffer.from(String(data), 'base64');
    },
  };
}
