import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateWorkflow } from '@action-validator/core';
import { afterEach, expect, test } from 'vitest';
import { parse } from 'yaml';
import { gitEnvironment } from '../git/git.ts';
import { placeDistrictWorkflow } from './place-workflow.ts';

const program = 'https://example.org/mingbai.git';
const made: string[] = [];
afterEach(() => {
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
});

const town = (id: string, more: object = {}) => ({
  ...{ id, name: `${id}镇`, address: `https://example.org/${id}/`, folder: `sites/${id}` },
  ...{ repository: `https://example.org/${id}.git`, ...more },
});

function listOf(towns: readonly object[], inGit = true): string {
  const folder = mkdtempSync(join(tmpdir(), 'mingbai-district-'));
  made.push(folder);
  if (inGit) execFileSync('git', ['-C', folder, 'init', '--quiet'], { env: gitEnvironment() });
  const list = join(folder, 'list.json');
  writeFileSync(list, JSON.stringify({ name: '甲区', sponsor: '甲区政府', towns }));
  return list;
}

test('写出来的合 GitHub 的规矩：各镇是一个矩阵，一个没有过别的照样；动作写死是哪一笔', () => {
  const text = readFileSync(
    placeDistrictWorkflow(listOf([town('bai'), town('song')]), program),
    'utf8',
  );
  expect(validateWorkflow(text).errors).toEqual([]);
  const { jobs, permissions } = parse(text);
  expect(permissions).toEqual({});
  expect(jobs.town.strategy['fail-fast']).toBe(false);
  expect(jobs.deploy.permissions).toEqual({ pages: 'write', 'id-token': 'write' });
  for (const name of ['plan', 'town']) expect(jobs[name].permissions).toEqual({ contents: 'read' });
  for (const [, action] of text.matchAll(/uses: (\S+)/g)) {
    expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
  }
  for (const [, run] of text.matchAll(/run: (.+)/g)) expect(run).not.toContain('${{');
});

test('矩阵里的镇，就是单子上的：照流水线里那一句算出来', () => {
  const list = listOf([town('bai'), town('song')]);
  const { jobs } = parse(readFileSync(placeDistrictWorkflow(list, program), 'utf8'));
  const { run } = jobs.plan.steps.find((step: { id?: string }) => step.id === 'towns');
  const output = join(list, '..', 'output');
  execFileSync('sh', ['-c', run], {
    env: { ...process.env, LIST: list, GITHUB_OUTPUT: output },
  });
  expect(JSON.parse(readFileSync(output, 'utf8').replace(/^towns=/, ''))).toEqual([
    { id: 'bai', repository: 'https://example.org/bai.git', address: 'https://example.org/bai/' },
    {
      id: 'song',
      repository: 'https://example.org/song.git',
      address: 'https://example.org/song/',
    },
  ]);
});

test.each([
  ['没写仓库的', [town('bai', { repository: undefined })], /bai镇.*repository/],
  ['文件夹不对的', [town('bai', { folder: 'x' })], /folder 写成 sites\/代号/],
  [
    '镇太多的',
    Array.from({ length: 257 }, (_, at) => town(`t${at}`)),
    /257 个镇，一条流水线最多 256 个/,
  ],
])('%s，说清楚，不写', (_, towns, said) => {
  const list = listOf(towns);
  expect(() => placeDistrictWorkflow(list, program)).toThrow(said);
  expect(existsSync(join(list, '../.github'))).toBe(false);
});

test('单子不在 git 里、已经有一份不一样的，不写', () => {
  expect(() => placeDistrictWorkflow(listOf([town('bai')], false), program)).toThrow(/git init/);
  const list = listOf([town('bai')]);
  writeFileSync(placeDistrictWorkflow(list, program), 'name: 自己的\n');
  expect(() => placeDistrictWorkflow(list, program)).toThrow(/没有盖掉/);
});
