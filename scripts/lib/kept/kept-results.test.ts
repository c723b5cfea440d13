import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { keyOf, openKept } from './kept-results.ts';

let folder: string;
let file: string;
const program = '一份程序';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingbai-kept-'));
  file = join(folder, 'pages.pack');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (by = program) => openKept('pages', { program: by, folder });

/** 照这些字各算一回，再存下；返回真算了的是哪几个。 */
function run(texts: readonly string[], by = program): readonly string[] {
  const kept = open(by);
  const made: string[] = [];
  for (const text of texts) {
    const value = kept.value(keyOf(text), () => {
      made.push(text);
      return { text, length: text.length };
    });
    expect(value).toEqual({ text, length: text.length });
  }
  kept.save();
  return made;
}

test('算过的不再算，没有算过的才算；拿到的一个字不差', () => {
  expect(run(['甲', '乙'])).toEqual(['甲', '乙']);
  expect(run(['甲', '乙', '丙'])).toEqual(['丙']);
  expect(run(['丙', '甲'])).toEqual([]);
});

test('什么样的都存得下：没有写的、表、集合、字节', () => {
  const values = [
    undefined,
    null,
    new Map([['a', new Set([1])]]),
    Buffer.from('字'),
    { a: undefined },
  ];
  const kept = open();
  for (const [at, value] of values.entries()) kept.put(keyOf(String(at)), value);
  kept.save();
  const again = open();
  expect(values.map((_, at) => again.get(keyOf(String(at))))).toEqual(values);
});

test('别的程序存的一样也不用', () => {
  run(['甲']);
  expect(run(['甲'], '改了一个字的程序')).toEqual(['甲']);
});

test('文件坏在哪里都一样：坏了的重算，不会拿到别的', () => {
  run(['甲', '乙', '丙丁']);
  const whole = readFileSync(file);
  fc.assert(
    fc.property(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
      const broken = Buffer.from(whole);
      broken[at] = (broken[at] ?? 0) ^ change;
      writeFileSync(file, broken);
      run(['甲', '乙', '丙丁']);
      expect(run(['甲', '乙', '丙丁'])).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('截断了的、空的、不是存货的，当作没有', () => {
  run(['甲', '乙']);
  const { length } = readFileSync(file);
  for (const size of [length - 1, Math.floor(length / 2), 10, 0]) {
    truncateSync(file, size);
    expect(run(['甲', '乙'])).toEqual(['甲', '乙']);
  }
  writeFileSync(file, '别的东西'.repeat(100));
  expect(run(['甲'])).toEqual(['甲']);
});

test('连着几次存都没有用到的扔掉，文件不会越来越大', () => {
  run(['甲', '乙']);
  const { length } = readFileSync(file);
  for (const each of ['1', '2', '3']) expect(run(['甲', each])).toEqual([each]);
  expect(run(['乙', '甲'])).toEqual(['乙']);
  for (let time = 0; time < 30; time++) run(['甲', `新的${time}`]);
  expect(readFileSync(file).length).toBeLessThan(length * 3);
});

test('两次一起做，各存各的，不写坏；后存的算数', () => {
  const [one, other] = [open(), open()];
  one.value(keyOf('甲'), () => '甲');
  other.value(keyOf('乙'), () => '乙');
  one.save();
  other.save();
  expect(open().get(keyOf('乙'))).toBe('乙');
  expect(readdirSync(folder)).toEqual(['pages.pack']);
});

test('写不下的照样算，不算错，也不留半个文件', () => {
  const blocked = join(folder, '不是文件夹');
  writeFileSync(blocked, '');
  const kept = openKept('pages', { program, folder: join(blocked, 'kept') });
  expect(kept.value(keyOf('甲'), () => '甲')).toBe('甲');
  kept.save();
  const closed = join(folder, 'closed');
  mkdirSync(closed);
  chmodSync(closed, 0o500);
  const other = openKept('pages', { program, folder: closed });
  expect(other.value(keyOf('甲'), () => '甲')).toBe('甲');
  other.save();
  chmodSync(closed, 0o700);
});

test('换不上去的（那里是个文件夹，或者做到一半整个文件夹删了）照样算完，不算错', () => {
  mkdirSync(file);
  expect(run(['一'])).toEqual(['一']);
  expect(readdirSync(folder)).toEqual(['pages.pack']);
  rmSync(file, { recursive: true });
  const store = open();
  store.put(keyOf('一'), Buffer.alloc(9 * 1024 * 1024));
  rmSync(folder, { recursive: true });
  expect(() => store.save()).not.toThrow();
});

test('中途停了留下的半个文件，一天以后收掉；刚写的是别人的，不动', () => {
  const [stale, current] = ['pages.old.tmp', 'pages.new.tmp'];
  for (const name of [stale, current]) writeFileSync(join(folder, name), '');
  utimesSync(join(folder, stale), 1000, 1000);
  run(['甲']);
  expect(readdirSync(folder).toSorted()).toEqual([current, 'pages.pack']);
});

test('钥匙认得几段话在哪里断开', () => {
  expect(keyOf('甲乙', '丙')).not.toBe(keyOf('甲', '乙丙'));
  expect(keyOf('甲', '')).not.toBe(keyOf('甲'));
  expect(keyOf('甲')).toBe(keyOf(Buffer.from('甲')));
});
