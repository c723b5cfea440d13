import type { PaperBox } from './fit.ts';

/** 明白卡（A5 横放）里放五栏字的框。 */
export const cardBox: PaperBox = { width: 188, height: 86 };

/** 上墙的（A3 竖放）字号是卡片的这么多倍。 */
export const POSTER_SCALE = 2.2;

/** 上墙的里放五栏字的框，按卡片的字号折算。 */
export const posterBox: PaperBox = { width: 257 / POSTER_SCALE, height: 236 / POSTER_SCALE };
