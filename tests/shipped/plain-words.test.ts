import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import { readContentFolder } from '../../scripts/lib/content-folder.ts';
import { checkContent } from '../../src/checks/check-content.ts';
import { jargonSchema } from '../../src/kinds/town/jargon.ts';
import { shippedFolder } from './shipped.ts';

test('政策和广播稿里没有一句太长的话、没有官话、没有没解释的缩写', () => {
  const plain = checkContent(readContentFolder(shippedFolder)).filter(
    ({ code, file }) =>
      code.startsWith('W-PLAIN-') && /^content\/(?:policies|broadcasts)\//.test(file),
  );
  expect(plain.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([]);
});

test('官话词表至少四十个词，不重复，平常话里不再说官话', () => {
  const list = z
    .array(jargonSchema)
    .parse(JSON.parse(readFileSync(join(shippedFolder, 'jargon.json'), 'utf8')));
  const words = list.map(({ word }) => word);
  expect(words.length).toBeGreaterThanOrEqual(40);
  expect(new Set(words).size).toBe(words.length);
  for (const { plain } of list) {
    expect(words.filter((word) => plain.includes(word))).toEqual([]);
  }
});
