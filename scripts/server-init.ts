/** `npm run server:init -- 文件夹`：建镇里自己的服务器，推上来的先查，查过了生成网站、换上去。 */
import { readArguments } from './lib/command/arguments.ts';
import { usageError } from './lib/command/command-error.ts';
import { runCommand } from './lib/command/run-command.ts';
import { readSettings } from './lib/command/settings.ts';
import { programFolder } from './lib/program-folder.ts';
import {
  beginServer,
  mustBeAbleToServe,
  renewServer,
  warningsFor,
} from './lib/server/begin-server.ts';
import { mustBeSettings } from './lib/server/must-be-settings.ts';
import { nextSteps } from './lib/server/next-steps.ts';
import { openServer } from './lib/server/server-folder.ts';

const usage =
  '写法：npm run server:init -- /srv/mingbai/qingshi  [--base /zt/mbl/] [--site https://网址/] [--branch main] [--keep 5] [--listen 80] [--build 命令 --build 参数] [--from 公布过的仓库]；已经建好的，照 server.json 和这份程序重写钩子和 nginx、systemd 的文件：--renew';

/** 正在运行的这份程序、这个 Node：以后收推送、生成网站都用它们。 */
const installed = { program: programFolder.replace(/\/$/, ''), node: process.execPath };

await runCommand((argv) => {
  const { values, positionals } = readArguments(argv, {
    usage,
    positionals: 1,
    options: {
      base: { type: 'string', default: '/' },
      site: { type: 'string' },
      branch: { type: 'string', default: 'main' },
      keep: { type: 'string', default: '5' },
      listen: { type: 'string', default: '80' },
      build: { type: 'string', multiple: true },
      from: { type: 'string' },
      renew: { type: 'boolean', default: false },
    },
  });
  const [folder] = positionals;
  if (folder === undefined) throw usageError('要写服务器放在哪个文件夹。', usage);
  mustBeAbleToServe();
  if (values.renew) {
    const server = renewServer(openServer(folder), installed);
    console.log(
      `照 server.json 和现在的程序重写好了：${server.places.at}。nginx -t 过了，再 reload。\n改了 base、site 的，接着运行 npm run server:build -- ${server.places.at}`,
    );
    return 0;
  }
  const { base, site } = readSettings([
    ...['--base', values.base],
    ...(values.site === undefined ? [] : ['--site', values.site]),
  ]);
  const settings = mustBeSettings({
    ...{ base, branch: values.branch, keep: Number(values.keep), listen: values.listen },
    ...(site !== undefined && { site }),
    ...installed,
    ...(values.build !== undefined && { build: values.build }),
  });
  const server = beginServer(folder, settings, values.from);
  console.log(nextSteps(server, values.from !== undefined));
  for (const warning of warningsFor(server, process.getuid?.())) console.log(`! ${warning}`);
  return 0;
});
