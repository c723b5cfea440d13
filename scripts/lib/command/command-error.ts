/** 命令办不成的退出码：参数写错是 2，已经开着一个是 3，半路被强行关掉是 4（`KILLED`），别的是 1。 */
export type FailureCode = 1 | 2 | 3 | typeof KILLED;

/** 它起的程序被系统强行关掉：不是内容的错。 */
export const KILLED = 4;

/**
 * 命令办不成，话里说为什么、怎么办，绝不带台账里的原文。
 * 最外层的 `runCommand` 把话印出来，照 `exitCode` 退出。
 */
export class CommandError extends Error {
  override readonly name: string = 'CommandError';
  readonly exitCode: FailureCode;

  constructor(message: string, exitCode: FailureCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** 参数写错了：怎么错了，再说写法。退出码 2。 */
export function usageError(what: string, usage: string): CommandError {
  return new CommandError(`${what}\n${usage}`, 2);
}

/** 问的是写法（`--help`），不是要办事：印出写法，退出码 0。 */
export class HelpAsked extends Error {
  override readonly name: string = 'HelpAsked';
}
