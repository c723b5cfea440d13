/** 全都能用的，从这些浏览器起；Chromium 70 只求看得清、读得全、不出错，写法照它的来。 */
const lowest = { chrome: [70, 0], safari: [12, 2] } as const;

/** 脚本编成哪些浏览器读得懂的，写成 Vite 的样子。 */
export const scriptTargets: string[] = Object.entries(lowest).map(
  ([name, [major]]) => name + major,
);

const packed = ([major, minor]: readonly [number, number]) => (major << 16) | (minor << 8);

/** 样式编成哪些浏览器读得懂的，写成 Lightning CSS 的样子。 */
export const styleTargets = {
  chrome: packed(lowest.chrome),
  safari: packed(lowest.safari),
  ios_saf: packed(lowest.safari),
};
