import type { Finding } from '../../../src/checks/finding.ts';
import { type Changes, exampleFiles } from '../example-content.ts';

/** 只看着一条报的话，用文本编辑器会怎么改。`then` 是改好以后才看得见的、另外的毛病。 */
export type Remedy = Next &
  (
    | { readonly kind: 'write'; readonly from: string; readonly to: string }
    | { readonly kind: 'remove'; readonly text: string | undefined; readonly isLast: boolean }
    | { readonly kind: 'byHand'; readonly from: string; readonly to: string }
    | { readonly kind: 'files'; readonly changes: Changes }
  );

interface Next {
  readonly then?: readonly string[];
}

/** 在报的那一行，把 `from` 换成 `to`；`to` 在话里原样写着。 */
export function write(from: string, to: string, ...then: readonly string[]): Remedy {
  return { kind: 'write', from, to, then };
}

/** 在报的那一行删掉 `text`，不写的删整行；一行里有几个的，`isLast` 是删最后一个。话里说了删。 */
export function remove(text?: string, isLast = false): Remedy {
  return { kind: 'remove', text, isLast };
}

/** 从报的那一行起，照话里说的做：把 `from` 换成 `to`，字要自己打。接到上一行去的，`from` 以换行开头。 */
export function byHand(from: string, to: string, ...then: readonly string[]): Remedy {
  return { kind: 'byHand', from, to, then };
}

/** 改名、挪走、删掉、找回来、另存。 */
export function files(changes: Changes, ...then: readonly string[]): Remedy {
  return { kind: 'files', changes, then };
}

/** 照着话改：`broken` 是坏的样子，`finding` 是报的那一条。话里没有说到的改法、那一行没有要改的字，抛错。 */
export function applied(broken: Changes, finding: Finding, remedy: Remedy): Changes {
  if (remedy.kind === 'files') return { ...broken, ...remedy.changes };
  const { file, line, message, hint } = finding;
  const said = message + hint;
  const text = textIn(broken, file);
  const lines = text.split('\n');
  const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0);
  const end = start + (lines[line - 1] ?? '').length;
  const replaced = (from: string, to: string, at: number) => {
    if (at === -1) throw new Error(`第${line}行没有「${from}」，照不了：${said}`);
    return { ...broken, [file]: text.slice(0, at) + to + text.slice(at + from.length) };
  };
  if (remedy.kind === 'remove') {
    if (!/删|只留/.test(hint)) throw new Error(`没有说删：${hint}`);
    const { text: gone, isLast } = remedy;
    if (gone === undefined) return replaced(text.slice(start, end + 1), '', start);
    return replaced(gone, '', isLast ? text.lastIndexOf(gone, end) : text.indexOf(gone, start));
  }
  const { from, to, kind } = remedy;
  if (kind === 'write' && !said.includes(to.trim()))
    throw new Error(`没有说写成「${to}」：${said}`);
  const at = text.indexOf(from, from.startsWith('\n') ? Math.max(0, start - 1) : start);
  return replaced(from, to, kind === 'write' && at > end ? -1 : at);
}

function textIn(changes: Changes, path: string): string {
  if (Object.hasOwn(changes, path)) {
    const content = changes[path];
    return typeof content === 'string' ? content : '';
  }
  const file = exampleFiles().find((each) => each.path === path);
  return file !== undefined && 'text' in file ? file.text : '';
}
