/** 生成网页以后：每一页的样式编成旧浏览器也读得懂的，电话一点就拨，几段脚本合成一段，省了也一样的字不写，安全策略只留自己用到的指纹。 */
import { readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type PageCompiler, pageCompiler } from '../../../src/floor/page-compiler.ts';
import { type KeptPlace, keyOf, openKept } from '../kept/kept-results.ts';
import { linkPhones } from './link-phones.ts';
import { joinEarlyScript, mergeScripts } from './merge-scripts.ts';
import { slimMarkup } from './slim-markup.ts';
import { tightenCsp } from './tighten-csp.ts';

/** 做网页的时候一并要做的。 */
export interface PageWork {
  /** 做完的一页再改一回：`path` 从网站根写起。 */
  readonly label: (path: string, html: string) => string;
  /** 写好了的一页。 */
  readonly done: (path: string, html: string) => void;
}

const INLINE_SCRIPT = /<script\b(?![^>]*ld\+json)[^>]*>([\s\S]*?)<\/script>/g;
const SCRIPT_END = /\.js\b/g;
const IN_NAME = /[\w.-]/;

/**
 * 把一个文件夹里的网页全做完，一页只读一遍、写一遍；`paths` 是里头的全部文件。做过的、脚本也没有变的，照存着的写。
 */
export function finishPages(
  folder: string,
  paths: readonly string[],
  kept: KeptPlace,
  { label, done }: PageWork,
): void {
  const scripts = new Map(
    paths
      .filter((path) => path.endsWith('.js'))
      .map((path) => [basename(path), readFileSync(join(folder, path), 'utf8')]),
  );
  const compile = pageCompiler();
  const results = openKept('pages', kept);
  const shared = keyOf(...[...scripts].flat());
  for (const path of paths.filter((one) => one.endsWith('.html'))) {
    const file = join(folder, path);
    const bytes = readFileSync(file);
    const made = results.value(keyOf(shared, bytes), () =>
      Buffer.from(finishPage(bytes.toString('utf8'), scripts, compile)),
    );
    const finished = label(path, made.toString('utf8'));
    writeFileSync(file, finished);
    done(path, finished);
  }
  results.save();
}

/** 做完一页。`files` 是网站上的脚本文件，文件名 → 内容：这一页会下载到的，里头添的东西要留着样式。 */
export function finishPage(
  html: string,
  files: ReadonlyMap<string, string>,
  compile: PageCompiler,
): string {
  const compiled = compile(linkPhones(html), scriptsOf(html, files));
  return tightenCsp(slimMarkup(joinEarlyScript(mergeScripts(compiled))));
}

/** 一页写在里头的脚本，连同页上、脚本里提到的脚本文件，一层层找下去。 */
function scriptsOf(html: string, files: ReadonlyMap<string, string>): string {
  const found = new Set<string>();
  const read = (text: string): void => {
    for (const name of scriptNames(text)) {
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

/** 一段文字里提到的脚本文件名：先找 `.js`，再往前看名字有多长；从头一个字一个字地试要慢几十倍。 */
function* scriptNames(text: string): Iterable<string> {
  for (const { index } of text.matchAll(SCRIPT_END)) {
    let start = index;
    while (start > 0 && IN_NAME.test(text.charAt(start - 1))) start -= 1;
    if (start < index) yield text.slice(start, index + '.js'.length);
  }
}
