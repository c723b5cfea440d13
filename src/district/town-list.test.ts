import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTownList } from './town-list.ts';

const town = (id: string, more: object = {}) => ({
  ...{ id, name: `${id}镇`, address: `https://example.org/${id}/`, folder: `built/${id}` },
  ...more,
});
const written = (towns: readonly object[], more: object = {}) =>
  JSON.stringify({ name: '甲区', sponsor: '甲区人民政府', towns, ...more }, undefined, 1);

function faultsIn(text: string): readonly string[] {
  const read = readTownList(text);
  return 'faults' in read ? read.faults.map(({ line, message }) => `${line} ${message}`) : [];
}

test('写对了的，照次序读出来', () => {
  const read = readTownList(written([town('bai'), town('song')]));
  expect('list' in read && read.list.towns.map(({ id }) => id)).toEqual(['bai', 'song']);
});

test('每一处错都说是哪一行、怎么改', () => {
  const text = written([
    town('bai', { address: 'example.org/bai' }),
    town('Song', { floder: 'x' }),
    { id: 'liu', name: '柳镇', folder: 'c' },
  ]);
  const lines = text.split('\n');
  const lineWith = (words: string) => 1 + lines.findIndex((line) => line.includes(words));
  expect(faultsIn(text)).toEqual([
    expect.stringMatching(
      new RegExp(`^${lineWith('"example.org/bai"')} 第 1 个镇的网址 address 不对：写全，https`),
    ),
    expect.stringMatching(new RegExp(`^${lineWith('"Song"')} 第 2 个镇的代号 id 不对`)),
    expect.stringMatching(
      new RegExp(`^${lineWith('"floder"')} 第 2 个镇的「floder」不认得：是不是要写 folder。`),
    ),
    expect.stringMatching(/^\d+ 第 3 个镇的网址 address 没有写/),
  ]);
});

test('两个镇一样的，说是哪两个', () => {
  const text = written([town('bai'), town('song', { name: 'bai镇' })]);
  expect(faultsIn(text)).toEqual([expect.stringMatching(/^13 第 2 个镇的镇名和第 1 个镇的一样/)]);
});

test('一个镇也没有的、不是对象的、逗号写成中文的，都说得出', () => {
  expect(faultsIn(written([]))).toEqual([expect.stringContaining('一个镇也没有')]);
  expect(faultsIn('[]').length).toBeGreaterThan(0);
  expect(faultsIn('{"name": "甲区"，"towns": []}')).toEqual([expect.stringMatching(/^1 .*,/)]);
});

test('什么样的 JSON 都不抛错，错都有中文的话和真有的行', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const read = readTownList(text);
      if (!('faults' in read)) return;
      for (const { line, message } of read.faults) {
        expect(line).toBeGreaterThan(0);
        expect(message).toMatch(/\p{Script=Han}/u);
      }
    }),
  );
});
