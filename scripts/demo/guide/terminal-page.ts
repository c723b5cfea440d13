import { html } from '../../../src/html/html.ts';

/** 屏幕上打的一句命令，和它印出来的。 */
export interface Typed {
  readonly typed: string;
  readonly printed: string;
}

const LOOK = `
  body { margin: 0; width: 640px; background: #1b1f23; color: #e8e6e3; }
  pre { margin: 0; padding: 20px 22px; font: 16px/1.6 ui-monospace, monospace;
        white-space: pre-wrap; overflow-wrap: anywhere; }
  b { color: #ffd479; font-weight: 700; }
`;

/** 终端的一屏，画成一页网页好照下来：照先后，命令一行，印的在下面。 */
export function terminalPage(screen: readonly Typed[]): string {
  const rows = screen.map(
    ({ typed, printed }) => html`<b>&gt; ${typed}</b>\n${printed.trim()}\n\n`,
  );
  const page = html`<!doctype html><meta charset="utf-8"><style>${{ html: LOOK }}</style><pre>${rows}</pre>`;
  return page.html;
}
