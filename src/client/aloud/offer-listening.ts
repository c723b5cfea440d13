import { speaksMandarin } from './speaks-mandarin.ts';

/** 政策页上到广播稿的「念给我听」：浏览器会说普通话才露。声音装得慢、装好了也不说的，十秒里隔半秒问一次。 */
const link = document.querySelector<HTMLElement>('[data-listen]');
/** 有的应用里没有这一样，有的有名字没有东西。 */
const speech: SpeechSynthesis | null | undefined = window.speechSynthesis;

if (link && speech) {
  let asked = 0;
  const offer = () => {
    link.hidden = !speaksMandarin(speech.getVoices(), navigator.onLine);
    asked += 1;
    if (!link.hidden || asked > 20) clearInterval(timer);
  };
  const timer = setInterval(offer, 500);
  offer();
}
