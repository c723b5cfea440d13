import { pushedRefs } from '../../../src/server/push-rules.ts';
import { today } from '../command/today.ts';
import { isZero } from '../publishing/new-commits.ts';
import { publishNewest } from './publish-newest.ts';
import type { TownServer } from './server-folder.ts';

/**
 * `post-receive` 做的：推了主分支的，生成、换上，一路说给推的人听；没有生成出来的，说推上来的收下了、怎么办。
 * 推的人断了线，照样做完。`lines` 是 git 交来的话。返回退出码；推送已经收下，退出码不影响它。
 */
export async function publishPush(server: TownServer, lines: string): Promise<number> {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  const { branch, site } = server.settings;
  const pushed = pushedRefs(lines).filter((update) => !isZero(update.new));
  if (!pushed.some(({ ref }) => ref === `refs/heads/${branch}`)) {
    if (pushed.some(({ ref }) => ref.startsWith('refs/heads/'))) {
      console.log(
        `收下了。推的不是 ${branch} 分支，网站没有动；要公布，推到 ${branch}：git push 服务器 HEAD:${branch}`,
      );
    } else if (pushed.length > 0) console.log('标签收下了，网站没有动。');
    return 0;
  }
  console.log('查过了，收下了。');
  const published = await publishNewest(server, { say: console.log, asOf: today() });
  if (published === 'failed' || published === 'broken') {
    console.log('推上来的提交已经收下，不用撤。怎么办：');
    if (published === 'failed') {
      console.log('  内容里的错，照上面说的改好，再提交一次、再推一次；');
    }
    console.log(
      `  服务器的毛病（盘满、内存不够、没有权限），请管服务器的人弄好，运行 npm run server:build -- ${server.places.at}，不用再推。`,
    );
    return 1;
  }
  if (site !== undefined && published === 'switched') console.log(`看一看：${site}`);
  return 0;
}
