import { type Cell, kindOfCell, squeeze } from './cell.ts';

/** 读不懂的一格：看到了什么，先要怎么办。 */
export interface UnreadableCell {
  readonly found: string;
  readonly remedy: string;
}

const DITTO = /^(?:同上|上同|同前|同左|〃|′′|''|"|“|”|々|↓|ditto|do\.?)$/i;

/**
 * 一格读不懂，毛病在这一格的写法、不在列：公式没有结果，写着「同上」，列太窄存成了一串 #。
 * 不是这几种的返回 `undefined`，照列的话说。
 */
export function unreadableCell(cell: Cell): UnreadableCell | undefined {
  if (typeof cell === 'object' && 'broken' in cell) {
    const found = kindOfCell(cell);
    return cell.broken === 'error'
      ? { found, remedy: '改好公式，或者不用公式、直接写上' }
      : { found, remedy: '用 Excel 或 WPS 打开，存一次就有结果了；或者不用公式、直接写上' };
  }
  if (typeof cell !== 'string') return undefined;
  const text = squeeze(cell);
  if (DITTO.test(text)) return { found: '一个“同上”的记号', remedy: '不写“同上”，照样写全' };
  if (/^#{3,}$/.test(text)) {
    return {
      found: '一串 #（列太窄，存的时候没有写出来）',
      remedy: '回到原来的表格，把列拉宽再存，存成 .xlsx 最稳当',
    };
  }
  return undefined;
}
