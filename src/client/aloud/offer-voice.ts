import { mandarinVoice } from './mandarin.ts';

/**
 * 「念给我听」露不露出来：浏览器会说普通话才露，用哪个声音写在 `data-voice` 上，再报一声 `voice`。
 * 声音常常过一会儿才装好，有的浏览器装好了也不说一声，所以开头十秒隔半秒问一次。
 */
const listen = document.querySelector<HTMLElement>('[data-listen]');
/** 有的应用里没有这一样，有的有名字没有东西。 */
const speech: SpeechSynthesis | null | undefined = window.speechSynthesis;

if (listen && speech) {
  let asked = 0;
  const offer = () => {
    const voice = mandarinVoice(speech.getVoices(), navigator.onLine);
    if (voice && listen.hidden) {
      listen.dataset.voice = voice.voiceURI;
      listen.hidden = false;
      listen.dispatchEvent(new Event('voice'));
    }
    asked += 1;
    if (!listen.hidden || asked > 20) clearInterval(timer);
  };
  const timer = setInterval(offer, 500);
  speech.addEventListener?.('voiceschanged', offer);
  offer();
}
