import { existsSync, readdirSync, statSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../scripts/lib/static-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** 这个网站自己的内容生成的网站。 */
    shippedSite: string;
  }
}

const built = 'dist/index.html';

/** 看这个网站自己的内容以前：网站要生成好了，比内容新；开起来。 */
export default async function setup(project: TestProject): Promise<() => void> {
  if (!existsSync(built) || statSync(built).mtimeMs < newestIn('content')) {
    throw new Error('dist 还没有生成，或者比 content 旧：先运行 npm run build。');
  }
  const server = await serveFolder('dist', '/', 0);
  const { port } = server.address() as AddressInfo;
  project.provide('shippedSite', `http://127.0.0.1:${port}/`);
  return () => server.close();
}

/** 一个文件夹里最新的文件是几时改的。 */
function newestIn(folder: string): number {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => statSync(join(folder, name)).mtimeMs)
    .reduce((newest, time) => Math.max(newest, time), 0);
}
