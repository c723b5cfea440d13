import { markdownBlocks } from '../clauses/blocks.ts';
import type { Scheme } from '../clauses/numbering.ts';
import { outline } from '../clauses/outline.ts';
import { plainMarkdown } from '../markdown/plain-text.ts';
import { type Screen, screensOf } from './screen.ts';

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
    const words = plainMarkdown(text.replaceAll('\n', ''), []);
    near = labels.get(index) ?? (kind === 'heading' ? page.short : near);
    if (kind === 'heading') screens.push({ label: '', title: words, lines: [] });
    else screens.push(...screensOf(near, words));
  }
  return screens;
}
