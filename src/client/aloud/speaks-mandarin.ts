/** 会不会说普通话：和 `mandarinVoice` 认的一样，只是不挑。政策页上一个字节也要省。 */
const MANDARIN = /^(zh-)?(zh|zho|cmn)([-_](#?hans|ch?n|sg|tw).*)?$/i;

/** 这些声音里有没有说普通话、现在用得上的：没有网，要联网的不算。 */
export function speaksMandarin(
  voices: readonly Pick<SpeechSynthesisVoice, 'lang' | 'localService'>[],
  isOnline: boolean,
): boolean {
  return voices.some(({ lang, localService }) => (isOnline || localService) && MANDARIN.test(lang));
}
