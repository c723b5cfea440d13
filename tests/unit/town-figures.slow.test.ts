import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { policiesTown, type TownFiles, writeTown } from '../support/small-towns.ts';

const root = join(import.meta.dirname, '../..');
// 每回同一个地方，Astro 按路径放的缓存才不会越攒越多。
const scratch = join(tmpdir(), `mingbai-town-figures${root.replace(/\W+/g, '-')}`);
const content = join(scratch, 'town');
const policy = 'policies/subsistence-allowance.md';

const figure = {
  ...{ name: '低保标准', asks: '低保一个月多少', kind: 'how-much', from: '某县民政局' },
  missing: '没查到，先问村里',
};

function townWith(figures: readonly object[] | undefined): TownFiles {
  const text = policiesTown[policy] ?? '';
  return {
    ...policiesTown,
    [policy]: `${text.replace('gain: [按月补差额', 'gain: [标准〔补 低保标准〕，按月补差额')}\n标准是〔补 低保标准〕。\n`,
    ...(figures && { 'town-figures.json': JSON.stringify(figures, null, 2) }),
  };
}

function build(files: TownFiles) {
  writeTown(content, files);
  const { status, stdout } = spawnSync(
    process.execPath,
    ['scripts/build.ts', '--content', content, '--out', join(scratch, 'dist')],
    // vitest 自己的 BASE_URL、NODE_ENV 不能传给 Astro。
    { cwd: root, encoding: 'utf8', env: { PATH: process.env.PATH, HOME: process.env.HOME } },
  );
  return { status, stdout };
}

const page = () => readFileSync(join(scratch, 'dist/1200/index.html'), 'utf8');

beforeAll(() => rmSync(scratch, { recursive: true, force: true }));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test('只改了 town-figures.json，再生成一次，字段和正文都换', () => {
  expect(build(townWith([figure])).status).toBe(0);
  expect(page().match(/标准(?:是)?没查到，先问村里/g)?.length).toBeGreaterThanOrEqual(2);

  const answered = { ...figure, answer: '每月601元', source: '某通知', on: '2024-02-01' };
  expect(build(townWith([answered])).status).toBe(0);
  expect(page()).not.toContain('没查到，先问村里');
  expect(page()).toContain('标准每月601元<sup><a href="#basis">2</a></sup>');
  expect(page()).toContain('标准是每月601元<sup><a href="#basis">2</a></sup>');
}, 120_000);

test('没有登记的，不生成', () => {
  rmSync(content, { recursive: true, force: true });
  const { status, stdout } = build(townWith(undefined));
  expect(status).toBe(1);
  expect(stdout).toContain('〔补 低保标准〕没有登记');
}, 60_000);
