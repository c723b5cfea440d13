import type { AddressInfo } from 'node:net';
import { valueAt } from '../../../src/source/value-at.ts';
import { CommandError } from '../command/command-error.ts';
import { serveEditor } from './edit-server.ts';
import { openSitting } from './edit-sitting.ts';
import { editorAssets } from './editor-assets.ts';
import { realSite } from './real-site.ts';
import { openDesk } from './town-desk.ts';

/** 端口被占时最多往后挑几个。 */
const TRIES = 20;

/** 开着的编辑器：地址，和怎么停（连同网站的预览）。 */
export interface StartedEditor {
  readonly address: string;
  readonly stop: () => void;
}

/** 开编辑器。同一份内容已经开着的，说在哪里；端口被别的程序占着的，往后挑一个。 */
export async function startEditor(content: string, port: number): Promise<StartedEditor> {
  const desk = openDesk(content);
  const site = realSite(content);
  const editor = { desk, site, sitting: openSitting(desk), now: () => Date.now() };
  const settings = desk.town().files.find(({ place }) => place.shape === 'site')?.data?.value;
  const name = valueAt(settings, ['name']);
  const town = typeof name === 'string' ? name : '';
  const serving = { town, editor, assets: await editorAssets() };
  for (let at = port; ; at += 1) {
    try {
      const server = await serveEditor(serving, at);
      desk.saved();
      return {
        address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
        stop() {
          site.stop();
          server.close();
          server.closeAllConnections();
        },
      };
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || at >= port + TRIES) throw error;
      await mustNotBeOpen(content, at);
    }
  }
}

/** 占着端口的就是改同一份内容的编辑器：再开一个没有用，还会两边撞上。 */
async function mustNotBeOpen(content: string, port: number): Promise<void> {
  const address = `http://127.0.0.1:${port}/`;
  let known: unknown;
  try {
    const response = await fetch(`${address}whoami`, { signal: AbortSignal.timeout(2000) });
    known = await response.json();
  } catch {
    return;
  }
  if (valueAt(known, ['mingbai']) !== 'edit' || valueAt(known, ['content']) !== content) return;
  throw new CommandError(
    `编辑器已经开着：用浏览器打开 ${address} 。要重开，先在那个窗口按 Ctrl+C。`,
  );
}
