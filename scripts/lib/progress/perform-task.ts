import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { CommandError } from '../command/command-error.ts';
import { existingTown } from '../content-folder.ts';
import { createKeyFile } from './ledgers/key-file.ts';
import type { ProgressTask } from './progress-arguments.ts';
import { publishProgress } from './publish-progress.ts';
import { startSeries } from './start-series.ts';

/**
 * 做 `npm run progress` 的一件事，边做边说给 `say`，返回做好以后要说的几句。
 * 做不成的抛 `CommandError`，什么也不写。
 */
export async function performTask(
  task: ProgressTask,
  say: (message: string) => void,
): Promise<readonly string[]> {
  if (task.task === 'new-key') {
    const fingerprint = createKeyFile(resolve(task.path));
    return [
      `钥匙做好了：${task.path}，指纹 ${fingerprint}。`,
      '照抄一份，锁进镇里的柜子。丢了，这个系列就接不下去；给人看了，就不保密了。',
    ];
  }
  const content = existingTown(task.content);
  if (!existsSync(join(content, 'progress-plan.json'))) {
    throw new CommandError(`${content} 里没有 progress-plan.json，不是 content 文件夹。`, 2);
  }
  if (task.task === 'new-series') return startSeries(content, task.id);
  const settings = { ...task, ledgers: resolve(task.ledgers), key: resolve(task.key) };
  const paths = await publishProgress(content, settings, { say, reading: progressBar(say) });
  return [
    `公布好了：\n${paths.map((path) => `  ${path}`).join('\n')}`,
    '报告有真数，只给管台账的人看。看过了，再提交 content 里的文件。',
  ];
}

/** 读台账的进度：每多读一成说一句，看得见没有停住。 */
function progressBar(say: (message: string) => void): (share: number) => void {
  let shown = -1;
  return (share) => {
    const tenth = Math.floor(share * 10);
    if (tenth <= shown) return;
    shown = tenth;
    say(`读台账 ${tenth * 10}%`);
  };
}
