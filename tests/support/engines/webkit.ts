import { globSync } from 'node:fs';
import { type Engine, type EnginePage, expressionOf, resultOf } from './engine.ts';
import { start } from './program.ts';

const DISPLAY = ':97';
const PORT = 9797;
/** 选中的框，WebDriver 这样称呼。 */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/**
 * 开 Debian 的 WebKit（MiniBrowser），最像 iPhone 里的浏览器，说 WebDriver，画在 Xvfb 上。
 * 窗口最窄 447 像素；页面出的错它不报。
 */
export async function openWebKit(): Promise<Engine> {
  const [binary] = globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser');
  if (binary === undefined) throw new Error('没有 MiniBrowser：请装 webkit2gtk-driver');
  const screen = await start(
    'Xvfb',
    [DISPLAY, '-screen', '0', '1400x1000x24', '-displayfd', '1'],
    /(\d+)\n/,
  );
  const env = { DISPLAY, WEBKIT_DISABLE_COMPOSITING_MODE: '1' };
  const driver = await startDriver(env);
  const root = `http://127.0.0.1:${PORT}/session`;
  const options = { binary, args: ['--automation'] };
  const { sessionId } = (await ask('POST', root, {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
  })) as { readonly sessionId: string };
  const session = `${root}/${sessionId}`;
  return {
    page: webKitPage(session),
    async close() {
      await ask('DELETE', session);
      driver.stop();
      screen.stop();
    },
  };
}

/** WebKitWebDriver 开好了不说话，问到它答为止。 */
async function startDriver(env: Readonly<Record<string, string>>) {
  const command = `WebKitWebDriver --port=${PORT} & until curl -sf http://127.0.0.1:${PORT}/status >/dev/null; do sleep 0.1; done; echo up; wait`;
  return start('bash', ['-c', command], /(up)/, env);
}

function webKitPage(session: string): EnginePage {
  return {
    async resize(width, height) {
      await ask('POST', `${session}/window/rect`, { x: 0, y: 0, width, height });
    },
    async open(address) {
      await ask('POST', `${session}/url`, { url: address });
    },
    async run(action, argument) {
      const script = `return ${expressionOf(action, argument)}`;
      return resultOf(await ask('POST', `${session}/execute/sync`, { script, args: [] }));
    },
    async type(text) {
      const active = (await ask('GET', `${session}/element/active`)) as Record<string, string>;
      await ask('POST', `${session}/element/${active[ELEMENT]}/value`, { text });
    },
    troubles: () => [],
    async picture() {
      return Buffer.from(String(await ask('GET', `${session}/screenshot`)), 'base64');
    },
  };
}

async function ask(method: string, address: string, body?: object): Promise<unknown> {
  const response = await fetch(address, {
    method,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    headers: { 'content-type': 'application/json' },
  });
  const { value } = (await response.json()) as { readonly value: unknown };
  if (!response.ok) throw new Error(`${method} ${address}：${JSON.stringify(value)}`);
  return value;
}
