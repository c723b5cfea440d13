import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Desk, type PracticeServer, practiceServer } from '../support/practice-server.ts';

const root = resolve(import.meta.dirname, '../..');

/** 一页写着哪天前办好的承诺，不是演示：到了日子没有办，就该显出来。 */
const promise = `---
code: 626001
title: 村口那段路装灯
village: jia
aspect: infrastructure
scope: { of: village }
raised: 2026-11-20
responsible: 村委会主任
due: 2098-06-30
standard: 这段路装上灯，走路看得清脚下。
measures:
  - 先定灯的位置，再接电、装灯。
---

村口有两个急弯，一边是坎。
`;

interface Town {
  readonly server: PracticeServer;
  readonly desk: Desk;
}

let own: Town;
let whole: Town;

/** 新开一个镇，放到 `folder` 里。 */
function newTown(folder: string, id: string, name: string): void {
  const flags = [
    ...['--id', id, '--name', name, '--district', '某省某县', '--area-code', '990101'],
    ...['--villages', '甲村,乙村', '--actions', '走访'],
  ];
  const { status, stderr } = spawnSync(
    process.execPath,
    ['scripts/new-town.ts', folder, ...flags],
    { cwd: root, encoding: 'utf8', env: { PATH: process.env.PATH, HOME: process.env.HOME } },
  );
  if (status !== 0) throw new Error(stderr);
  mkdirSync(join(folder, 'promises'));
  writeFileSync(join(folder, 'promises/2026-jia-lights.md'), promise);
}

/** 把镇里答应办的那件事写出来：一句也没有写的不挂出去。 */
function writeAction(folder: string): void {
  for (const name of readdirSync(join(folder, 'actions'))) {
    const path = join(folder, 'actions', name);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('待写：答应了什么。', '每户至少走一次。'));
  }
}

function townOn(server: PracticeServer, name: string, inside: string): Town {
  const fresh = join(server.home, 'fresh');
  newTown(fresh, name === '双河镇' ? 'shuanghe' : 'gaoping', name);
  const desk = server.desk('empty');
  const isOfGit = (path: string) => path.slice(fresh.length + 1).startsWith('.git');
  cpSync(fresh, join(desk.at, inside), {
    recursive: true,
    filter: (path) => !isOfGit(path),
  });
  return { server, desk };
}

beforeAll(() => {
  own = townOn(practiceServer(['--site', 'https://portal.example.gov.cn/']), '双河镇', '');
  whole = townOn(practiceServer(['--base', '/zt/mbl/']), '高坪镇', 'content');
  for (const path of ['tsconfig.json', 'package.json', 'astro.config.mjs']) {
    cpSync(join(root, path), join(whole.desk.at, path));
  }
}, 120_000);
afterAll(() => {
  own?.server.clear();
  whole?.server.clear();
});

test('真的生成：一份程序替两个镇同时生成，各是各的；照当天重新看，到期没办的显出来', {
  timeout: 600_000,
}, async () => {
  own.desk.commit('双河镇从这里开始');
  const unwritten = await own.desk.pushing({}, 'main');
  expect(unwritten.said).toContain('这几件事一句也没有写');
  writeAction(own.desk.at);
  own.desk.commit('写好走访');
  const id = whole.desk.commit('高坪镇从这里开始');
  const both = await Promise.all([own.desk.pushing({}, 'main'), whole.desk.pushing({}, 'main')]);
  for (const { status, said } of both) {
    expect(said).toContain('换上了');
    expect(status).toBe(0);
  }
  expect(own.server.live('index.html')).toContain('双河镇');
  expect(own.server.live('index.html')).not.toContain('高坪镇');
  expect(whole.server.live('index.html')).toContain('高坪镇');
  expect(whole.server.live('index.html')).toContain('/zt/mbl/');
  expect(JSON.parse(whole.server.live('manifest.json')).content).toEqual({
    ...{ commit: id, isClean: true, folder: 'content' },
  });
  expect(own.server.live('626001/versions/index.html')).toContain('双河镇从这里开始');
  expect(own.server.live('626001/index.html')).not.toContain('超');
  const again = own.server.run('server-build');
  expect(again.said).toContain('不用再生成');
  const late = own.server.run('server-build', ['--as-of', '2098-07-30']);
  expect(late).toMatchObject({ status: 0, said: expect.stringContaining('换上了') });
  expect(own.server.live('626001/index.html')).toContain('超');
  own.desk.write('promises/2026-jia-lights.md', promise.replace('title:', 'titel:'));
  own.desk.commit('写错了一个字段');
  const refused = await own.desk.pushing({}, 'main');
  expect(refused.status).not.toBe(0);
  expect(refused.said).toContain('promises/2026-jia-lights.md');
  expect(readFileSync(join(own.server.at, 'last-build.log'), 'utf8')).toContain('生成好了');
});
