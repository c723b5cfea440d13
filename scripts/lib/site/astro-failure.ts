import { writeFailureIn } from '../say-write-failure.ts';

/**
 * Astro 生成不下去时说的是英文，换成中文：多半是哪个文件、第几行，下一步怎么办。
 * `output` 是它说的话，`content` 是内容文件夹的绝对路径。它的话里可能有文件的原文，只留头一行的名目。
 */
export function explainAstroFailure(output: string, content: string): string {
  const plain = output.replaceAll(COLOUR, '');
  if (/Tsconfig not found/.test(plain)) return elsewhere(content);
  const failure = writeFailureIn(plain);
  if (failure !== undefined) return `生成网页时电脑写不成，不是内容的错：${failure}`;
  const found = fileIn(plain, content);
  const [, tag, name] = TITLE.exec(plain) ?? [];
  return [
    found === undefined
      ? '生成网页时出了错，看不出是哪个文件。'
      : `生成网页时出了错，多半是这个文件：${found}。`,
    '检查没有说，是检查漏了：先改回这个文件上一次的样子再生成，把这几行报给维护的人。',
    `（Astro：${tag ?? name ?? '没有说为什么'}）`,
  ].join('\n');
}

/** 内容文件夹在另一份网站程序里，那份程序还没有安装：生成网页的程序会去读那里的 tsconfig.json。 */
function elsewhere(content: string): string {
  return [
    `生成不了网页：${content} 放在另一份还没有安装的网站程序里，那里的 tsconfig.json 读不通。`,
    '在那份程序里先运行 npm ci；或者把内容文件夹挪出来，再用 --content 指着它。',
  ].join('\n');
}

/** 出了哪种错：写在方括号里，或者在一行开头；前面可以有钟点、`[ERROR]` 和说话的是哪一部分。 */
const TITLE =
  /\[(\w*(?:Error|Exception))\]|^(?:\d{1,2}:\d\d:\d\d )?(?:\[ERROR\] )?(?:\[\w+\] )?(\w*(?:Error|Exception))\b/m;

/** 终端里上颜色的记号。 */
const COLOUR = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/** 说到的头一个内容文件，从 `content/` 写起；行号说得出来的带上。 */
function fileIn(output: string, content: string): string | undefined {
  const from = output.replaceAll('\\', '/').split(`${content.replaceAll('\\', '/')}/`)[1];
  const [, path, line] = /^([^\s:"'`]+\.(?:mdx?|json))(?::(\d+))?/.exec(from ?? '') ?? [];
  if (path !== undefined) return `content/${path}${Number(line) > 0 ? ` 第 ${line} 行` : ''}`;
  const [, folder, name] = /\[\w+\] ([\w-]+) → ([\w-]+) /.exec(output) ?? [];
  return folder === undefined ? undefined : `content/${folder}/${name}`;
}
