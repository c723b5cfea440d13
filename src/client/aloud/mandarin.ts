/** 挑声音只看这几样：说什么话、是不是装在这部手机上、从哪里来。 */
export interface SpokenVoice {
  readonly lang: string;
  readonly localService: boolean;
  readonly voiceURI: string;
}

/** 各家写法不一：`zh-CN`、`zh_CN`、`zho-CHN`、`cmn-Hans-CN`、`zh_CN_#Hans`、`zho-CHN-f01`。 */
const SPELLING = /-#?hans|-[fm]\d+$/g;
/**
 * 从好到差：大陆的普通话；只写了是中文的；台湾的国语；
 * 东北、陕西、四川这些方言口音的（`zh-CN-liaoning`，苹果写 `zh-CN-u-sd-cnsc`）。粤语、吴语不算。
 */
const GRADES = [
  /^(?:zh-)?(?:zh|zho|cmn)-ch?n$/,
  /^(?:zh-)?(?:zh|zho|cmn)(?:-sgp?)?$/,
  /^(?:zh|zho|cmn)-twn?\b/,
  /^(?:zh|zho|cmn)-ch?n-/,
];

/**
 * 从浏览器会的声音里挑一个说普通话的；没有就是 `undefined`，按钮就不露出来。
 * 一样好的，先用装在手机上的，再用要联网的，没有网就不用联网的；苹果那批机器腔（eloquence）放在后面。
 */
export function mandarinVoice<Voice extends SpokenVoice>(
  voices: readonly Voice[],
  isOnline: boolean,
): Voice | undefined {
  let best: Voice | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const voice of voices) {
    const lang = voice.lang.toLowerCase().replace(/_/g, '-').replace(SPELLING, '');
    const grade = GRADES.findIndex((pattern) => pattern.test(lang));
    if (grade < 0 || !(isOnline || voice.localService)) continue;
    const isRobotic = voice.voiceURI.includes('eloquence');
    const score = grade * 4 + (voice.localService ? 0 : 2) + (isRobotic ? 1 : 0);
    if (score >= least) continue;
    least = score;
    best = voice;
  }
  return best;
}
