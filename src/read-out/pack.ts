/** 会上念，一屏最多这么多字：手机上念得清，后排看得见。 */
const SCREEN_AT_MOST = 60;

/**
 * 把一段话切成一屏一屏的，每屏不超过 `most` 个字。先在句末断，一句太长的在分号、逗号处断，
 * 还太长的硬断。切出来的接回去，一个字不多，一个字不少。
 */
export function splitForScreens(text: string, most: number = SCREEN_AT_MOST): readonly string[] {
  return merge(divide(text, most, ENDS), most);
}

/** 一段一段地取：到句末（引号、括号跟着前面），到分号、冒号，到逗号、顿号。浏览器里也用，不往回看。 */
const ENDS = [
  /[^。！？]*(?:[。！？][”’）」』〕]*|$)/g,
  /[^；：]*(?:[；：]|$)/g,
  /[^，、]*(?:[，、]|$)/g,
] as const;

/** 几句短话并到一屏，每屏不超过 `most` 个字；一句就超了的自己一屏（要先用 `splitForScreens` 切过）。 */
export function packLines(
  lines: readonly string[],
  most: number = SCREEN_AT_MOST,
): readonly (readonly string[])[] {
  const screens: string[][] = [];
  let room = 0;
  for (const line of lines) {
    const size = length(line);
    const last = screens[screens.length - 1];
    if (last !== undefined && size <= room) last.push(line);
    else {
      screens.push([line]);
      room = most;
    }
    room -= size;
  }
  return screens;
}

/** 一级一级地断：这一级断出来还太长的，再用下一级。 */
function divide(
  text: string,
  most: number,
  [part, ...finer]: readonly RegExp[],
): readonly string[] {
  if (length(text) <= most) return [text];
  if (part === undefined) return chunks(text, most);
  const parts = (text.match(part) ?? []).filter((one) => one !== '');
  return parts.flatMap((one) => divide(one, most, finer));
}

/** 相邻的短片并起来，不超过 `most`。 */
function merge(parts: readonly string[], most: number): readonly string[] {
  const merged: string[] = [];
  for (const part of parts) {
    const last = merged[merged.length - 1];
    if (last !== undefined && length(last) + length(part) <= most) {
      merged[merged.length - 1] = last + part;
    } else merged.push(part);
  }
  return merged;
}

function chunks(text: string, most: number): readonly string[] {
  const characters = [...text];
  const count = Math.ceil(characters.length / most);
  return Array.from({ length: count }, (_, index) =>
    characters.slice(index * most, (index + 1) * most).join(''),
  );
}

function length(text: string): number {
  return [...text].length;
}
