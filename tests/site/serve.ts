import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { gitEnvironment } from '../../scripts/lib/git/git.ts';
import { serveFolder } from '../../scripts/lib/static-server.ts';
import { qingshiFolder } from '../support/town.ts';
import {
  address,
  base,
  basedFolder,
  commitDay,
  contentCopy,
  earlierRelief,
  reliefFile,
  repository,
  rootFolder,
} from './built.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** 挂在站根的网站。 */
    rootSite: string;
    /** 挂在 /zt/mbl/ 下面、写明了网址的网站。 */
    basedSite: string;
  }
}

/** 浏览器测试之前：抄一份青石镇，挂在站根、挂在区门户底下各生成一份，两份都开起来。 */
export default async function setup(project: TestProject): Promise<() => void> {
  copyTown();
  build('--out', rootFolder);
  build('--base', base, '--site', address, '--out', basedFolder);
  const servers = [await serveFolder(rootFolder, '/', 0), await serveFolder(basedFolder, base, 0)];
  const [rootSite = '', based = ''] = servers.map(originOf);
  project.provide('rootSite', `${rootSite}/`);
  project.provide('basedSite', `${based}${base}`);
  return () => {
    for (const server of servers) server.close();
  };
}

/** 提交三回：头两回低保那一页写得不一样，看得到旧版。 */
function copyTown(): void {
  rmSync(repository, { recursive: true, force: true });
  cpSync(qingshiFolder, contentCopy, { recursive: true });
  runGit(commitDay, 'init', '-q');
  const file = join(contentCopy, reliefFile);
  const text = readFileSync(file, 'utf8');
  for (const { day, summary, edit } of earlierRelief) {
    writeFileSync(file, edit(text));
    commitAll(day, summary);
  }
  writeFileSync(file, text);
  commitAll(commitDay, '低保标准改成今年的，要带的少一样');
}

function commitAll(day: string, summary: string): void {
  runGit(day, 'add', 'content');
  const author = ['-c', 'user.name=青石镇', '-c', 'user.email=town@example.gov.cn'];
  runGit(day, ...author, 'commit', '-qm', summary);
}

function runGit(day: string, ...args: readonly string[]): void {
  const when = `${day}T12:00:00+08:00`;
  execFileSync('git', ['-C', repository, ...args], {
    env: {
      ...gitEnvironment(),
      ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
      ...{ GIT_AUTHOR_DATE: when, GIT_COMMITTER_DATE: when },
    },
  });
}

function build(...args: readonly string[]): void {
  const { status } = spawnSync(
    process.execPath,
    ['scripts/build.ts', '--content', contentCopy, ...args],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (status !== 0) throw new Error(`青石镇的网站没有生成出来：${args.join(' ')}`);
}

function originOf(server: Server): string {
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}
