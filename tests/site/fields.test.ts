import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { guidedShapes } from '../../src/authoring/shape-names.ts';
import { promiseSchema } from '../../src/kinds/promise.ts';
import { qingshi } from '../support/qingshi.ts';
import { readBuiltSite } from '../support/site/built-site.ts';
import { base, basedFolder, rootFolder } from './built.ts';

const path = 'guide/fields/index.html';
const html = readFileSync(join(rootFolder, path), 'utf8');
const text = readBuiltSite(rootFolder, '/').pages.find(({ file }) => file === path)?.text ?? '';

test('每一种文件有一节，跳得到；每个字段有自己的地址', () => {
  for (const shape of guidedShapes) {
    expect(html).toContain(`href="#${shape}"`);
    expect(html).toMatch(new RegExp(`<section [^>]*id="${shape}"`));
  }
  const own = Object.keys(promiseSchema.shape).filter(
    (key) => key !== 'demo' && key !== 'withdrawn',
  );
  for (const key of own) expect(html).toContain(`id="promises-${key}"`);
  for (const key of ['demo', 'withdrawn']) expect(html).toContain(`id="everywhere-${key}"`);
});

test('列的是这个镇自己的村、方面、会', () => {
  const { villages, site } = qingshi;
  for (const { id, name } of villages) expect(text).toContain(`${id}：${name}`);
  for (const { id, label } of [...site.aspects, ...site.meetingForms]) {
    expect(text).toContain(`${id}：${label}`);
  }
});

test('给发布的人看的说明里有它；挂在别的目录下也是', () => {
  expect(readFileSync(join(rootFolder, 'guide/index.html'), 'utf8')).toContain(
    'href="/guide/fields/"',
  );
  expect(readFileSync(join(basedFolder, 'guide/index.html'), 'utf8')).toContain(
    `href="${base}guide/fields/"`,
  );
});
