import { createSpeaker, type SpeakerState } from './speaker.ts';

/**
 * 广播稿页照着稿子念：念到哪一句，哪一句涂上底色。「念给我听」由 offer-voice.ts 露出来。
 * 从政策页点「念给我听」过来的（网址后面是 #listen），露出来就开始念；浏览器不许自己出声的，等人点。
 */
const toggle = document.querySelector<HTMLElement>('[data-listen]');
const stop = document.querySelector<HTMLElement>('[data-stop-reading]');
const marks = [...document.querySelectorAll<HTMLElement>('[data-sentence]')];
const names: Readonly<Record<SpeakerState, string>> = {
  silent: '念给我听',
  speaking: '停一下',
  paused: '接着念',
};

if (toggle && stop) {
  if (toggle.hidden) toggle.addEventListener('voice', () => prepare(toggle, stop), { once: true });
  else prepare(toggle, stop);
}

function prepare(start: HTMLElement, end: HTMLElement): void {
  const voice = speechSynthesis
    .getVoices()
    .find(({ voiceURI }) => voiceURI === start.dataset.voice);
  if (voice === undefined) return;
  const texts = marks.map(({ textContent }) => textContent ?? '');
  const speaker = createSpeaker(voice, texts, (state, at) => {
    start.textContent = names[state];
    end.hidden = state === 'silent';
    for (const [index, mark] of marks.entries()) {
      mark.classList.toggle('is-said', state !== 'silent' && index === at);
    }
    if (state === 'speaking') marks[at]?.scrollIntoView({ block: 'nearest' });
  });
  start.addEventListener('click', speaker.toggle);
  end.addEventListener('click', speaker.stop);
  addEventListener('pagehide', speaker.stop);
  if (location.hash === '#listen') speaker.toggle();
}
