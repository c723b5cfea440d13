import { spawn } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { CommandError } from '../../scripts/lib/command/command-error.ts';
import { districtFolder, keptBeside } from '../../scripts/lib/district/district-folder.ts';
import { mergeDistrict } from '../../scripts/lib/district/merge-district.ts';
import { digestsIn } from '../../scripts/lib/proof/digests.ts';
import { readManifest } from '../../src/proof/manifest.ts';
import { writeBuiltTown } from '../support/built-town.ts';
import { districtTowns } from '../support/district-towns.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'mingbai-district-'));
  for (const town of districtTowns) writeBuiltTown(join(root, town.id), town);
  writeList();
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const out = () => join(root, 'out');
const listed = () =>
  districtTowns.map(({ id, name, address }) => ({ id, name, address, folder: id }));

function writeList(towns: readonly object[] = listed()): void {
  const list = { name: '甲区', sponsor: '甲区人民政府', towns };
  writeFileSync(join(root, 'list.json'), JSON.stringify(list, undefined, 1));
}

const command = () => ['scripts/district.ts', join(root, 'list.json'), '--out', out()];

/** 在这个进程里合一回：跟命令做的一样，只是不用再起一个进程。 */
async function merge() {
  const lines: string[] = [];
  const errors: string[] = [];
  const told = vi.spyOn(console, 'error').mockImplementation((line) => errors.push(String(line)));
  try {
    const folder = districtFolder(out());
    const kept = keptBeside(folder);
    await mergeDistrict({ list: join(root, 'list.json'), out: folder, kept }, (line) =>
      lines.push(line),
    );
    return { status: 0, stdout: lines.join('\n'), stderr: errors.join('\n') };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    const stderr = [...errors, error.message].join('\n');
    return { status: error.exitCode, stdout: lines.join('\n'), stderr };
  } finally {
    told.mockRestore();
  }
}

/** 每个文件都和清单上的指纹一样，一个不多一个不少。 */
function mustBeWhole(): void {
  const manifest = readManifest(readFileSync(join(out(), 'manifest.json'), 'utf8'));
  expect(digestsIn(out())).toEqual(manifest?.files);
}

const homeSays = () => readFileSync(join(out(), 'index.html'), 'utf8');
const hasTown = (id: string) => existsSync(join(out(), 'towns', id, 'index.json'));

describe('合一个区的网站', () => {
  test('文件夹写完整的路径也行，从单子写起也行', async () => {
    const [first, ...others] = listed();
    writeList([{ ...first, folder: join(root, first?.id ?? '') }, ...others]);
    expect((await merge()).stdout).toContain(`变了的 ${districtTowns.length} 个`);
  });

  test('各镇都列在首页和搜索页上，文件和清单对得上；再合一回，没有变就不动', async () => {
    expect(await merge()).toMatchObject({ status: 0, stderr: '' });
    mustBeWhole();
    for (const { name, address } of districtTowns) {
      expect(homeSays()).toContain(`<a href="${address}">${name}</a>`);
      expect(readFileSync(join(out(), 'search/index.html'), 'utf8')).toContain(name);
    }
    const before = statSync(join(out(), 'index.html')).mtimeMs;
    const again = await merge();
    expect(again.stdout).toContain('没有变的 3 个');
    expect(again.stdout).toContain('跟上一回的一样，没有动。');
    expect(statSync(join(out(), 'index.html')).mtimeMs).toBe(before);
  });

  test('只取变了的镇；取了一部分合出来的，跟从头合的一个字节也不差', async () => {
    await merge();
    const [first] = districtTowns;
    if (first === undefined) throw new Error('没有镇');
    writeBuiltTown(join(root, first.id), first, { day: '2026-02-02' });
    expect((await merge()).stdout).toContain('变了的 1 个，没有变的 2 个');
    expect(homeSays()).toContain('2026-02-02');
    const kept = digestsIn(out());
    rmSync(join(root, '.out.kept'), { recursive: true });
    rmSync(out(), { recursive: true });
    expect((await merge()).stdout).toContain('变了的 3 个');
    expect(digestsIn(out())).toEqual(kept);
  });

  test('单子上去掉的镇，网站上、取来的里都没有了', async () => {
    await merge();
    writeList(listed().slice(0, 2));
    expect((await merge()).status).toBe(0);
    expect(hasTown('meiwan')).toBe(false);
    expect(readdirSync(join(root, '.out.kept')).toSorted()).toEqual(['liutang', 'songbai']);
    mustBeWhole();
  });
});

test('区里发的政策列在一页上：哪些镇照着讲，哪个镇旁边另有话；一项也没有的没有这一页', async () => {
  await merge();
  expect(existsSync(join(out(), 'policies'))).toBe(false);
  expect(homeSays()).not.toContain('区里发的政策');
  const [one, two] = districtTowns;
  if (one === undefined || two === undefined) throw new Error('没有镇');
  const shared = { codes: [1010] };
  writeBuiltTown(join(root, one.id), one, { shared, ownLines: [1010] });
  writeBuiltTown(join(root, two.id), two, { shared });
  await merge();
  const page = readFileSync(join(out(), 'policies/index.html'), 'utf8');
  expect(page).toContain('农村低保（1010）');
  expect(page).toMatch(new RegExp(`${one.address}1010/">${one.name}</a>：旁边另有本镇的话`));
  expect(page).toMatch(new RegExp(`${two.address}1010/">${two.name}</a>(?!：)`));
  expect(homeSays()).toContain('<a class="more" href="policies/">');
});

describe('一个镇有毛病', () => {
  test.each([
    ['改坏了一个文件', () => appendFileSync(join(root, 'liutang/search/p/0.txt'), '坏'), '对不上'],
    ['少了一个文件', () => rmSync(join(root, 'liutang/search/c/0.json')), '对不上'],
    ['清单读不懂', () => writeFileSync(join(root, 'liutang/manifest.json'), '{'), '读不懂'],
    ['文件夹不在', () => renameSync(join(root, 'liutang'), join(root, 'elsewhere')), 'folder'],
  ])('%s：说是哪个镇，照上一回好的，别的镇照样换新', async (_, spoil, said) => {
    await merge();
    const before = digestsIn(join(out(), 'towns/liutang'));
    const other = districtTowns.find(({ id }) => id === 'songbai');
    if (other === undefined) throw new Error('没有镇');
    writeBuiltTown(join(root, 'songbai'), other, { day: '2026-03-03' });
    const damaged = districtTowns.find(({ id }) => id === 'liutang');
    if (damaged === undefined) throw new Error('没有镇');
    writeBuiltTown(join(root, 'liutang'), damaged, { day: '2026-03-03' });
    spoil();
    const { status, stderr } = await merge();
    expect(status).toBe(0);
    expect(stderr).toMatch(new RegExp(`✗ 柳塘乡：.*${said}.*照上一回好的`));
    expect(digestsIn(join(out(), 'towns/liutang'))).toEqual(before);
    expect(homeSays()).toContain('2026-03-03');
    expect(homeSays()).toContain('这个镇新的一份有毛病');
    mustBeWhole();
  });

  test('单子上的代号、网址和镇自己写的不一样的，不取', async () => {
    const [one, ...others] = listed();
    writeList([{ ...one, id: 'other' }, ...others]);
    expect((await merge()).stderr).toMatch(/✗ 松柏镇：这一份是「songbai」的.*以前也没有取到过/);
    writeList([{ ...one, address: 'https://example.com/x/' }, ...others]);
    expect((await merge()).stderr).toMatch(/✗ 松柏镇：单子上的网址是/);
    expect(hasTown('songbai')).toBe(false);
    expect(homeSays()).toContain('这个镇的还没有取到');
  });

  test('里面有手机号的，不取，号码一个字也不印', async () => {
    const number = ['138', '0013', '8000'].join('');
    const [town] = districtTowns;
    if (town === undefined) throw new Error('没有镇');
    const files = new Map([...town.files, ['t/0.txt', `¦¦¦找老李，电话${number}。`] as const]);
    writeBuiltTown(join(root, town.id), { ...town, files });
    const { stderr, stdout } = await merge();
    expect(stderr).toMatch(/✗ 松柏镇：search\/t\/0\.txt 里有不该公开的个人信息/);
    expect(stderr + stdout).not.toContain(number);
    expect(hasTown('songbai')).toBe(false);
  });

  test('一个镇也取不到、单子写错了，什么也不动，退出码不是 0', async () => {
    await merge();
    const before = digestsIn(out());
    writeFileSync(join(root, 'list.json'), '{"name": "甲区"，');
    const { status, stderr } = await merge();
    expect(status).toBe(1);
    expect(stderr).toMatch(/list\.json 第 1 行/);
    expect(digestsIn(out())).toEqual(before);
  });
});

test('放着别的东西的文件夹，不拿来写', async () => {
  writeBuiltTown(out(), districtTowns[0] ?? fail());
  const { status, stderr } = await merge();
  expect([status, stderr]).toEqual([2, expect.stringContaining('放着别的东西')]);
});

function fail(): never {
  throw new Error('没有镇');
}

/** 起一个进程合，隔 `wait` 毫秒强行停；没写的等它合完。 */
async function killed(wait?: number): Promise<boolean> {
  const child = spawn(process.execPath, command(), { stdio: 'ignore' });
  const ended = new Promise<boolean>((settle) =>
    child.on('exit', (_, signal) => settle(signal === 'SIGKILL')),
  );
  if (wait !== undefined) {
    await new Promise((settle) => setTimeout(settle, wait));
    child.kill('SIGKILL');
  }
  return ended;
}

test('合到一半随便什么时候被强行停了：旧的完整，下一回做得成', async () => {
  await merge();
  const started = performance.now();
  await killed();
  const whole = performance.now() - started;
  let stopped = 0;
  for (let round = 1; round <= 8; round++) {
    writeChanged(round);
    const before = digestsIn(out());
    if (await killed(whole * (0.25 + 0.75 * Math.random()))) stopped += 1;
    mustBeWhole();
    const after = digestsIn(out());
    const isOld = JSON.stringify(after) === JSON.stringify(before);
    expect(isOld || homeSays().includes(dayOf(round))).toBe(true);
  }
  expect(stopped).toBeGreaterThan(2);
  expect((await merge()).status).toBe(0);
  expect(homeSays()).toContain(dayOf(8));
  mustBeWhole();
  expect(readdirSync(root).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('停在旧的挪开了、新的还没换上的那一下，下一回先把旧的换回来', async () => {
  await merge();
  renameSync(out(), join(root, '.out.old.tmp'));
  writeFileSync(join(root, 'list.json'), '{');
  expect((await merge()).status).toBe(1);
  mustBeWhole();
});

const dayOf = (round: number) => `2026-05-${String(round + 1).padStart(2, '0')}`;

function writeChanged(round: number): void {
  for (const town of districtTowns) {
    writeBuiltTown(join(root, town.id), town, { day: dayOf(round) });
  }
}
