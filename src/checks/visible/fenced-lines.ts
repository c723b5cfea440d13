const FENCE = /^\s*(`{3,})[^`]*$/;

/** 每一行是不是代码块的：头尾的三个反引号，还是里面的字。没有收尾的不算。 */
export function fencedLines(lines: readonly string[]): readonly ('fence' | 'code' | undefined)[] {
  const kinds: ('fence' | 'code' | undefined)[] = lines.map(() => undefined);
  for (let index = 0; index < lines.length; index++) {
    const fence = FENCE.exec(lines[index] ?? '')?.[1];
    if (fence === undefined) continue;
    const end = lines.findIndex(
      (line, at) => at > index && new RegExp(`^\\s*\`{${fence.length},}\\s*$`).test(line),
    );
    if (end === -1) break;
    kinds.fill('code', index, end);
    kinds[index] = kinds[end] = 'fence';
    index = end;
  }
  return kinds;
}
