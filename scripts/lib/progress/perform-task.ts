import { resolve } from 'node:path';
import { existingTown } from '../content-folder.ts';
import { changeSeries } from './change-series.ts';
import type { ProgressTask, PublishSettings } from './progress-arguments.ts';
import { type Publishing, publishProgress, type Talk } from './publish-progress.ts';
import { takeBackRelease } from './take-back-release.ts';
import { writeFirstPlan } from './write-first-plan.ts';

/** 办完了说的几句，和退出码。 */
export interface Performed {
  readonly said: readonly string[];
  readonly exitCode: 0 | 1;
}

/** 做 `npm run progress` 的一件事。做不成的抛 `CommandError`，什么也不写。 */
export async function performTask(task: ProgressTask, talk: Talk): Promise<Performed> {
  if (task.task === 'help') return { said: [task.usage], exitCode: 0 };
  const content = existingTown(task.content);
  switch (task.task) {
    case 'first-plan':
      return { said: writeFirstPlan(content, whereOf(task)), exitCode: 0 };
    case 'take-back':
      return { said: takeBackRelease(content, task.until), exitCode: 0 };
    case 'new-series':
      return { said: changeSeries(content, { id: task.id, from: 'real' }), exitCode: 0 };
    case 'start-real': {
      const { id, start } = task;
      return { said: changeSeries(content, { id, start, from: 'demo' }), exitCode: 0 };
    }
    case 'publish': {
      const settings = { ...task, ledgers: resolve(task.ledgers) };
      return outcomeOf(await publishProgress(content, settings, talk), task);
    }
  }
}

const unwritten = {
  preview: '只是看看，什么也没有写。要写，去掉 --preview。',
  'nobody-to-ask':
    '什么也没有写：没有人坐在前面答话。看过了要写，在终端里运行、答“是”；脚本里用的，加上 --yes。',
  declined: '没有写，什么也没有动。改好台账，再运行一遍。',
} as const;

function outcomeOf(
  publishing: Publishing,
  { until, content }: Pick<PublishSettings, 'until' | 'content'>,
): Performed {
  if (!publishing.wrote) {
    return { said: [unwritten[publishing.why]], exitCode: publishing.why === 'preview' ? 0 : 1 };
  }
  const where = whereOf({ content });
  return {
    said: [
      `公布好了：\n${publishing.paths.map((path) => `  ${path}`).join('\n')}`,
      `报告、底数有真数，只给管台账的人看，和台账锁在一起；底数审下一期要用，不要删。运行 npm run check${where && ` --${where}`}，过了就提交 content/progress/ 里的那个文件。`,
      `还没有提交，看出不对的：npm run progress -- --take-back ${until}${where} 收回，改好台账再来。`,
    ],
    exitCode: 0,
  };
}

/** 话里教人再运行的命令，内容不在这个网站里的，后面接着写 --content。 */
function whereOf({ content }: Pick<PublishSettings, 'content'>): string {
  return content === undefined ? '' : ` --content ${content}`;
}
