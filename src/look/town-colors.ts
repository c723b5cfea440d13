import type { Plugin } from 'postcss';
import { paletteOf, type TownColors, usualColors } from './palette.ts';

/** PostCSS 插件：样式里平常的主色，换成镇里定的。印在纸上的还是黑的。 */
export function townColors(colors: TownColors): Plugin {
  const palette = paletteOf(colors);
  const swaps = new Map(
    (['light', 'dark'] as const).flatMap((time) => [
      [`--red ${usualColors[time].accent}`, palette[time].accent],
      [`--on-red ${usualColors[time].onAccent}`, palette[time].onAccent],
    ]),
  );
  return {
    postcssPlugin: 'mingbai-town-colors',
    Declaration(declaration) {
      const own = swaps.get(`${declaration.prop} ${declaration.value}`);
      if (own !== undefined) declaration.value = own;
    },
  };
}
