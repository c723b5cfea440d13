import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../../scripts/demo/random.ts';
import { gitEnvironment } from '../../scripts/lib/git/git.ts';
import { digestsIn } from '../../scripts/lib/proof/digests.ts';
import { qingshiFolder } from '../support/town.ts';
import { canEdit, townEdits } from '../support/town-edits.ts';

const root = join(import.meta.dirname, '../..');
// 每回同一个地方，Astro 按路径放的缓存才不会越攒越多。
const scratch = join(tmpdir(), `mingbai-kept-build${root.replace(/\W+/g, '-')}`);
const town = join(scratch, 'town');
/** 从头做的另抄一份内容：Astro 自己记着的也不会借用。 */
const copy = join(scratch, 'copy');
/** 一串改动的种子；要换一串，写在环境变量里。 */
const SEED = Number(process.env.MINGBAI_SEED ?? 3);
const ROUNDS = 4;

function build(content: string, kept: string, args: readonly string[]) {
  const out = join(scratch, `dist-${kept}`);
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['scripts/build.ts', '--content', content, '--out', out, ...args],
    {
      cwd: root,
      encoding: 'utf8',
      // vitest 自己的 BASE_URL、NODE_ENV 不能传给 Astro。
      env: { PATH: process.env.PATH, HOME: process.env.HOME, MINGBAI_KEPT: join(scratch, kept) },
    },
  );
  expect(`${stdout}${stderr}`.trimEnd()).toContain('生成好了');
  expect(status).toBe(0);
  return digestsIn(out);
}

function commitAll(day: string): void {
  const git = (...args: readonly string[]) =>
    execFileSync(
      'git',
      ['-C', town, '-c', 'user.name=镇', '-c', 'user.email=mingbai@localhost', ...args],
      {
        env: { ...gitEnvironment(), GIT_AUTHOR_DATE: day, GIT_COMMITTER_DATE: day },
      },
    );
  git('add', '--all');
  git('commit', '--quiet', '--allow-empty', '-m', '改了一处');
}

beforeAll(() => {
  rmSync(scratch, { recursive: true, force: true });
  cpSync(qingshiFolder, town, { recursive: true });
  execFileSync('git', ['-C', town, 'init', '-q', '-b', 'main'], { env: gitEnvironment() });
  commitAll('2026-04-01T08:00:00+08:00');
});
afterAll(() => rmSync(scratch, { recursive: true, force: true }));

test('接着上一次的做，和从头做，一个字节也不差', { timeout: 900_000 }, () => {
  const random = seededRandom(SEED);
  build(town, 'kept', []);
  let waiting = random.shuffle(Object.keys(townEdits));
  let day = 1;
  for (let round = 0; round < ROUNDS; round++) {
    const now = waiting.filter((name) => canEdit(name, town)).slice(0, 2);
    waiting = waiting.filter((name) => !now.includes(name));
    for (const name of now) townEdits[name]?.(town, random);
    day += 1;
    // 有时候还没有提交就生成。
    if (random.chance(0.7)) commitAll(`2026-04-${String(day).padStart(2, '0')}T08:00:00+08:00`);
    const args = random.chance(0.3) ? ['--as-of', `2026-04-${20 + day}`] : [];
    const kept = build(town, 'kept', args);
    rmSync(copy, { recursive: true, force: true });
    cpSync(town, copy, { recursive: true });
    const whole = build(copy, 'whole', ['--fresh', ...args]);
    const paths = new Set([...Object.keys(kept), ...Object.keys(whole)]);
    const differ = [...paths].filter((path) => kept[path] !== whole[path]);
    expect(differ, `种子 ${SEED}，第 ${round + 1} 回：${now.join('、')}`).toEqual([]);
  }
});
