/** 生成网站的末尾：数据包里的每个文件，添上有多大、SHA-256 是什么。 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { digestOf } from '../proof/digests.ts';

const described = z.looseObject({
  resources: z.array(z.looseObject({ path: z.string() })),
});

/**
 * 数据包的说明添好 `bytes`、`hash`，拿走的人对得出文件全不全。看完有没有不该公开的才添：添的只有数，
 * 一长串十六进制里碰巧像电话号码的，不是谁的电话。登了没有的文件抛错。
 */
export function sealDataPackage(dist: string): void {
  const file = join(dist, 'data/datapackage.json');
  const source = described.parse(JSON.parse(readFileSync(file, 'utf8')));
  const resources = source.resources.map((resource) => {
    const bytes = readFileSync(join(dist, 'data', resource.path));
    return { ...resource, bytes: bytes.length, hash: `sha256:${digestOf(bytes)}` };
  });
  writeFileSync(file, `${JSON.stringify({ ...source, resources }, undefined, 2)}\n`);
}
