import { lookSchema } from '../../kinds/town/look.ts';
import { leastContrast, nearestPassing } from '../../look/contrast.ts';
import { backgrounds, LEAST_CONTRAST, paletteOf } from '../../look/palette.ts';
import { valueAt } from '../../source/value-at.ts';
import type { FileCheck } from '../check.ts';

/** 镇里定的主色要看得清：在每种底色上，对比度都不低于 7（WCAG 2.2，1.4.6）。写错了的颜色，字段的规则说。 */
export const lookContrast: FileCheck = {
  code: 'E-LOOK-CONTRAST',
  *run({ place, data }) {
    if (place.shape !== 'site' || data === undefined) return;
    const look = lookSchema.safeParse(valueAt(data.value, ['look'])).data;
    if (look === undefined) return;
    const palette = paletteOf(look);
    for (const [field, time] of [
      ['color', 'light'],
      ['darkColor', 'dark'],
    ] as const) {
      const { accent, onAccent } = palette[time];
      const behind = [...backgrounds[time], onAccent];
      const contrast = leastContrast(accent, behind);
      if (contrast >= LEAST_CONTRAST) continue;
      const enough = nearestPassing(accent, behind, LEAST_CONTRAST, time === 'dark');
      const when = time === 'dark' ? '深色的底' : '纸色的底';
      yield {
        line: data.lineOf(['look', field]),
        message: `${accent} 在${when}上看不清：对比度最低 ${contrast.toFixed(2)}，要 ${LEAST_CONTRAST}。`,
        hint: `改成 "${field}": "${enough}"，是色调一样、看得清的里头最近的；或者另选一种。`,
      };
    }
  },
};
