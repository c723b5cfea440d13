import { spawn } from 'node:child_process';

const openers: Readonly<Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>>> = {
  win32: ['rundll32', 'url.dll,FileProtocolHandler'],
  darwin: ['open'],
};

/** 用这台电脑平常的浏览器打开一个地址；打不开的不算错，地址已经印出来了。 */
export function openBrowser(address: string): void {
  const [program, ...args] = openers[process.platform] ?? ['xdg-open'];
  const opened = spawn(program, [...args, address], { stdio: 'ignore', detached: true });
  opened.once('error', () => console.log('浏览器没有自己打开，照上面的地址打开。'));
  opened.unref();
}
