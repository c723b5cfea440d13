import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { staleGuidePictures } from '../../scripts/demo/guide/draw-guide-pictures.ts';
import { guidePictures } from '../../scripts/demo/guide/picture-names.ts';

const content = join(import.meta.dirname, '../../content');
const guide = readFileSync(join(content, 'guide/first-page.md'), 'utf8');

test('每张画面都在“头一页”里，一张不多、一张不少', () => {
  const shown = [...guide.matchAll(/\]\(\/images\/([^)]+)\)/g)].map(([, name]) => name);
  expect(shown).toEqual([...guidePictures]);
});

test('照着头一页真的再走一遍：画面上的字还是这些；不是了，运行 npm run guide-pictures 重照', async () => {
  expect(await staleGuidePictures()).toEqual([]);
}, 240_000);
