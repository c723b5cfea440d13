/** 生成网页以后：每一页去掉自己用不上的样式和指纹，和省了也一样的字。 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { slimMarkup } from './slim-markup.ts';
import { sha256, tightenCsp } from './tighten-csp.ts';
import { trimStyles } from './trim-styles.ts';

const STYLE = /<style>([\s\S]*?)<\/style>/g;
const INLINE_SCRIPT = /<script\b(?![^>]*ld\+json)[^>]*>([\s\S]*?)<\/script>/g;
const SCRIPT_FILE = /[\w.-]+\.js\b/g;

/** 把一个文件夹里的网页全收紧一遍。 */
export function tightenFolder(folder: string): void {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const files = new Map(
    names
      .filter((name) => name.endsWith('.js'))
      .map((name) => [basename(name), readFileSync(join(folder, name), 'utf8')]),
  );
  for (const name of names) {
    if (!name.endsWith('.html')) continue;
    const file = join(folder, name);
    const html = readFileSync(file, 'utf8');
    const tightened = tightenPage(html, files);
    if (tightened !== html) writeFileSync(file, tightened);
  }
}

/** 收紧一页。`files` 是网站上的脚本文件，文件名 → 内容：这一页会下载到的，里头添的东西要留着样式。 */
export function tightenPage(html: string, files: ReadonlyMap<string, string>): string {
  const trimmed = trimStyles(html, scriptsOf(html, files));
  const after = stylesIn(trimmed);
  const renewed = stylesIn(html).reduce(
    (page, style, index) => page.replace(sha256(style), sha256(after[index] ?? '')),
    trimmed,
  );
  return slimMarkup(tightenCsp(renewed));
}

function stylesIn(html: string): readonly string[] {
  return [...html.matchAll(STYLE)].map(([, style = '']) => style);
}

/** 一页写在里头的脚本，连同页上、脚本里提到的脚本文件，一层层找下去。 */
function scriptsOf(html: string, files: ReadonlyMap<string, string>): string {
  const found = new Set<string>();
  const read = (text: string): void => {
    for (const [name] of text.matchAll(SCRIPT_FILE)) {
      const script = files.get(name);
      if (script === undefined || found.has(name)) continue;
      found.add(name);
      read(script);
    }
  };
  read(html);
  const inline = [...html.matchAll(INLINE_SCRIPT)].map(([, text = '']) => text);
  return [...inline, ...[...found].map((name) => files.get(name) ?? '')].join('\n');
}
