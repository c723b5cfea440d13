import { sayWritten, spell } from '../broadcast/say-number.ts';

/** 写着的一个数，带不带百分号、「元」；电话、月日这样的也是数。 */
const WRITTEN = /\d+(?:,\d{3})*(?:\.\d+)?%?元?/g;
/** 座机号码，区号写不写都一位一位念；中间的减号不念。 */
const PHONE = /(?<![\d.])(?:(0\d{2,3})-)?(\d{7,8})(?![\d.%元万])/g;

/** 一句话里的阿拉伯数字写成念出来的字：「2026年12月31日」念「二零二六年十二月三十一日」。写不出来的原样留着。 */
export function sayAloud(text: string): string {
  return text
    .replace(PHONE, (_, area: string | undefined, number: string) =>
      [...(area === undefined ? [] : [area]), number].map(spell).join('，'),
    )
    .replace(
      WRITTEN,
      (written, offset: number, whole: string) =>
        sayWritten(written, whole.slice(offset + written.length)) ?? written,
    );
}
