/**
 * 测试用：顶替 `npm run build` 的命令，一眨眼就生成好一个小网站，带清单。
 * 环境变量 `QUICK_BUILD` 写 `fail`（说一句就停）、`full`（盘满了）、`killed`（说了一句提醒，被强行关掉）、`child-killed`（它起的程序被强行关掉）、`bulk`（写几兆）、`short`（少写一个字节）、`hold:文件`（等这个文件没有了再往下）。
 */
import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { runCommand } from '../../scripts/lib/command/run-command.ts';
import { startNode } from '../../scripts/lib/command/run-node.ts';
import { digestsIn } from '../../scripts/lib/proof/digests.ts';
import { manifestText } from '../../src/proof/manifest.ts';

const { values } = parseArgs({
  options: {
    content: { type: 'string', default: '' },
    base: { type: 'string', default: '/' },
    out: { type: 'string', default: '' },
    site: { type: 'string' },
    'as-of': { type: 'string', default: '' },
  },
});
const [fault = '', held = ''] = (process.env.QUICK_BUILD ?? '').split(':');
const { content, out, base } = values;

if (fault === 'fail') {
  console.error('content/site.json 第 3 行：网站名不能是空的。');
  process.exit(1);
}
if (fault === 'killed') {
  console.error('查了9个文件，1个提醒。');
  process.kill(process.pid, 'SIGKILL');
}
if (fault === 'child-killed') {
  await runCommand(
    async () => (await startNode(['-e', "process.kill(process.pid, 'SIGKILL')"])).exitCode,
  );
  process.exit();
}
mkdirSync(join(out, 'assets'), { recursive: true });
const gitIn = (folder: string, ...args: readonly string[]) =>
  execFileSync('git', ['-C', folder, ...args], { encoding: 'utf8' }).trim();
const git = (...args: readonly string[]) => gitIn(content, ...args);
const commit = git('rev-parse', 'HEAD');
const words = readFileSync(join(content, 'site.json'), 'utf8');
const history = git('log', '--all', '--format=%s');
writeFileSync(
  join(out, 'index.html'),
  `<!doctype html><title>${commit}</title><pre>${words}</pre>`,
);
writeFileSync(join(out, '404.html'), '<!doctype html><title>没有这一页</title>');
writeFileSync(join(out, 'history.txt'), `${history}\n`);
writeFileSync(join(out, `assets/page.${commit.slice(0, 8)}.js`), `console.log('${commit}')`);
if (!process.env.SAME_ANY_DAY) writeFileSync(join(out, 'day.txt'), values['as-of']);
if (fault === 'hold') {
  // 真的生成也另起进程；生成的被关掉，它还在跑。
  const helper = spawn('sleep', ['600'], { stdio: 'ignore' });
  while (existsSync(held)) await pause(50);
  helper.kill();
}
if (fault === 'bulk') writeFileSync(join(out, 'bulk.bin'), Buffer.alloc(8 * 1024 * 1024));
if (fault === 'full') {
  throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
}
const files = digestsIn(out);
if (fault === 'short') writeFileSync(join(out, 'index.html'), words.slice(1));
writeFileSync(
  join(out, 'manifest.json'),
  manifestText({
    manifest: 1,
    program: { commit: gitIn(process.cwd(), 'rev-parse', 'HEAD'), isClean: true },
    content: {
      commit,
      isClean: git('status', '--porcelain') === '',
      folder: git('rev-parse', '--show-prefix'),
    },
    settings: { base, asOf: values['as-of'], ...(values.site && { site: values.site }) },
    files,
  }),
);
