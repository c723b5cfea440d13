/** 一种颜色，`#` 加六位小写十六进制。 */
export type Hex = string;

type Rgb = readonly [red: number, green: number, blue: number];

/** 两种颜色的对比度（WCAG 2.2），1 到 21。 */
export function contrastOf(one: Hex, other: Hex): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** 一种颜色在几种底色上，最低的对比度。 */
export function leastContrast(color: Hex, backgrounds: readonly Hex[]): number {
  return Math.min(...backgrounds.map((each) => contrastOf(color, each)));
}

/**
 * 色调不变，离 `color` 最近的、在每种底色上都够 `least` 的颜色：`lighter` 是往亮的调，不然往暗的调。
 * 自己就够的原样返回。
 */
export function nearestPassing(
  color: Hex,
  backgrounds: readonly Hex[],
  least: number,
  lighter: boolean,
): Hex {
  const steps = Array.from({ length: STEPS + 1 }, (_, at) => mixed(color, lighter, at / STEPS));
  return (
    steps.find((each) => leastContrast(each, backgrounds) >= least) ?? (lighter ? WHITE : BLACK)
  );
}

const STEPS = 512;
const WHITE = '#ffffff';
const BLACK = '#000000';

/** 往白里、往黑里兑 `part`（0 到 1）：色调看着不变，亮暗一路变到头。 */
function mixed(color: Hex, lighter: boolean, part: number): Hex {
  const end = lighter ? 255 : 0;
  const channels = rgbOf(color).map((each) => Math.round(each + (end - each) * part));
  return `#${channels.map((each) => each.toString(16).padStart(2, '0')).join('')}`;
}

/** 相对亮度，0 到 1（WCAG 2.2）。 */
function luminance(color: Hex): number {
  const [red, green, blue] = rgbOf(color).map((each) => {
    const part = each / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function rgbOf(color: Hex): Rgb {
  const at = (from: number) => Number.parseInt(color.slice(from, from + 2), 16);
  return [at(1), at(3), at(5)];
}
