import { expect, test } from 'vitest';
import { besideBuild } from './beside-build.ts';

test('先生成的文件夹和要换掉的在一处，路径不以项目的路径开头', () => {
  expect(besideBuild('/a/mbl-dist')).toBe('/a/.mbl-dist.tmp');
  expect(besideBuild('/a/mbl-dist').startsWith('/a/mbl')).toBe(false);
});
