import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** 一个开着的 nginx。 */
export interface PracticeNginx {
  readonly port: number;
  stop(): Promise<void>;
}

/** 没有人用的一个端口。 */
export function freePort(): Promise<number> {
  return new Promise((settle) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => settle(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** 用现在的用户开 nginx，装上 `site` 这个站点的设置（听 `port`）；`home` 放它自己的东西。 */
export async function startNginx(home: string, site: string, port: number): Promise<PracticeNginx> {
  const prefix = join(home, 'nginx');
  mkdirSync(prefix);
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const config = join(prefix, 'nginx.conf');
  writeFileSync(
    config,
    [
      // 测试多半用 root 跑：不换成别的用户，临时文件夹别的用户进不去。
      ...(process.getuid?.() === 0 ? ['user root;'] : []),
      'daemon off; worker_processes 2; pid nginx.pid; error_log error.log;',
      'events {}',
      `http { include ${site}; access_log off;`,
      ...temporary.map((name) => `${name}_temp_path ${prefix}/${name};`),
      '}',
    ].join('\n'),
  );
  const args = ['-p', prefix, '-c', config];
  const tested = spawnSync('nginx', ['-t', ...args], { encoding: 'utf8' });
  if (tested.status !== 0) throw new Error(tested.error?.message ?? tested.stderr);
  const child = spawn('nginx', args, { stdio: 'ignore' });
  const ended = new Promise<void>((settle) => child.on('close', () => settle()));
  for (let tries = 0; tries < 200; tries += 1) {
    const isUp = await fetch(`http://127.0.0.1:${port}/`).then(
      () => true,
      () => false,
    );
    if (isUp) break;
    await pause(50);
  }
  return {
    port,
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
