import { sayCell, sayRow, type TableRow } from '../markdown/table-rows.ts';
import { packLines, splitForScreens } from './pack.ts';

/** 会上念的一屏。 */
export interface Screen {
  /** 上头的小字：念到哪里了，如「怎么办，第3步」「二、（八）」。 */
  readonly label: string;
  /** 大字，一句一行。 */
  readonly lines: readonly string[];
  /** 大题目；只有头一屏和问答有。 */
  readonly title?: string | undefined;
}

/** 一屏一段：太长的接着切，上头写明是几分之几。 */
export function screensOf(label: string, text: string): readonly Screen[] {
  const parts = splitForScreens(text);
  return parts.map((part, index) => ({
    label: parts.length === 1 ? label : `${label}（${index + 1}／${parts.length}）`,
    lines: [part],
  }));
}

/** 几句话一组：短的并到一屏，长的切开。 */
export function groupScreens(label: string, texts: readonly string[]): readonly Screen[] {
  return packLines(texts.flatMap((text) => splitForScreens(text))).map((lines) => ({
    label,
    lines,
  }));
}

/** 一张表：一行一句，一句不跨屏；太长的一行自己占几屏，只在格与格之间断，每屏上头都写是哪一行。 */
export function tableScreens(label: string, rows: readonly TableRow[]): readonly Screen[] {
  const screens: Screen[] = [];
  let short: string[] = [];
  const showShort = () => {
    screens.push(...packLines(short).map((lines) => ({ label, lines })));
    short = [];
  };
  for (const row of rows) {
    const said = sayRow(row);
    if (splitForScreens(said).length === 1) short.push(said);
    else {
      showShort();
      screens.push(...longRow(label, row));
    }
  }
  showShort();
  return screens;
}

function longRow(label: string, { head, cells }: TableRow): readonly Screen[] {
  const pieces = cells.flatMap((cell) => splitForScreens(`${sayCell(cell)}。`));
  const near = [label, head].filter(Boolean).join('，');
  const screens = packLines(pieces);
  return screens.map((lines, index) => ({
    label: screens.length === 1 ? near : `${near}（${index + 1}／${screens.length}）`,
    lines,
  }));
}
