import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import postcss from 'postcss';
import { describe, expect, test } from 'vitest';
import { contrastOf, leastContrast, nearestPassing } from './contrast.ts';
import { emblemIcon } from './emblem-icon.ts';
import { backgrounds, LEAST_CONTRAST, paletteOf, usualColors } from './palette.ts';
import { townColors } from './town-colors.ts';

const tokens = readFileSync(join(import.meta.dirname, '../styles/base/tokens.css'), 'utf8');
const hex = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
  ['#0000ff', '#ffffff', 8.59],
])('%s 和 %s 的对比度是 %d', (one, other, ratio) => {
  expect(contrastOf(one, other)).toBeCloseTo(ratio, 2);
  expect(contrastOf(other, one)).toBeCloseTo(ratio, 2);
});

test('什么颜色都调得到看得清；自己看得清的不动；调过的再淡一点点就不够了', () => {
  fc.assert(
    fc.property(hex, fc.boolean(), (color, lighter) => {
      const behind = backgrounds[lighter ? 'dark' : 'light'];
      const near = nearestPassing(color, behind, LEAST_CONTRAST, lighter);
      expect(leastContrast(near, behind)).toBeGreaterThanOrEqual(LEAST_CONTRAST);
      if (leastContrast(color, behind) >= LEAST_CONTRAST) expect(near).toBe(color);
      else expect(leastContrast(near, behind)).toBeLessThan(LEAST_CONTRAST + 0.2);
    }),
  );
});

test('夜里的颜色没有写，照白天的算，黑底上看得很清', () => {
  fc.assert(
    fc.property(hex, (color) => {
      const { dark } = paletteOf({ color });
      expect(leastContrast(dark.accent, backgrounds.dark)).toBeGreaterThanOrEqual(7);
    }),
  );
  expect(paletteOf({ color: '#0b6e4f', darkColor: '#7fe0bd' }).dark.accent).toBe('#7fe0bd');
});

test('这里记的平常的颜色、底色，就是样式里写的', () => {
  const written = new Set(tokens.match(/#[0-9a-f]{6}/g));
  for (const time of ['light', 'dark'] as const) {
    expect(tokens).toContain(`--red: ${usualColors[time].accent};`);
    expect(tokens).toContain(`--on-red: ${usualColors[time].onAccent};`);
    for (const each of backgrounds[time]) expect(written).toContain(each);
  }
});

describe('镇里的颜色', () => {
  const swapped = postcss([townColors({ color: '#0b6e4f' })]).process(tokens, {
    from: undefined,
  }).css;

  test('白天、夜里的主色都换了，印在纸上的还是黑的，别的一个字不动', () => {
    const { light, dark } = paletteOf({ color: '#0b6e4f' });
    const expected = tokens
      .replace('--red: #a3161a', `--red: ${light.accent}`)
      .replace('--red: #ff9a8b', `--red: ${dark.accent}`)
      .replace('--on-red: #2a0b08', `--on-red: ${dark.onAccent}`);
    expect(swapped).toBe(expected);
    expect(swapped).toContain('--red: #000;');
  });

  test('小图用镇里的颜色和标志；名字里有尖括号也不坏', () => {
    const icon = emblemIcon('甲<镇', { color: '#0b6e4f', emblem: 'M4 4h24v24H4z' });
    expect(icon).toContain('fill="#0b6e4f"');
    expect(icon).toContain('d="M4 4h24v24H4z"');
    expect(icon).toContain('甲&lt;镇');
    expect(emblemIcon('甲镇', { color: '#0b6e4f' })).toContain('M5 9h22v13H5z');
  });
});
