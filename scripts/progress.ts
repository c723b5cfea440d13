/**
 * `npm run progress`：由仓库外面的台账公布一期进度，先看后写；也管收回、从演示换成真的、换系列。
 * 参数不对返回 2，不能公布、没有写返回 1。
 */
import { personToAsk } from './lib/command/ask-person.ts';
import { runCommand, withoutItsWords } from './lib/command/run-command.ts';
import { today } from './lib/command/today.ts';
import { performTask } from './lib/progress/perform-task.ts';
import { keyAdvice, readProgressTask } from './lib/progress/progress-arguments.ts';

await runCommand(async (argv) => {
  const say = (message: string) => console.error(message);
  if (process.env.MINGBAI_KEY !== undefined) say(keyAdvice);
  const task = readProgressTask(argv, today(), say);
  const talk = { say, show: (text: string) => console.log(text), ask: personToAsk() };
  const { said, exitCode } = await performTask(task, talk);
  console.log(said.join('\n'));
  return exitCode;
}, withoutItsWords);
