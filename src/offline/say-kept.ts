const BEIJING = 8 * 60 * 60 * 1000;

/** 脚本取到的是存着的一份，回应头里写明是哪天的，照网址的规矩转写。 */
export const KEPT_DAY = 'x-kept-day';

/** 一份是哪天的：回应头里的 `Date` → `11月20日`，照北京时间；不是今年（`now` 那一年）的带上年份。 */
export function sayKeptDay(date: string, now: number): string {
  const day = new Date(Date.parse(date) + BEIJING);
  const isThisYear = day.getUTCFullYear() === new Date(now + BEIJING).getUTCFullYear();
  const year = isThisYear ? '' : `${day.getUTCFullYear()}年`;
  return `${year}${day.getUTCMonth() + 1}月${day.getUTCDate()}日`;
}

/** 存着的一页摆出来以前，添上一行：看到的是哪天的。`isWeak` 是有网，等了几秒没等到。 */
export function withKeptNote(html: string, day: string, isWeak: boolean, look: string): string {
  const said = isWeak
    ? `信号弱，先看到的是${day}的。<a href="">再打开一次</a>，看最新的。`
    : `没有网。离线看到的是${day}的，后来改没改，有网再看。`;
  return html
    .replace('</head>', () => `<link rel="stylesheet" href="${look}"></head>`)
    .replace(/<main\b[^>]*>/, (main) => `${main}<p class="offline-note" role="status">${said}</p>`);
}
