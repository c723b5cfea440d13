/** 有没有人正看着这个屏幕：输出不是存进文件、也不是流水线的日志。 */
interface Screen {
  readonly isTerminal: boolean;
  readonly isLogged: boolean;
}

/** 现在的屏幕；流水线都设 `CI`。 */
function thisScreen(): Screen {
  return { isTerminal: process.stderr.isTTY === true, isLogged: (process.env.CI ?? '') !== '' };
}

/**
 * 第几个文件是哪一个，`names` 按读的次序。文件名里可能有一个人，所以只给正看着屏幕的人看；
 * 输出会留下来的地方只说怎么数。
 */
export function fileLegend(
  names: readonly string[],
  { isTerminal, isLogged }: Screen = thisScreen(),
): string {
  const order = '第几个文件，照文件名排';
  if (!isTerminal || isLogged) return `${order}。`;
  const lines = names.map((name, index) => `  第 ${index + 1} 个文件是 ${name}`);
  return `${order}：\n${lines.join('\n')}`;
}
