import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../scripts/lib/static-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** 挂在站根的网站。 */
    rootSite: string;
    /** 挂在 /zt/mbl/ 下面、写明了网址的网站。 */
    basedSite: string;
  }
}

const BASE = '/zt/mbl/';
const BASED_FOLDER = '.cache/dist-based';

/** 浏览器测试之前：用生成好的 dist，再按区门户的底座另生成一份，两份都开起来。 */
export default async function setup(project: TestProject): Promise<() => void> {
  if (!existsSync('dist/index.html')) {
    throw new Error('还没有生成网站：先运行 npm run build，再运行 npm run test:site。');
  }
  const site = `https://town.example.gov.cn${BASE}`;
  const built = spawnSync(
    process.execPath,
    ['scripts/build.ts', '--base', BASE, '--site', site, '--out', BASED_FOLDER],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  if (built.status !== 0) throw new Error('按底座 /zt/mbl/ 生成网站没有成功。');
  const servers = [await serveFolder('dist', '/', 0), await serveFolder(BASED_FOLDER, BASE, 0)];
  const [rootSite = '', based = ''] = servers.map(addressOf);
  project.provide('rootSite', `${rootSite}/`);
  project.provide('basedSite', `${based}${BASE}`);
  return () => {
    for (const server of servers) server.close();
  };
}

function addressOf(server: Server): string {
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}
