import { type Hex, nearestPassing } from './contrast.ts';

/** 平常的主色和它上面的字，白天、夜里；和 src/styles/base/tokens.css 里写的一样，测试对着。 */
export const usualColors = {
  light: { accent: '#a3161a', onAccent: '#fffdf9' },
  dark: { accent: '#ff9a8b', onAccent: '#2a0b08' },
} as const;

/** 主色的字会落在上面的几种底色；大字里不会落在最深的那一种（`--soft`）上，平常 7 比 1 的在那里也过 4.5。和 src/styles/base/tokens.css 里写的一样。 */
export const backgrounds = {
  light: ['#fbf8f2', '#fffdf9', '#fef5d6'],
  dark: ['#171310', '#211c17', '#2a241d', '#2e250e'],
} as const;

/** 文字和底色的对比度不低于它（WCAG 2.2，1.4.6）：「大字」答应老人的就是这么高，平常的红色也够。 */
export const LEAST_CONTRAST = 7;

/** 镇里定的颜色。 */
export interface TownColors {
  readonly color: Hex;
  readonly darkColor?: Hex | undefined;
}

/** 白天、夜里各用什么颜色：主色，和主色上面的字。没有写夜里的，照白天的调亮。 */
export function paletteOf({ color, darkColor }: TownColors) {
  const dark = darkColor ?? nearestPassing(color, backgrounds.dark, LEAST_CONTRAST, true);
  return {
    light: { accent: color, onAccent: usualColors.light.onAccent },
    dark: { accent: dark, onAccent: backgrounds.dark[0] },
  };
}
