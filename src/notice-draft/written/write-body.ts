import type { DraftBlock, DraftRun } from '../draft.ts';
import { escapeCell, escapeHeading, escapeText } from './escape.ts';

/** 把理好的各块写成正文的 Markdown：一段一行，中间空一行，末尾换行。 */
export function writeBody(blocks: readonly DraftBlock[]): string {
  let body = '';
  for (const [index, block] of blocks.entries()) {
    const isList = block.kind === 'item' && blocks[index - 1]?.kind === 'item';
    body += `${index === 0 ? '' : isList ? '\n' : '\n\n'}${written(block)}`;
  }
  return `${body}\n`;
}

function written(block: DraftBlock): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${escapeHeading(block.text)}`;
    case 'break':
      return '---';
    case 'item':
      return `- ${inline(block.runs)}`;
    case 'table':
      return tableOf(block.rows);
    default:
      return inline(block.runs);
  }
}

function inline(runs: readonly DraftRun[]): string {
  return runs
    .map(({ text, isBold }, index) => {
      if (isBold) return `**${escapeText(text, false)}**`;
      return escapeText(text, index === 0);
    })
    .join('');
}

function tableOf(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((row) => `|${row.map((cell) => ` ${escapeCell(cell)} |`).join('')}`);
  const rule = `|${' --- |'.repeat(rows[0]?.length ?? 0)}`;
  return [...lines.slice(0, 1), rule, ...lines.slice(1)].join('\n');
}
