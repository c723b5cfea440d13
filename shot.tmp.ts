import axe from 'axe-core';
import { chromium } from 'playwright-core';
import { serveForBench } from './scripts/lib/bench/gzip-server.ts';

const { origin, close } = await serveForBench('/work/wt/reports/.vis/out');
const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
const shot = async (name: string, path: string, o: any = {}, act?: (p: any) => Promise<void>) => {
  const c = await browser.newContext({
    viewport: { width: o.width ?? 360, height: 780 },
    colorScheme: o.dark ? 'dark' : 'light',
    locale: 'zh-CN',
    javaScriptEnabled: o.js ?? true,
  });
  const p = await c.newPage();
  p.on('console', (m: any) => {
    if (m.type() === 'error') console.log(name, m.text());
  });
  p.on('pageerror', (e: any) => console.log(name, 'ERR', e.message));
  await p.goto(origin + path, { waitUntil: 'networkidle' });
  if (o.elder)
    await p.evaluate(() => {
      document.documentElement.dataset.mode = 'elder';
      document.documentElement.style.fontSize = '24px';
    });
  if (o.print) await p.emulateMedia({ media: 'print' });
  if (act) await act(p);
  if (o.axe) {
    await c.close;
    await p.evaluate(axe.source).catch(async () => {
      await p.addScriptTag({ content: axe.source }).catch(() => {});
    });
    const r = await p
      .evaluate(() => (window as any).axe?.run())
      .catch((e: any) => console.log(String(e)));
    console.log(
      name,
      'axe',
      r?.violations?.map((v: any) => [v.id, v.nodes.map((n: any) => n.html).slice(0, 3)]),
    );
  }
  const over = await p.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (over > 0) console.log(name, 'wider by', over);
  await p.screenshot({ path: `/work/wt/reports/.vis/${name}.png`, fullPage: o.full ?? true });
  await c.close();
};
const ask = (q: string) => async (p: any) => {
  await p.click('input[name=q]');
  await p.keyboard.insertText(q);
  await p.waitForTimeout(3500);
  console.log(
    q,
    await p.evaluate(() => [
      document.querySelector('[data-search-status]')?.textContent,
      ...[...document.querySelectorAll('a.hit-link')]
        .slice(0, 6)
        .map((a: any) => a.textContent + ' ' + a.href),
    ]),
  );
};
await shot('home360', '/', { axe: true });
await shot('home1280', '/', { width: 1280 });
await shot('homedark', '/', { dark: true });
await shot('homeelder', '/', { elder: true });
await shot('homeprint', '/', { print: true, width: 700 });
await shot('search360', '/search/', { axe: true }, ask('低保'));
await shot('search1280', '/search/', { width: 1280 }, ask('柳塘乡自来水'));
await shot('searchtown', '/search/?q=房子漏雨&village=baishi', { dark: true }, async (p) => {
  await p.waitForTimeout(3000);
});
await shot('searchcode', '/search/', {}, ask('1010'));
await shot('searchnojs', '/search/', { js: false });
await browser.close();
close();
