import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readPicture } from '../../../src/pictures/read-picture.ts';
import { gatherContent } from '../../../src/source/content.ts';
import { readContentFiles } from '../../../src/source/read-content.ts';
import { readContentFolder } from '../content-folder.ts';
import { preparePictures, type StoredPicture } from './prepare-pictures.ts';

const entry = {
  file: 'gate.jpg',
  alt: '村口立着三根新灯杆，灯亮着',
  caption: '灯亮了',
  taken: '2026-03-09',
  givenBy: '村委会',
  role: 'place',
  people: 'none',
};

let town = '';
beforeEach(() => {
  town = mkdtempSync(join(tmpdir(), 'pictures-'));
  mkdirSync(join(town, 'images'));
});
afterEach(() => rmSync(town, { recursive: true, force: true }));

async function prepared(fields: object = {}): Promise<readonly StoredPicture[]> {
  writeFileSync(join(town, 'images.json'), JSON.stringify([{ ...entry, ...fields }]));
  const content = gatherContent(readContentFiles(readContentFolder(town)), undefined);
  const list = await preparePictures(town, content);
  return list === undefined ? [] : JSON.parse(readFileSync(list, 'utf8'));
}

/** 一张花得不能再花的照片：压缩最难的。 */
function noisy(width: number, height: number): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 90 } as const;
  return sharp({ create: { width, height, channels: 3, background: '#888', noise } })
    .jpeg({ quality: 90 })
    .toBuffer();
}

const bytesOf = ([one]: readonly StoredPicture[]) =>
  (one?.variants ?? []).map(({ file }) => readFileSync(join(one?.folder ?? '', file)));

test('再花的照片，网页上的每一张也不到 40 KB，干净，宽和高写得对', async () => {
  writeFileSync(join(town, 'images', 'gate.jpg'), await noisy(1500, 1000));
  const made = await prepared();
  const variants = made[0]?.variants ?? [];
  expect(variants.map(({ format }) => format).toSorted()).toEqual(['jpeg', 'jpeg', 'webp', 'webp']);
  for (const [index, bytes] of bytesOf(made).entries()) {
    expect(bytes.length).toBeLessThanOrEqual(40_000);
    const { width, height } = variants[index] ?? {};
    expect(readPicture(bytes)).toMatchObject({ width, height, carried: [], isWhole: true });
  }
});

test('存着的没有了，再做一遍，一个字节也不差；小图不放大', async () => {
  writeFileSync(join(town, 'images', 'gate.jpg'), await noisy(300, 200));
  const first = await prepared();
  const before = bytesOf(first);
  rmSync(first[0]?.folder ?? '', { recursive: true });
  expect(bytesOf(await prepared())).toEqual(before);
  expect(first[0]?.variants.map(({ width }) => width)).toEqual([300, 300]);
});

test('撤下的、收回了同意的、没有文件的，一张也不准备', async () => {
  expect(await prepared()).toEqual([]);
  writeFileSync(join(town, 'images', 'gate.jpg'), await noisy(60, 40));
  expect(await prepared({ withdrawn: { on: '2026-03-10', why: '拍错了' } })).toEqual([]);
  const consent = { kept: '档案', agreed: '2026-03-09', adults: true, pages: [3001] };
  const revoked = { ...consent, revoked: '2026-03-10' };
  expect(await prepared({ people: 'consented', consent: revoked })).toEqual([]);
  const agreed = await prepared({ people: 'consented', consent });
  expect(existsSync(join(agreed[0]?.folder ?? '', 'gate-60.webp'))).toBe(true);
});
