/** 念到哪里了。 */
export type SpeakerState = 'silent' | 'speaking' | 'paused';

export interface Speaker {
  readonly state: SpeakerState;
  /** 没在念就念，停着就接着念，正念着就停一下。 */
  toggle(): void;
  /** 不念了，下回从头。 */
  stop(): void;
}

/** 念得比平常慢一点，老人听得清。 */
const RATE = 0.9;
/** 叫它念了，过这么久它既没在念也没排着队，就是念不出来（苹果的不许自己出声，又不报错）。 */
const STARTS_WITHIN = 2000;

/**
 * 一句一句念。停一下不用浏览器的暂停：安卓上暂停了就接不上，所以停是取消，接着念是从那一句重念。
 * `changed` 在状态变了、换了一句时叫，说现在第几句（从 0 数）。
 */
export function createSpeaker(
  voice: SpeechSynthesisVoice,
  sentences: readonly string[],
  changed: (state: SpeakerState, at: number) => void,
): Speaker {
  let state: SpeakerState = 'silent';
  let at = 0;
  let round = 0;
  /** 正在念的一句：没人拿着，有的浏览器半路就收走了它，念完也不报。 */
  let saying: SpeechSynthesisUtterance | undefined;

  const enter = (next: SpeakerState) => {
    state = next;
    changed(state, at);
  };
  const halt = (next: SpeakerState) => {
    round += 1;
    speechSynthesis.cancel();
    enter(next);
  };
  const sayFrom = (index: number) => {
    const text = sentences[index];
    at = text === undefined ? 0 : index;
    enter(text === undefined ? 'silent' : 'speaking');
    if (text === undefined) return;
    const current = round;
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    utterance.rate = RATE;
    utterance.onend = () => {
      if (current === round) sayFrom(index + 1);
    };
    const fail = () => {
      if (current === round) halt(index === 0 ? 'silent' : 'paused');
    };
    utterance.onerror = fail;
    saying = utterance;
    speechSynthesis.speak(utterance);
    setTimeout(() => {
      const isBusy = speechSynthesis.speaking || speechSynthesis.pending;
      if (saying === utterance && !isBusy) fail();
    }, STARTS_WITHIN);
  };

  return {
    get state() {
      return state;
    },
    toggle() {
      if (state === 'speaking') halt('paused');
      else sayFrom(at);
    },
    stop() {
      at = 0;
      halt('silent');
    },
  };
}
