import { spawnSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type BuiltSite, deadLinks, readBuiltSite } from '../support/site/built-site.ts';
import { minimalTown, policiesTown, rulesTown, writeTown } from '../support/small-towns.ts';

const root = join(import.meta.dirname, '../..');
// 放在 git 外面，内容就没有提交的日子；每回同一个地方，Astro 按路径放的缓存才不会越攒越多。
const scratch = join(tmpdir(), `mingbai-towns${root.replace(/\W+/g, '-')}`);
const base = '/zt/mbl/';

const towns = [
  { name: '什么都还没有的镇', folder: 'minimal', files: minimalTown },
  { name: '只有政策和村规的镇', folder: 'some', files: { ...policiesTown, ...rulesTown } },
];

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

describe.each(towns)('$name', ({ folder, files }) => {
  const content = join(scratch, folder);
  const out = `${content}-dist`;
  let said: string;
  let status: number | null;
  let site: BuiltSite;

  beforeAll(() => {
    rmSync(content, { recursive: true, force: true });
    writeTown(content, files);
    const { stdout, stderr, ...built } = spawnSync(
      process.execPath,
      ['scripts/build.ts', '--content', content, '--base', base, '--out', out],
      // vitest 自己的 BASE_URL、NODE_ENV 不能传给 Astro。
      { cwd: root, encoding: 'utf8', env: { PATH: process.env.PATH, HOME: process.env.HOME } },
    );
    ({ status } = built);
    said = stdout + stderr;
    site = readBuiltSite(out, base);
  }, 120_000);

  const textOf = (path: string) =>
    site.pages.find(({ file }) => file === `${path}index.html`)?.text ?? '';

  test('检查过得了，生成得出来，一声提醒也没有', () => {
    expect(said).toMatch(/^查了\d+个文件，没有问题。\n/);
    expect(said).not.toMatch(/warn|error|undefined/i);
    expect(status).toBe(0);
  });

  test('页面再少，搜索也查得到', () => {
    expect(said).not.toContain('什么也找不到');
  });

  test('没有一个链接没去处', () => {
    expect(site.pages.length).toBeGreaterThan(20);
    expect(deadLinks(site)).toEqual([]);
  });

  test('看不到历史，没有订阅；没有期限和会议，没有日历', () => {
    const files = [...site.files].filter((file) => /(?:feed\.(?:xml|json)|\.ics)$/.test(file));
    expect(files).toEqual([]);
  });

  test('没有哪个标题下面是空的，没有空的清单', () => {
    const bare = site.pages
      .filter(({ bare }) => bare.length > 0)
      .map(({ file, bare }) => [file, bare]);
    expect(bare).toEqual([]);
  });

  test('没有的栏目照直说还没有', () => {
    const empty: Record<string, string> = {
      'promises/': '还没有记下的事',
      'progress/': '还没有公布过进度',
      'assessment/': '没有数可以判',
      'meetings/': '还没有公布的会议',
      'exemplars/': '光荣榜还空着',
      'notices/': '还没有登文件原文',
      'terms/': '还没有要解释的词',
      'data/': '没有数可以下载',
      'changes/': '这一次看不到历史',
      'kept/': '还没有登记要按期公开的',
      ...(folder === 'minimal' && {
        'policies/': '还没有公布政策',
        'cards/': '没有卡可以打',
        'finder/': '没有什么可以对',
        'guide/': '还没有写说明',
        'guide/review/': '没有要复核的',
        'guide/to-fill/': '没有要镇里补的数',
        'guide/fields/': '一个代号，现在一个也没有',
        'rules/': '还没有哪个村公布村规民约',
      }),
      ...(folder === 'some' && { 'finder/': '还没有定要问哪些问题' }),
    };
    for (const [path, words] of Object.entries(empty)) expect(textOf(path)).toContain(words);
  });

  test('首页只摆有的：没有的不占地方', () => {
    const home = textOf('');
    expect(home).toContain('双河村');
    for (const heading of ['我家遇到了', '最近的回音', '办到哪一步', '看看我家能享受什么']) {
      expect(home).not.toContain(heading);
    }
    expect(home.includes('看全部政策')).toBe(folder === 'some');
  });
});
