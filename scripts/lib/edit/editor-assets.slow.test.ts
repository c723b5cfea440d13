import { expect, test } from 'vitest';
import { scriptAboveFloor, stylesAboveFloor } from '../../../tests/support/above-floor.ts';
import { editorAssets } from './editor-assets.ts';

test('编辑器的脚本和样式，旧浏览器也读得懂', async () => {
  const { script, style } = await editorAssets();
  expect(scriptAboveFloor(script)).toEqual([]);
  expect(stylesAboveFloor(style)).toEqual([]);
});
