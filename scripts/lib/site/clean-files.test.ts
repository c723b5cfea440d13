import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type KnownPublic, nothingKnown } from '../../../src/checks/privacy/known-public.ts';
import { outputFaults } from '../../../src/output-gate/find-in-output.ts';
import { openCleanFiles } from './clean-files.ts';
import { outputFile } from './output-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mingbai-clean-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const clean = '<p>先到村里问。</p>';
const exposed = '<p>打13800138000。</p>';
type Pages = Readonly<Record<string, string>>;

/** 看几个网页；返回这一次真看了的，和看出来几处。 */
function gate(pages: Pages, known: KnownPublic = nothingKnown, program = '一份程序') {
  const files = openCleanFiles('pages', { known, kept: { program, folder } });
  const looked = Object.entries(pages).filter(
    ([path, text]) => !files.has(path, Buffer.from(text)),
  );
  const faults = outputFaults(
    looked.map(([path, text]) => outputFile(path, Buffer.from(text))),
    known,
  );
  files.seen(faults);
  return { looked: looked.map(([path]) => path), found: faults.exposed.length };
}

test('看过没有毛病、一字不差的不再看；改了的、换了地方的照看', () => {
  expect(gate({ 'a/index.html': clean })).toEqual({ looked: ['a/index.html'], found: 0 });
  expect(gate({ 'a/index.html': clean })).toEqual({ looked: [], found: 0 });
  expect(gate({ 'a/index.html': exposed })).toEqual({ looked: ['a/index.html'], found: 1 });
  expect(gate({ 'b/index.html': clean }).looked).toEqual(['b/index.html']);
});

test('有毛病的一回也放不过；跟它一起看的，也不记成看过', () => {
  for (let time = 0; time < 3; time++) {
    expect(gate({ 'a/index.html': exposed, 'b/index.html': clean })).toEqual({
      looked: ['a/index.html', 'b/index.html'],
      found: 1,
    });
  }
});

test('公开过、可以写的变了，规则变了，全部重看', () => {
  const office = '<p>打023-79312345。</p>';
  const known = { ...nothingKnown, phones: new Set(['02379312345']) };
  expect(gate({ 'a/index.html': office }, known).found).toBe(0);
  expect(gate({ 'a/index.html': office }, known).looked).toEqual([]);
  expect(gate({ 'a/index.html': office }).found).toBe(1);
  expect(gate({ 'a/index.html': office }, known, '另一份程序').looked).toEqual(['a/index.html']);
});

test('快捷方式、放图片的地方的，每次都看', () => {
  const files = () =>
    openCleanFiles('pages', { known: nothingKnown, kept: { program: '', folder } });
  for (let time = 0; time < 2; time++) {
    const one = files();
    expect(one.has('a', undefined)).toBe(false);
    expect(one.has('pictures/a.webp', Buffer.from('图'))).toBe(false);
    one.seen({ exposed: [], unreadable: [] });
  }
});
