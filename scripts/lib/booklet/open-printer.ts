import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { CommandError } from '../command/command-error.ts';

const DEBIAN = '/usr/bin/chromium';
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run'];
const OFFLINE = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** 开一个 Chromium 来印、来照：先找 Debian 的，再找这台电脑上的 Chrome、Edge；都没有的说装什么。 */
export async function openPrinter(): Promise<Browser> {
  const args = [...FLAGS, ...OFFLINE];
  const choices = [
    ...(existsSync(DEBIAN) ? [{ executablePath: DEBIAN }] : []),
    { channel: 'chrome' },
    { channel: 'msedge' },
  ];
  for (const choice of choices) {
    const browser = await chromium.launch({ ...choice, args }).catch(() => undefined);
    if (browser !== undefined) return browser;
  }
  throw new CommandError(
    '做 PDF、做图要用浏览器，这台电脑上没有找到 Chromium、Chrome 或者 Edge。\nDebian、Ubuntu 装：apt-get install chromium fonts-noto-cjk；Windows 上装 Edge 或者 Chrome。网页（--as html）不用浏览器也做得成。',
  );
}
