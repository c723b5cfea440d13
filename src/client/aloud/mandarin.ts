/** 挑声音只看它说什么话。 */
export interface SpokenVoice {
  readonly lang: string;
}

/** 普通话的写法：`zh-CN`、`zh_CN`、`cmn-Hans-CN`、`zh`。粤语不算；没有这些的，才用台湾的。 */
const MAINLAND = /^(?:zh|cmn)(?:[-_](?:cn|hans).*)?$/i;
const TAIWAN = /^(?:zh|cmn)[-_](?:tw|hant[-_]tw)$/i;

/** 从浏览器会的声音里挑一个说普通话的；没有就是 `undefined`，按钮就不露出来。 */
export function mandarinVoice<Voice extends SpokenVoice>(
  voices: readonly Voice[],
): Voice | undefined {
  return (
    voices.find(({ lang }) => MAINLAND.test(lang)) ?? voices.find(({ lang }) => TAIWAN.test(lang))
  );
}
