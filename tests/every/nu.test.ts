import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nuFaults } from '../support/site/nu-checker.ts';

test('Nu 检查器在哪一页、哪张图上都挑不出毛病', () => {
  expect(nuFaults('dist')).toEqual([]);
});

test('有毛病的一页，Nu 检查器挑得出', () => {
  const folder = mkdtempSync(join(tmpdir(), 'mingbai-nu-'));
  const style = '<style>p{no-such-property:1}</style>';
  writeFileSync(
    join(folder, 'index.html'),
    `<!doctype html><html lang="zh-CN"><head><title>页</title>${style}</head><body></body></html><script></script>`,
  );
  const faults = nuFaults(folder);
  rmSync(folder, { recursive: true });
  expect(faults.join()).toMatch(
    /no-such-property.*Stray start tag|Stray start tag.*no-such-property/s,
  );
});
