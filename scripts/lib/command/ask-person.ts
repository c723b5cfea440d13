import { createInterface } from 'node:readline';

/** 有人坐在终端前面的，问一句、等一句；没有的是 `undefined`。按了 Ctrl-C、Ctrl-D、断了线的，当作没有答。 */
export function personToAsk(): ((question: string) => Promise<string>) | undefined {
  const { stdin: input, stderr: output } = process;
  if (!input.isTTY || !output.isTTY) return undefined;
  return (question) =>
    new Promise((resolve) => {
      const terminal = createInterface({ input, output });
      terminal.once('close', () => {
        output.write('\n');
        resolve('');
      });
      terminal.question(question, (answer) => {
        terminal.removeAllListeners('close');
        terminal.close();
        resolve(answer);
      });
    });
}
