import { mandarinVoice } from './mandarin.ts';

/**
 * 「念给我听」露不露出来：浏览器会说普通话才露，用哪个声音写在 `data-voice` 上，再报一声 `voice`。
 * 声音常常过一会儿才装好，所以装好一次问一次。
 */
const listen = document.querySelector<HTMLElement>('[data-listen]');

if ('speechSynthesis' in window && listen) {
  const offer = () => {
    const voice = mandarinVoice(speechSynthesis.getVoices());
    if (voice === undefined || !listen.hidden) return;
    listen.dataset.voice = voice.voiceURI;
    listen.hidden = false;
    listen.dispatchEvent(new Event('voice'));
  };
  offer();
  speechSynthesis.addEventListener?.('voiceschanged', offer);
}
