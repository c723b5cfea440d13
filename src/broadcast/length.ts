/** 广播一分钟念多少个字：比平常说话慢，老人听得清。 */
const CHARACTERS_PER_MINUTE = 200;

/** 一篇最多多少个字：三分钟。 */
export const MOST_CHARACTERS = 3 * CHARACTERS_PER_MINUTE;

/** 一句最多多少个字：再长，念的人要换气，听的人记不住。 */
export const MOST_IN_SENTENCE = 30;

const SPOKEN = /[\p{L}\p{N}]/gu;

/** 稿子的各段，一段一行，空行不算。`body` 是 front matter 后面的正文。 */
export function paragraphsOf(body: string): readonly string[] {
  return body
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** 要念出来的有多少个字；标点和空白不念，不算。 */
export function countSpoken(text: string): number {
  return text.match(SPOKEN)?.length ?? 0;
}

/** 念完要多少秒，按一分钟 200 字算，四舍五入到整秒。 */
export function secondsToRead(text: string): number {
  return Math.round((countSpoken(text) * 60) / CHARACTERS_PER_MINUTE);
}

/** 把秒数说成「约2分10秒」：凑到整十秒，不到十秒的也说十秒。 */
export function sayDuration(seconds: number): string {
  const rounded = Math.max(10, Math.round(seconds / 10) * 10);
  const minutes = Math.floor(rounded / 60);
  const rest = rounded % 60;
  if (minutes === 0) return `约${rest}秒`;
  return rest === 0 ? `约${minutes}分钟` : `约${minutes}分${rest}秒`;
}
