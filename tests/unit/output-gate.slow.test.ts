import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');
// 往程序里添网页、往 public/ 里放东西，都在另抄的一份里做；每回同一个地方，缓存才不会越攒越多。
const copy = join(tmpdir(), `mingbai-gate${root.replace(/\W+/g, '-')}`);
const dist = join(copy, 'dist');
const secret = 'nobody-may-read-this';

beforeAll(() => {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const name of [
    'src',
    'scripts',
    'public',
    'astro.config.mjs',
    'package.json',
    'tsconfig.json',
  ]) {
    cpSync(join(root, name), join(copy, name), { recursive: true });
  }
  cpSync(join(root, 'tests/towns/qingshi'), join(copy, 'content'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  expect(run('scripts/build.ts').status).toBe(0);
}, 180_000);
afterAll(() => rmSync(copy, { recursive: true, force: true }));

function run(...command: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    cwd: copy,
    encoding: 'utf8',
    // vitest 自己的 BASE_URL、NODE_ENV 不能传给 Astro。
    env: { PATH: process.env.PATH, HOME: process.env.HOME },
  });
  return { status, said: stdout + stderr };
}

/** 生成好的文件和首页的字节：没有动过的，前后一样。 */
const published = () => ({
  files: readdirSync(dist, { recursive: true, encoding: 'utf8' }).toSorted(),
  home: readFileSync(join(dist, 'index.html'), 'utf8'),
});

test('程序里添的一页写了手机号：生成停下，上一次的原样留着，话里没有号码', () => {
  const before = published();
  const page = join(copy, 'src/pages/extra.astro');
  writeFileSync(page, '<html lang="zh-CN"><body><p>打1380013<b>8000</b></p></body></html>\n');
  const { status, said } = run('scripts/build.ts');
  rmSync(page);
  expect(status).toBe(1);
  expect(said).toContain('生成的 /extra/ 的正文里有手机号');
  expect(said).toContain('上一次生成的没有动');
  expect(said).not.toMatch(/138\D*0013|8000/);
  expect(published()).toEqual(before);
  expect(readdirSync(copy)).not.toContain('.dist.tmp');
}, 180_000);

test('Markdown、llms.txt、整份的数据里混进了号码：一样一样说得出来，生成停下', () => {
  const before = published();
  const planted = [
    ['src/machine/page-markdown.ts', '= [title,', "= [title, '11010519491231002X',"],
    ['src/machine/llms-text.ts', '...realOrNot(source),', "'打13800138000',"],
    [
      'src/site/machine/town-records-of.ts',
      '引用要带编号',
      '卡号6222021234567890128。引用要带编号',
    ],
  ] as const;
  const sources = planted.map(([path]) => readFileSync(join(copy, path), 'utf8'));
  for (const [at, [path, from, to]] of planted.entries()) {
    const planting = sources[at]?.replace(from, to) ?? '';
    expect(planting).not.toBe(sources[at]);
    writeFileSync(join(copy, path), planting);
  }
  const { status, said } = run('scripts/build.ts');
  for (const [at, [path]] of planted.entries()) writeFileSync(join(copy, path), sources[at] ?? '');
  expect(status).toBe(1);
  expect(said).toMatch(/\/\d{4}\/index\.md 的正文里有居民身份证号/);
  expect(said).toMatch(/\/llms\.txt 的正文里有手机号/);
  expect(said).toMatch(/\/data\/[a-z]+\.json 的数据里有银行卡号/);
  expect(published()).toEqual(before);
}, 180_000);

test('public/ 里放了没登记的文件、快捷方式：检查不过，不生成', () => {
  const before = published();
  writeFileSync(join(copy, 'public/notes.txt'), '一句话\n');
  symlinkSync(copy, join(copy, 'public/all'));
  const { status, said } = run('scripts/build.ts');
  rmSync(join(copy, 'public/notes.txt'));
  rmSync(join(copy, 'public/all'));
  expect(status).toBe(1);
  expect(said).toMatch(/public\/notes\.txt:1 {2}错误 E-PUBLIC-FILE/);
  expect(said).toMatch(/public\/all:1 {2}错误 E-PUBLIC-FILE\n.*快捷方式/);
  expect(published()).toEqual(before);
}, 180_000);

test('检查没有过：一起做的网页作废，只说检查说的，临时的不留下', () => {
  const before = published();
  const page = join(copy, 'content/site.json');
  const written = readFileSync(page);
  writeFileSync(page, '{ "name": ');
  const { status, said } = run('scripts/build.ts');
  writeFileSync(page, written);
  expect(status).toBe(1);
  expect(said).toContain('content/site.json:1  错误');
  expect(said).toContain('内容检查没有过，没有生成；上一次生成的没有动。');
  expect(said).not.toMatch(/没想到的毛病|生成网页没有过/);
  expect(published()).toEqual(before);
  expect(readdirSync(copy)).not.toContain('.dist.tmp');
}, 180_000);

test('跳过检查直接生成，.mdx 也读不到本机的文件', () => {
  writeFileSync(join(copy, 'secret.txt'), secret);
  const page = join(copy, 'content/guide/counts.mdx');
  const written = readFileSync(page);
  const read = `(await import('node:fs')).readFileSync(${JSON.stringify(join(copy, 'secret.txt'))}, 'utf8')`;
  appendFileSync(page, `\n{${read}}\n`);
  const out = join(copy, 'skipped');
  const { status, said } = run(
    'node_modules/astro/bin/astro.mjs',
    'build',
    '--force',
    '--silent',
    '--outDir',
    out,
  );
  writeFileSync(page, written);
  expect(status).not.toBe(0);
  expect(said).toContain('content/guide/counts.mdx：正文里有花括号里的式子');
  expect(said).not.toContain(secret);
}, 180_000);
