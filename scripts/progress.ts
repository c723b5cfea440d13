/**
 * `npm run progress`：由仓库外面的台账公布一期进度。也管做钥匙、换系列。
 * 参数不对返回 2，不能公布返回 1，一样也不写。
 */
import { runCommand, withoutItsWords } from './lib/command/run-command.ts';
import { today } from './lib/command/today.ts';
import { performTask } from './lib/progress/perform-task.ts';
import { readProgressTask } from './lib/progress/progress-arguments.ts';

await runCommand(async (argv) => {
  const task = readProgressTask(argv, { today: today(), key: process.env.MINGBAI_KEY });
  const said = await performTask(task, (message) => console.error(message));
  console.log(said.join('\n'));
  return 0;
}, withoutItsWords);
