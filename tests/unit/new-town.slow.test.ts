import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BuiltSite, deadLinks, readBuiltSite } from '../support/site/built-site.ts';

const root = join(import.meta.dirname, '../..');
// 每回同一个地方，Astro 按路径放的缓存才不会越攒越多。
const scratch = join(tmpdir(), `mingbai-new-town${root.replace(/\W+/g, '-')}`);
const content = join(scratch, 'shuanghe');
const flags = [
  ...['--id', 'shuanghe', '--name', '双河镇', '--district', '某省某县', '--area-code', '990101'],
  ...['--villages', '甲村,甲社区,高坪村', '--actions', '走访,恳谈会，办实事'],
];

function run(script: string, ...args: readonly string[]) {
  // vitest 自己的 BASE_URL、NODE_ENV 不能传给 Astro。
  const env = { PATH: process.env.PATH, HOME: process.env.HOME };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`scripts/${script}.ts`, ...args],
    { cwd: root, encoding: 'utf8', env, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  return { status, said: stdout + stderr };
}

let written: ReturnType<typeof run>;
let site: BuiltSite;

beforeAll(() => {
  rmSync(scratch, { recursive: true, force: true });
  mkdirSync(scratch, { recursive: true });
  written = run('new-town', content, ...flags);
  const built = run('build', '--content', content, '--out', join(scratch, 'dist'));
  expect(built).toMatchObject({ status: 0 });
  site = readBuiltSite(join(scratch, 'dist'), '/');
}, 180_000);

afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test('写出来就过得了检查：没有错误，只提醒哪里还没写', () => {
  expect(written).toMatchObject({ status: 0, said: expect.stringContaining('第一笔已经提交') });
  const { status, said } = run('check', '--content', content, '--json');
  const { findings } = JSON.parse(said) as { findings: readonly { code: string }[] };
  expect(status).toBe(0);
  const codes = findings.map(({ code }) => code);
  expect([...new Set(codes)].toSorted()).toEqual(['W-PLAN-TARGET', 'W-TO-WRITE']);
  expect(codes.filter((code) => code === 'W-PLAN-TARGET')).toHaveLength(1);
});

test('生成的网站里没有别的镇的名字，没有演示', () => {
  const words = /白石|黔江|重庆|八件事|八个一|undefined/;
  const saying = (asked: RegExp) =>
    site.pages.filter(({ text }) => asked.test(text)).map(({ file }) => file);
  expect(saying(words)).toEqual([]);
  // 说得到演示的四页：演示的检查、演示的那一栏怎么填；头一页拿演示的事练手；练习的怎么换成真的。
  expect(saying(/演示/)).toEqual([
    'guide/codes/index.html',
    'guide/fields/index.html',
    'guide/first-page/index.html',
    'guide/ledgers/index.html',
  ]);
});

test('说明页上的画面一起带过去，登记过，看得见', () => {
  const page = readFileSync(join(scratch, 'dist/guide/first-page/index.html'), 'utf8');
  expect(page.match(/<img /g)?.length).toBeGreaterThan(5);
  const registered = JSON.parse(readFileSync(join(content, 'images.json'), 'utf8')) as {
    readonly file: string;
  }[];
  expect(readdirSync(join(content, 'images')).toSorted()).toEqual(
    registered.map(({ file }) => file).toSorted(),
  );
});

test('生成的网站没有一个链接没去处', () => {
  expect(site.pages.length).toBeGreaterThan(20);
  expect(deadLinks(site)).toEqual([]);
});

test('首页说的是这个镇、这几件事', () => {
  const text = (path: string) => site.pages.find(({ file }) => file === path)?.text ?? '';
  expect(text('index.html')).toContain('双河镇明白栏');
  expect(text('actions/index.html')).toContain('答应大家的三件事');
  expect(text('villages/index.html')).toContain('高坪村');
});

test('村的代号由拼音来，重了的加号', () => {
  const villages = JSON.parse(readFileSync(join(content, 'villages.json'), 'utf8'));
  expect(villages).toEqual([
    { id: 'jia', name: '甲村' },
    { id: 'jia-2', name: '甲社区' },
    { id: 'gaoping', name: '高坪村' },
  ]);
});

test('自己是一个 git 仓库，只有一笔，署名是镇', () => {
  const log = execFileSync('git', ['-C', content, 'log', '--format=%an'], { encoding: 'utf8' });
  expect(log).toBe('双河镇\n');
});

test('抄来的政策标明要核对，不印卡片、不上喇叭', () => {
  const copied = join(scratch, 'copied');
  const made = run('new-town', copied, ...flags, '--policies', '1010,1030');
  expect(made).toMatchObject({ status: 0 });
  const { status, said } = run('check', '--content', copied, '--json');
  expect(status).toBe(0);
  const { findings } = JSON.parse(said) as { findings: readonly { code: string }[] };
  expect(findings.filter(({ code }) => code === 'W-COPIED')).toHaveLength(2);
  const out = join(scratch, 'copied-dist');
  expect(run('build', '--content', copied, '--out', out)).toMatchObject({ status: 0 });
  const page = readBuiltSite(out, '/');
  expect(deadLinks(page)).toEqual([]);
  expect(page.pages.find(({ file }) => file === '1010/index.html')?.text).toContain(
    '还没有照本地核对',
  );
  expect(existsSync(join(out, '1010/card'))).toBe(false);
  expect(existsSync(join(out, '1010/broadcast'))).toBe(false);
}, 120_000);

test.each([
  ['没写放在哪里', [], '少写了放在哪个文件夹'],
  ['少写了几样', ['new'], '少写了 --id、--name、--district、--area-code、--villages、--actions'],
  ['代号写了汉字', ['new', ...flags.with(1, '双河')], '--id「双河」不对'],
  ['区划代码少一位', ['new', ...flags.with(7, '99010')], '--area-code「99010」不对'],
  ['村写了两遍', ['new', ...flags.with(9, '甲村,甲村')], '「甲村」写了两遍'],
  ['没有那项政策', ['new', ...flags, '--policies', '1999'], '没有这几项政策：1999'],
])('%s，说怎么写，退出码 2，什么也不写', (_, args, words) => {
  const [folder, ...rest] = args;
  const target = folder === undefined ? [] : [join(scratch, folder)];
  const { status, said } = run('new-town', ...target, ...rest);
  expect(said).toContain(words);
  expect(status).toBe(2);
  expect(readdirSync(scratch).filter((name) => name.startsWith('new'))).toEqual([]);
});

test('文件夹里已经有东西，不往里写', () => {
  const taken = join(scratch, 'taken');
  mkdirSync(taken);
  writeFileSync(join(taken, 'a.txt'), '原来的');
  const { status, said } = run('new-town', taken, ...flags);
  expect(said).toContain('已经有东西');
  expect(status).toBe(1);
  expect(readdirSync(taken)).toEqual(['a.txt']);
});
