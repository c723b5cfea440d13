import fc from 'fast-check';
import postcss from 'postcss';
import { expect, test } from 'vitest';
import { stepWidths } from './width-steps.ts';

const stepped = (css: string) => {
  const root = postcss.parse(css);
  stepWidths(root);
  return root.toString().replace(/\n\s*/g, '');
};

test('clamp() 换成三段', () => {
  expect(stepped('a{width:clamp(1rem, 4vw, 2rem)}')).toBe(
    'a{width:1rem}@media (min-width:25rem){a{width:4vw}}@media (min-width:50rem){a{width:2rem}}',
  );
});

test('min(…rem, 100%) 窄屏是 100%，两边留够了才写宽度', () => {
  const wanted = 'a{width:minmax(100%, 1fr)}@media (min-width:22rem){a{width:minmax(16rem, 1fr)}}';
  expect(stepped('a{width:minmax(min(16rem, 100%), 1fr)}')).toBe(wanted);
  expect(stepped('a{width:minmax(min(100%, 16rem), 1fr)}')).toBe(wanted);
});

test('不管屏幕多宽，三段的得数跟 clamp() 一样', () => {
  const tenths = (from: number, to: number) =>
    fc.integer({ min: from * 10, max: to * 10 }).map((value) => value / 10);
  const three = fc.record({
    least: tenths(1, 3),
    base: tenths(0, 0.9),
    slope: tenths(1, 5),
    most: tenths(4, 6),
    screen: tenths(10, 200),
  });
  fc.assert(
    fc.property(three, ({ least, base, slope, most, screen }) => {
      const css = stepped(`a{width:clamp(${least}rem, ${base}rem + ${slope}vw, ${most}rem)}`);
      const wanted = Math.min(Math.max(base + (slope * screen) / 100, least), most);
      // 屏幕多宽起只写到百分之一，差不过这么多。
      expect(Math.abs(widthAt(css, screen) - wanted)).toBeLessThan(0.001);
    }),
  );
});

/** 照浏览器的办法，从前往后看哪一段管用。 */
function widthAt(css: string, screen: number): number {
  let width = 0;
  const steps = css.matchAll(/(?:min-width:([\d.]+)rem\)\{)?a\{width:([^}]+)\}/g);
  for (const [, from = '0', value = ''] of steps) {
    if (screen < Number(from)) continue;
    const [, rem = '0'] = /([\d.]+)rem/.exec(value) ?? [];
    const [, share = '0'] = /([\d.]+)vw/.exec(value) ?? [];
    width = Number(rem) + (Number(share) * screen) / 100;
  }
  return width;
}
