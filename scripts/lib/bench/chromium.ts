import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { CommandError } from '../command/command-error.ts';

const PROGRAM = '/usr/bin/chromium';
const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** 开一个 Chromium 来量；没有装的说怎么装。`port` 是另开给 Lighthouse 的调试端口。 */
export async function launchChromium(port?: number): Promise<Browser> {
  if (!existsSync(PROGRAM)) {
    throw new CommandError(`没有 ${PROGRAM}。请装上：apt-get install chromium fonts-noto-cjk`);
  }
  const debugging = port === undefined ? [] : [`--remote-debugging-port=${port}`];
  return chromium.launch({ executablePath: PROGRAM, args: [...FLAGS, ...debugging] });
}
