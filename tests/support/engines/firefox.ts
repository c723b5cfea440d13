import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Engine, type EnginePage, expressionOf, resultOf } from './engine.ts';
import { start } from './program.ts';
import { connect, type Socket } from './socket.ts';

/** 开 Debian 的 Firefox，说 WebDriver BiDi。 */
export async function openFirefox(): Promise<Engine> {
  const profile = mkdtempSync(join(tmpdir(), 'mingbai-engine-'));
  const { said, stop } = await start(
    'firefox-esr',
    ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port', '0'],
    /WebDriver BiDi listening on (ws:\S+)/,
    { MOZ_CRASHREPORTER_DISABLE: '1' },
  );
  const socket = await connect(`${said}/session`);
  const page = await firefoxPage(socket);
  return {
    page,
    async close() {
      socket.close();
      stop();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

async function firefoxPage(socket: Socket): Promise<EnginePage> {
  let troubles: string[] = [];
  await socket.send('session.new', { capabilities: {} });
  await socket.send('session.subscribe', { events: ['log.entryAdded'] });
  socket.listen((method, { level, type, text }) => {
    if (method === 'log.entryAdded' && level === 'error') troubles.push(`${type}：${text}`);
  });
  const { contexts } = await socket.send('browsingContext.getTree');
  const [{ context }] = contexts as readonly [{ readonly context: string }];
  return {
    async resize(width, height) {
      await socket.send('browsingContext.setViewport', { context, viewport: { width, height } });
    },
    async open(address) {
      troubles = [];
      await socket.send('browsingContext.navigate', { context, url: address, wait: 'complete' });
    },
    async run(action, argument) {
      const { result, exceptionDetails } = await socket.send('script.evaluate', {
        expression: expressionOf(action, argument),
        target: { context },
        awaitPromise: true,
      });
      if (exceptionDetails !== undefined) throw new Error(JSON.stringify(exceptionDetails));
      return resultOf((result as { readonly value?: unknown }).value);
    },
    async type(text) {
      const keys = [...text].flatMap((value) => [
        { type: 'keyDown', value },
        { type: 'keyUp', value },
      ]);
      const actions = [{ type: 'key', id: 'keyboard', actions: keys }];
      await socket.send('input.performActions', { context, actions });
    },
    troubles: () => troubles,
    async picture() {
      const { data } = await socket.send('browsingContext.captureScreenshot', { context });
      return Buffer.from(String(data), 'base64');
    },
  };
}
