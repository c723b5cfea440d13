import { expect, test } from 'vitest';
import { packTraditional, simplifierFrom } from './traditional.ts';

const table: readonly (readonly [string, readonly string[]])[] = [
  ['醫', ['医']],
  ['療', ['疗']],
  ['像', ['像', '象']],
  ['瞭', ['瞭', '了']],
  ['鑪', ['𬬻', '炉']],
  ['㑮', ['㑮', '𫝈']],
];
const known = new Set('医疗像象了炉');
const pairs = packTraditional(table, (character) => known.has(character));

test.each([
  ['大病醫療', '大病医疗'],
  ['低保', '低保'],
])('「%s」折成「%s」', (traditional, simplified) => {
  const toSimplified = simplifierFrom(pairs);
  expect([...traditional].map(toSimplified).join('')).toBe(simplified);
});

test.each([
  ['简体有几个，取头一个认得的', '瞭了', true],
  ['头一个不认得，取后一个', '鑪炉', true],
  ['认得、该留着不变的字不写', '像', false],
  ['简体一个都不认得的不写', '㑮', false],
])('%s', (_, written, isIn) => {
  expect(pairs.includes(written)).toBe(isIn);
});
