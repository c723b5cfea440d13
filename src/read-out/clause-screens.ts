import { markdownBlocks } from '../clauses/blocks.ts';
import type { Scheme } from '../clauses/numbering.ts';
import { outline } from '../clauses/outline.ts';
import { plainMarkdown } from '../markdown/plain-text.ts';
import { tableIn } from '../markdown/table-rows.ts';
import { groupScreens, type Screen, screensOf, tableScreens } from './screen.ts';

/** 无序列表、引用每行开头的记号；另起一条的地方。 */
const MARKER = /^[ \t]*(?:[-+*][ \t]+|(?:>[ \t]?)+)/gm;
const ITEM = /\n(?=[ \t]*[-+*][ \t])/;

/** 有条款的一页：题目、编号、一句话，和写在每屏上头的短名。 */
export interface ClausedPage {
  readonly code: number;
  readonly title: string;
  readonly short: string;
  readonly summary: string;
}

/**
 * 文件原文、村规民约怎么在会上念：一条一屏，长的切开；上头写这一条怎么称呼，没有编号的段落写短名。
 * 字句照原文，只去掉编者加的记号。
 */
export function clauseScreens(page: ClausedPage, body: string, scheme: Scheme): readonly Screen[] {
  const blocks = markdownBlocks(body);
  const labels = new Map(outline(blocks, scheme).clauses.map(({ block, label }) => [block, label]));
  const screens: Screen[] = [
    { label: `说这个号 ${page.code}`, title: page.title, lines: [page.summary] },
  ];
  let near = page.short;
  for (const [index, { kind, text }] of blocks.entries()) {
    if (kind === 'break') continue;
    near = labels.get(index) ?? (kind === 'heading' ? page.short : near);
    if (kind === 'heading') screens.push({ label: '', title: said(text), lines: [] });
    else screens.push(...blockScreens(near, text));
  }
  return screens;
}

/** 一段接着念；表一行一行念，列表一条一条念，记号都不念。 */
function blockScreens(label: string, text: string): readonly Screen[] {
  const table = tableIn(text.split('\n'));
  const words = table === undefined ? text : table.before.join('\n');
  const items = words.split(ITEM).map(said).filter(Boolean);
  const rows = table?.rows.map(({ head, cells }) => ({
    head: said(head),
    cells: cells.map(({ column, text }) => ({ column: said(column), text: said(text) })),
  }));
  return [
    ...(items.length > 1
      ? groupScreens(label, items)
      : items.flatMap((one) => screensOf(label, one))),
    ...tableScreens(label, rows ?? []),
  ];
}

function said(markdown: string): string {
  return plainMarkdown(markdown.replace(MARKER, '').replaceAll('\n', ''), []);
}
