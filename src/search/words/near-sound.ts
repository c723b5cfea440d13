/**
 * 把一个不带声调的音节归到「听起来差不多」的一类：平翘舌、前后鼻音、n 和 l 在本地话里分不清，
 * 拼音输入法的模糊音也这么归。索引和问话用同一个归法。`lü` 写成 `lv`，也归到 `lu`。
 */
export function nearSound(syllable: string): string {
  const known = nearSounds.get(syllable);
  if (known !== undefined) return known;
  const near = syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/^n(?=.)/, 'l')
    .replace(/([ei])ng$/, '$1n')
    .replace('v', 'u');
  if (syllable.length <= LONGEST_SYLLABLE) nearSounds.set(syllable, near);
  return near;
}

/** 归过的音节，一共几百个；建索引要问几百万回。数字、外文长短不一，长的不记。 */
const nearSounds = new Map<string, string>();
const LONGEST_SYLLABLE = 6;
