import { nearest } from '../checks/nearest.ts';
import entries from './entries.json' with { type: 'json' };
import type { CodeEntry } from './entry.ts';
import { groupLabels } from './groups.ts';

/** 网站上讲各个代码的那一页，从站根写起。 */
export const codesPath = '/guide/codes/';

/** 有了它会怎样。 */
export function effectOf(code: string): string {
  if (code.startsWith('R-')) return '不公布';
  return code.startsWith('E-') ? '拦住发布' : '只提醒';
}

/** 一组代码：先错误，后提醒，各照例子的次序。 */
export interface CodeGroup {
  readonly room: string;
  readonly label: string;
  readonly entries: readonly CodeEntry[];
}

/** 全部代码的说明，照人从动手到发布碰到的次序分组；没有代码的组不列。 */
export function codeGroups(): readonly CodeGroup[] {
  return Object.entries(groupLabels).flatMap(([room, label]) => {
    const own: readonly CodeEntry[] = entries.filter((entry) => entry.room === room);
    const ordered = own.toSorted((a, b) => a.code.slice(0, 1).localeCompare(b.code.slice(0, 1)));
    return own.length === 0 ? [] : [{ room, label, entries: ordered }];
  });
}

/**
 * 在终端里讲一个代码：什么事、这样写会报、报什么、改成什么。大小写、全角的横线不管。
 * 没有这个代码的返回 `known: false`，说最像的是哪个。
 */
export function explainCode(asked: string): { readonly known: boolean; readonly text: string } {
  const wanted = asked
    .normalize('NFKC')
    .replace(/[—–－]/g, '-')
    .trim()
    .toUpperCase();
  const entry: CodeEntry | undefined = entries.find(({ code }) => code === wanted);
  if (entry !== undefined) return { known: true, text: textOf(entry) };
  const meant = nearest(
    wanted,
    entries.map(({ code }) => code),
  );
  const remedy = meant === undefined ? `全部代码在网站的 ${codesPath} 上。` : `是不是 ${meant}？`;
  return { known: false, text: `没有 ${wanted} 这个代码。${remedy}` };
}

function textOf({ code, about, file, line, wrong, message, hint, right }: CodeEntry): string {
  return [
    `${code}  ${about}（${effectOf(code)}）`,
    `比如这样写${file === undefined ? '' : `（${file}:${line}）`}：`,
    indented(wrong),
    `会说：${message}`,
    ...(hint === undefined ? [] : [`怎么改：${hint}`]),
    '改成：',
    indented(right),
  ].join('\n\n');
}

function indented(text: string): string {
  return text.replace(/^/gm, '    ');
}
