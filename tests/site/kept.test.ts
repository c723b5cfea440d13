import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readBuiltSite } from '../support/site/built-site.ts';
import { rootFolder } from './built.ts';

const pages = readBuiltSite(rootFolder, '/').pages;
const textOf = (path: string) => pages.find(({ file }) => file === `${path}index.html`)?.text ?? '';
const htmlOf = (path: string) => readFileSync(join(rootFolder, path, 'index.html'), 'utf8');

const kept = textOf('kept/');

test('各村的一期一期，查到的说哪页、哪天，没有过完的只说还没到期，不说公开没公开', () => {
  expect(kept).toContain('上湾村，2026年第一季度');
  expect(kept).toMatch(/还没到期：最迟2026年3月31日；查到 1 份：8013 [^，\s]+，2026年3月21日。/u);
  expect(kept).toContain('说不准过没过期：最迟2026年3月30日；查到 1 份：4003');
  expect(kept).toMatch(/还没到期 \d+ 项/u);
  expect(kept).not.toMatch(/违规|失职|没有公开。|按期公开了[^没]/);
  // 编号写在字里，打印不再补一遍。
  expect(htmlOf('kept/')).not.toContain('data-code="8013"');
});

test('凭哪一条、怎么查的，都写着；演示的标明', () => {
  expect(kept).toContain('凭《村民委员会组织法》第35条');
  expect(kept).toContain('演示的内容没有真的提交日子');
  expect(kept).toContain('工作日只按星期一到星期五数');
});

test('网站不登的，说这里查不了', () => {
  expect(kept).toContain('这一样只贴在村务公开栏上，网站不登，这里查不了。');
});

test('草案哪里都写着是草案', () => {
  expect(textOf('2013/')).toContain('这是草案，还没有通过，不作数。');
  for (const path of ['2013/', '2013/read/', '2013/cite/', 'rules/', 'villages/liulin/']) {
    expect(textOf(path)).toContain('柳林村村规民约（草案）');
  }
  expect(htmlOf('2013/')).toContain('content="柳林村村规民约（草案）"');
});

test('通过了的写着应到、实到、同意和门槛，没有反对的数', () => {
  const rules = textOf('2011/');
  expect(rules).toContain('应到 312 户，实到 226 户');
  expect(rules).toContain('同意 208 户');
  expect(rules).not.toMatch(/反对|弃权/);
  expect(rules).toContain('2026年3月12日，镇司法所');
});
