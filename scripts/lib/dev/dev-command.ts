import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gatherContent } from '../../../src/source/content.ts';
import { readContentFiles } from '../../../src/source/read-content.ts';
import type { Command } from '../command/run-command.ts';
import { readSettings } from '../command/settings.ts';
import { today } from '../command/today.ts';
import { existingTown, readContentFolder } from '../content-folder.ts';
import { HistoryUnreadable } from '../git/git.ts';
import { readWorkDays } from '../git/work-days.ts';
import { preparePictures } from '../pictures/prepare-pictures.ts';
import { remindOfHooks } from '../publishing/hooks/hooks-missing.ts';
import { previewEnvironment } from '../site/run-astro.ts';
import { contentState, isSameState } from './content-state.ts';
import { frontServer } from './front-server.ts';
import { LivePreview } from './live-preview.ts';
import { forgetRunning, mustNotRunAlready, noteRunning } from './running.ts';

const LOOK_EVERY_MS = 250;
const PORTS_TRIED = 20;

/** 边写边看：开着，直到按 Ctrl+C；已经开着的退出码 3。 */
export const devCommand: Command = async (argv) => {
  const settings = readSettings(argv);
  const content = existingTown(settings.content);
  await mustNotRunAlready(content);
  const seen = { commitDay: lastDay(content) };
  const preview = new LivePreview(
    settings,
    async (mirror) => {
      const town = gatherContent(readContentFiles(readContentFolder(mirror)), undefined);
      const pictures = await preparePictures(mirror, town);
      return previewEnvironment({ ...settings, content: mirror }, { ...seen, pictures });
    },
    (text) => console.log(`\n${text}`),
  );
  const running = { content, address: '', home: '' };
  const server = frontServer(preview.behind(() => running));
  const port = await listening(server, settings.port);
  running.address = `http://127.0.0.1:${port}`;
  running.home = `http://localhost:${port}${settings.base}`;
  noteRunning(running);
  const moved = port === settings.port ? '' : `（${settings.port} 被别的程序占了，换了这个）`;
  console.log(`边写边看：${running.home}${moved}`);
  console.log(`内容在 ${content}，改了存盘，网页自己换。停下：在这个窗口里按 Ctrl+C。`);
  console.log('正在检查，要几秒钟。');
  remindOfHooks(content);
  const stopLooking = keepLooking(content, preview);
  await askedToStop();
  stopLooking();
  forgetRunning(content);
  server.closeAllConnections();
  server.close();
  await preview.stop();
  console.log('\n停了。');
  return 0;
};

/** 只是看看，旧账读不了也看得成：说一声，当作还没有提交过。 */
function lastDay(content: string): string | undefined {
  try {
    return readWorkDays(content, today()).commitDay;
  } catch (error) {
    if (!(error instanceof HistoryUnreadable)) throw error;
    console.error(error.message);
    return undefined;
  }
}

/** 开始听；端口被占的往后挑，返回用上的。 */
async function listening(server: Server, from: number): Promise<number> {
  for (let port = from; ; port += 1) {
    const error = await new Promise<NodeJS.ErrnoException | undefined>((settle) => {
      server.once('error', settle);
      server.listen(port, '127.0.0.1', () => settle(undefined));
    });
    server.removeAllListeners('error');
    if (error === undefined) return (server.address() as AddressInfo).port;
    if (error.code !== 'EADDRINUSE' || port - from >= PORTS_TRIED) throw error;
  }
}

/** 隔一会儿看一次；改完停了手（两次看的一样）才查。 */
function keepLooking(content: string, preview: LivePreview): () => void {
  let last = contentState(content);
  let isMoving = false;
  const refresh = () =>
    preview.refresh().catch((error: unknown) => {
      console.error(error instanceof Error ? error.message : String(error));
    });
  refresh();
  const timer = setInterval(() => {
    const now = contentState(content);
    const isSame = isSameState(last, now);
    last = now;
    if (isSame && isMoving) refresh();
    isMoving = !isSame;
  }, LOOK_EVERY_MS);
  return () => clearInterval(timer);
}

function askedToStop(): Promise<void> {
  return new Promise((settle) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => settle());
    }
  });
}
