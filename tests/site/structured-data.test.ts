import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { qingshi, relief } from '../support/qingshi.ts';
import { faultsIn, graphOf, propertyOf } from '../support/site/schema-org-shape.ts';
import { address, basedFolder, rootFolder } from './built.ts';

const pageOf = (folder: string, code: number) =>
  graphOf(readFileSync(join(folder, String(code), 'index.html'), 'utf8'));

describe.each([rootFolder, basedFolder])('%s 里的结构化数据', (folder) => {
  test.each(qingshi.policies.map(({ code, title }) => [code, title] as const))(
    '%i %s 合 schema.org 的样子，没有空的一项',
    (code, title) => {
      const graph = pageOf(folder, code);
      expect(graph.map((thing) => propertyOf(thing, '@type'))).toEqual([
        'GovernmentService',
        'FAQPage',
      ]);
      expect(graph.flatMap((thing) => faultsIn(thing, title))).toEqual([]);
      expect(propertyOf(graph[0], 'name')).toBe(title);
      expect(propertyOf(graph[0], 'identifier')).toBe(String(code));
    },
  );
});

test('写明了网址的网站，每项服务写着自己的网址', () => {
  const [service] = pageOf(basedFolder, relief.code);
  expect(propertyOf(service, 'url')).toBe(`${address}${relief.code}/`);
});
