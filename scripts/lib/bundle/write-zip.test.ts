import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { writeZip, type ZipEntry } from './write-zip.ts';

const scratch = mkdtempSync(join(tmpdir(), 'mingbai-zip-'));
afterAll(() => rmSync(scratch, { recursive: true, force: true }));
afterEach(() => vi.unstubAllEnvs());

const zip = join(scratch, 'one.zip');
const entry = (name: string, bytes: Uint8Array): ZipEntry => ({ name, read: () => bytes });
const bytes = (entries: readonly ZipEntry[], day = '2026-12-01') => {
  writeZip(zip, entries, day);
  return readFileSync(zip);
};

test('解开就是原来的文件，什么字节、什么名字都一样', () => {
  const name = fc
    .array(fc.stringMatching(/^[a-z0-9给技术员]{1,8}$/u), { minLength: 1, maxLength: 3 })
    .chain((parts) =>
      fc.constantFrom('html', 'png', 'txt').map((end) => `${parts.join('/')}.${end}`),
    );
  const files = fc.uniqueArray(fc.tuple(name, fc.uint8Array({ maxLength: 300 })), {
    selector: ([each]) => each,
    maxLength: 12,
  });
  fc.assert(
    fc.property(files, (some) => {
      const found = unzipSync(bytes(some.map(([each, data]) => entry(each, data))));
      expect(Object.keys(found)).toEqual(some.map(([each]) => each).toSorted());
      for (const [each, data] of some) expect(found[each]).toEqual(data);
    }),
    { numRuns: 40 },
  );
});

test('同样的文件，在哪个时区、交来的次序怎样，打出来一个字节也不差；换了一天就不一样', () => {
  const files = [entry('给技术员.html', new Uint8Array(900)), entry('a/b.html', new Uint8Array(9))];
  const made = ['Asia/Shanghai', 'America/Los_Angeles', 'Pacific/Kiritimati'].map((zone, at) => {
    vi.stubEnv('TZ', zone);
    return bytes(at === 1 ? files.toReversed() : files);
  });
  expect(new Set(made.map((each) => each.toString('base64'))).size).toBe(1);
  expect(bytes(files, '2026-12-02').equals(made[0] ?? Buffer.of())).toBe(false);
});

test('电脑上的 unzip 解得开，中文名字认得', (context) => {
  const asked = spawnSync('unzip', ['-v']);
  context.skip(asked.error !== undefined, '这里没有 unzip');
  bytes([entry('给技术员.html', new TextEncoder().encode('看这里'))]);
  const out = join(scratch, 'out');
  const env = { ...process.env, LC_ALL: 'C.UTF-8' };
  expect(spawnSync('unzip', ['-q', zip, '-d', out], { env }).status).toBe(0);
  expect(readdirSync(out)).toEqual(['给技术员.html']);
  expect(readFileSync(join(out, '给技术员.html'), 'utf8')).toBe('看这里');
});

test('轮到哪个才读哪个；有一个读不出来的，没写完的不留下', () => {
  const read: string[] = [];
  const of = (name: string): ZipEntry => ({
    name,
    read() {
      read.push(name);
      if (name === 'c') throw Object.assign(new Error('EIO'), { code: 'EIO' });
      return strToBytes(name);
    },
  });
  expect(() => writeZip(zip, ['d', 'c', 'a'].map(of), '2026-12-01')).toThrow('写不成');
  expect(read).toEqual(['a', 'c']);
  expect(existsSync(zip)).toBe(false);
});

test('文件太多的说装不下', () => {
  const many = Array.from({ length: 65_536 }, (_, at) => entry(`${at}`, new Uint8Array()));
  expect(() => writeZip(zip, many, '2026-12-01')).toThrow('装不下');
});

function strToBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
