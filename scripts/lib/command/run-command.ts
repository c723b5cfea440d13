import { CommandError, HelpAsked } from './command-error.ts';

/** 一个命令：参数进去，退出码出来；不返回就是 0。办不成的抛 `CommandError`。 */
export type Command = (argv: readonly string[]) => number | undefined | Promise<number | undefined>;

/**
 * 运行一个命令，设好退出码。办不成的印出为什么、怎么办；没想到的错照 `sayUnexpected` 说，退出码 1。
 */
export async function runCommand(
  command: Command,
  sayUnexpected: (error: unknown) => string = withDetails,
): Promise<void> {
  try {
    process.exitCode = (await command(process.argv.slice(2))) ?? 0;
  } catch (error) {
    if (error instanceof HelpAsked) {
      console.log(error.message);
      process.exitCode = 0;
      return;
    }
    const isExpected = error instanceof CommandError;
    console.error(await hidden(isExpected ? error.message : sayUnexpected(error)));
    process.exitCode = isExpected ? error.exitCode : 1;
  }
}

/** 话里会有文件名：号码、姓名遮住。出了错才装找姓名的程序。 */
async function hidden(text: string): Promise<string> {
  const { withoutPersonal } = await import('../../../src/checks/privacy/hide-personal.ts');
  return withoutPersonal(text);
}

function withDetails(error: unknown): string {
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `程序出了没想到的毛病。把下面几行报给维护的人：\n${details}`;
}

/**
 * 碰得到台账的命令用的：没想到的错只说在程序的哪里，不带错误自己的话，里面可能有台账的原文。
 */
export function withoutItsWords(error: unknown): string {
  const where = error instanceof Error ? (error.stack?.match(/^ {4}at .*$/gm) ?? []) : [];
  const name = error instanceof Error ? error.name : '未知';
  return [`程序出了没想到的毛病（${name}），什么也没有写。把下面几行报给维护的人：`, ...where].join(
    '\n',
  );
}
